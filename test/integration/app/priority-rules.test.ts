import { defaultRules } from '../../../src/domain/rules/default-rules';
import type { PrioritySettings } from '../../../src/domain/priority/priority-settings';
import { people } from '../../site/data/a-site';
import type { SiteData, SiteField, SiteIssue } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aSmallSite, member, wednesday } from './health/small-site';
import { rulesPage } from './rules-calls';
import { pageOf, panelOf, settledPage, valueOf } from './support';

const admin = people.admin.accountId;
const lead = people.lead.accountId;

const numberField = (id: number, name: string): SiteField => ({
  id: `customfield_${id}`,
  name,
  untranslatedName: name,
  custom: true,
  clauseNames: [`cf[${id}]`, name],
  schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: id },
});
const fields = {
  value: numberField(10801, 'Business Value'),
  time: numberField(10802, 'Time Criticality'),
  risk: numberField(10803, 'Risk reduction/opportunity enablement'),
  worth: numberField(10804, 'Worth'),
};

/** Of MOB-1 to MOB-3, all of 3 points but MOB-3, which has none, what each is worth. */
const worth = new Map([
  ['MOB-1', { [fields.value.id]: 3, [fields.time.id]: 3, [fields.risk.id]: 3, [fields.worth.id]: 24 }],
  ['MOB-2', { [fields.value.id]: 20, [fields.time.id]: 13, [fields.risk.id]: 3 }],
  ['MOB-3', { [fields.value.id]: 20, [fields.time.id]: 20, [fields.risk.id]: 20 }],
]);

const aSiteWithValues = (): SiteData => {
  const small = aSmallSite();
  const valued = (issue: SiteIssue): SiteIssue => ({ ...issue, fields: { ...issue.fields, ...worth.get(issue.key) } });
  return { ...small, fields: [...small.fields, ...Object.values(fields)], issues: small.issues.map(valued) };
};

let site: Site;
let siteRules: ReturnType<typeof rulesPage>;
let projectRules: ReturnType<typeof rulesPage>;
beforeEach(async () => {
  site = await openSite({ data: aSiteWithValues(), now: wednesday });
  siteRules = rulesPage(site, 'site');
  projectRules = rulesPage(site, { project: 'MOB' });
});
afterEach(() => site.close());

const rulesWith = (priority: Partial<PrioritySettings>) => ({
  ...defaultRules,
  priority: { ...defaultRules.priority, ...priority },
});

const priorityOf = async (key: string) => valueOf(await panelOf(site, { as: member, issue: key })).priority;

const pagePriorities = async () => {
  const { next } = await settledPage(site, { as: member, project: 'MOB' });
  return new Map([...next.toRefine, ...next.others].map(({ key, priority }) => [key, priority]));
};

describe('a formula that an administrator chooses', () => {
  it('scores on the panel and on the project page by the fields that are named after its inputs (P1)', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    valueOf(await siteRules.save(admin, { basedOn: 0, rules: rulesWith({ method: 'wsjf' }) }));
    expect(await priorityOf('MOB-1')).toMatchObject({ score: 50, formula: 'WSJF 3 = (3 + 3 + 3) ÷ 3; 3 scores 50' });
    expect(await priorityOf('MOB-2')).toMatchObject({ score: 80 });
    expect(Object.fromEntries(await pagePriorities())).toMatchObject({ 'MOB-1': 50, 'MOB-2': 80, 'MOB-3': null });
  });

  it('is not computed where an input is missing, which is named (P2, P3)', async () => {
    valueOf(await siteRules.save(admin, { basedOn: 0, rules: rulesWith({ method: 'wsjf' }) }));
    expect(await priorityOf('MOB-3')).toMatchObject({
      score: null,
      missing: [{ id: 'jobSize', because: 'Job size: "Story Points" is empty.' }],
    });
    const { moscow } = valueOf(await panelOf(site, { as: member, issue: 'MOB-3' }));
    expect(moscow).toMatchObject({ kind: 'unknown' });
  });

  it('reads the field that a project maps, which nobody else has to', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    valueOf(await siteRules.save(admin, { basedOn: 0, rules: rulesWith({ method: 'wsjf' }) }));
    valueOf(await projectRules.save(lead, { basedOn: 0, rules: { 'fields.businessValue': fields.worth.id } }));
    expect(await priorityOf('MOB-1')).toMatchObject({ formula: 'WSJF 10 = (24 + 3 + 3) ÷ 3; 3 scores 50' });
    expect(await priorityOf('MOB-2')).toMatchObject({
      score: null,
      missing: [{ id: 'businessValue', because: 'Business value ("Worth") is empty.' }],
    });
    // At once, and without reading the backlog anew: nothing that is remembered depends on it.
    const { scan, next } = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
    expect(scan).toBeUndefined();
    const shown = [...next.toRefine, ...next.others].map(({ key, priority }) => [key, priority] as const);
    expect(Object.fromEntries(shown)).toMatchObject({ 'MOB-1': 76.9, 'MOB-2': null });
  });
});

describe('weights', () => {
  it('are seen in effect before they are saved, with what changes most', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    const { weights } = defaultRules.priority;
    const preview = valueOf(
      await siteRules.preview(admin, {
        rules: rulesWith({ weights: { ...weights, activity: 500 } }),
        projectKey: 'MOB',
      }),
    );
    expect(preview.changed).toBe(0);
    expect(preview.priority.changed).toBeGreaterThan(3);
    const before = await priorityOf(preview.priority.examples[0]?.key ?? '');
    expect(preview.priority.examples[0]?.from).toBe(before.score);
    valueOf(await siteRules.save(admin, { basedOn: 0, rules: rulesWith({ weights: { ...weights, activity: 500 } }) }));
    const after = await priorityOf(preview.priority.examples[0]?.key ?? '');
    expect(preview.priority.examples[0]?.to).toBe(after.score);
  });

  it('say that nothing of priority changes where nothing does', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    const rules = { ...defaultRules, thresholds: { ready: 95, almost: 50 } };
    const preview = valueOf(await siteRules.preview(admin, { rules, projectKey: 'MOB' }));
    expect(preview.priority).toEqual({ changed: 0, moscowChanged: 0, examples: [] });
  });

  it('cannot be saved where none counts: the person is told where and why (R7)', async () => {
    const weights = Object.fromEntries(Object.keys(defaultRules.priority.weights).map((signal) => [signal, 0]));
    const rules = { ...defaultRules, priority: { ...defaultRules.priority, weights } };
    expect(await siteRules.save(admin, { basedOn: 0, rules })).toMatchObject({
      ok: false,
      problem: {
        code: 'not-saved-invalid',
        faults: [
          { path: 'priority.weights', message: '"priority.weights" needs at least one signal with a weight above 0.' },
        ],
      },
    });
  });
});
