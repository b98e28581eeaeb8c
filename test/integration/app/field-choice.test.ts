import type { FieldView } from '../../../src/contract/rules-view';
import type { FieldChoices } from '../../../src/domain/fields/field-use';
import { defaultRules } from '../../../src/domain/rules/default-rules';
import { people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { aSiteWithDoubles, doubles } from '../../support/a-site-with-doubles';
import { rulesPage } from './rules-calls';
import { healthItemsOf, panelOf, settledPage, valueOf } from './support';

const admin = people.admin.accountId;
const lead = people.lead.accountId;
const member = people.member.accountId;

let site: Site;
let siteRules: ReturnType<typeof rulesPage>;
let projectRules: ReturnType<typeof rulesPage>;
beforeEach(async () => {
  site = await openSite({ data: aSiteWithDoubles(), now: '2024-03-20T09:00:00.000Z' });
  siteRules = rulesPage(site, 'site');
  projectRules = rulesPage(site, { project: 'MOB' });
});
afterEach(() => site.close());

const chosen: FieldChoices = { ...defaultRules.fields, estimate: doubles.points, acceptanceCriteria: doubles.criteria };

const saveForSite = async (fields: FieldChoices) =>
  valueOf(await siteRules.save(admin, { basedOn: 0, rules: { ...defaultRules, fields } }));

const findingsOf = async (issueKey = 'MOB-1') => {
  const { readiness } = valueOf(await panelOf(site, { as: member, issue: issueKey }));
  return Object.fromEntries(readiness.findings.map(({ rule, result, evidence }) => [rule, { result, evidence }]));
};

const fieldsOf = async (page: typeof siteRules, person: string): Promise<readonly FieldView[]> =>
  valueOf(await page.ask(person, 'fields'));

describe('where several fields fit', () => {
  it('none is read until an administrator has chosen, and no item is blamed for it (E2)', async () => {
    expect(await findingsOf()).toMatchObject({
      estimate: { result: 'unknown', evidence: expect.stringContaining(doubles.oldPoints) as unknown },
      'acceptance-criteria': { result: 'unknown', evidence: expect.stringContaining(doubles.criteria) as unknown },
    });
  });

  it('the administrators are told which fit and asked to choose', async () => {
    const [estimate, criteria] = await fieldsOf(siteRules, admin);
    expect(estimate).toMatchObject({
      what: 'Estimate',
      why: expect.stringContaining('until one is chosen') as unknown,
      choice: { needed: true, boardDecides: false },
    });
    expect(estimate).not.toHaveProperty('found');
    expect(criteria?.choice?.from.map(({ id }) => id)).toEqual([doubles.criteria, doubles.oldCriteria]);
  });

  it('somebody who administers a project is told of no field that Jira does not show them', async () => {
    site.close();
    const data = aSiteWithDoubles();
    const hidden: readonly string[] = [doubles.oldPoints, doubles.criteria];
    const fields = data.fields.map((field) => (hidden.includes(field.id) ? { ...field, hiddenFrom: [lead] } : field));
    site = await openSite({ data: { ...data, fields }, now: '2024-03-20T09:00:00.000Z' });
    [siteRules, projectRules] = [rulesPage(site, 'site'), rulesPage(site, { project: 'MOB' })];
    const [estimate] = await fieldsOf(projectRules, lead);
    expect(estimate).toMatchObject({
      why: expect.stringContaining('one of which Jira does not show you') as unknown,
      choice: { needed: true },
    });
    await saveForSite(chosen);
    const shown = await fieldsOf(projectRules, lead);
    expect(shown[1]).toMatchObject({ why: expect.stringContaining('a field that Jira does not show you') as unknown });
    expect(shown[1]).not.toHaveProperty('found');
    for (const id of hidden) expect(JSON.stringify(shown)).not.toContain(id);
    expect((await fieldsOf(projectRules, admin))[1]).toMatchObject({ found: { id: doubles.criteria } });
  });

  it('the one that was chosen for the site is read by the panel, the project page and the report', async () => {
    await saveForSite(chosen);
    expect(await findingsOf()).toMatchObject({
      estimate: { result: 'pass', evidence: 'The field "Storypoints" is 5.' },
      'acceptance-criteria': { result: 'pass', evidence: 'Found 2 criteria in the criteria field.' },
    });
    const { next } = await settledPage(site, { as: member, project: 'MOB' });
    expect([...next.toRefine, ...next.others]).toMatchObject([{ key: 'MOB-1', estimate: '5 points' }]);
    const { rows } = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'estimated' });
    expect(rows).toMatchObject([{ key: 'MOB-1', estimate: '5 points' }]);
    const report = await site.invoke({
      module: 'project-page',
      functionKey: 'readiness',
      as: member,
      projectKey: 'MOB',
      payload: {},
    });
    expect(report).toMatchObject({ ok: true, value: { items: [{ acceptanceCriteria: { form: 'field', count: 2 } }] } });
    expect((await fieldsOf(siteRules, admin))[0]).toMatchObject({
      found: { id: doubles.points },
      why: 'An administrator has chosen it.',
      choice: { needed: false },
    });
  });

  it('a project may choose another one than the site, and says where its choice comes from', async () => {
    await saveForSite(chosen);
    const own = { 'fields.estimate': doubles.oldPoints };
    const view = valueOf(await projectRules.save(lead, { basedOn: 0, rules: own }));
    expect(view.origins).toMatchObject({ 'fields.estimate': 'project', 'fields.acceptanceCriteria': 'site' });
    expect(await findingsOf()).toMatchObject({
      estimate: { evidence: 'The field "Story Points" is 8.' },
      'acceptance-criteria': { result: 'pass' },
    });
  });

  it('a preview judges by what the chosen field holds, before anything is saved', async () => {
    const rules = { ...defaultRules, fields: chosen };
    const preview = valueOf(await siteRules.preview(admin, { rules, projectKey: 'MOB' }));
    expect(preview).toMatchObject({ items: 1, changed: 1, examples: [{ key: 'MOB-1', to: 'ready' }] });
    expect(valueOf(await projectRules.preview(lead, { rules: { 'fields.estimate': doubles.points } })).items).toBe(1);
  });
});

describe('a chosen field that is not here', () => {
  it.each([
    ['that the site does not have', 'customfield_99999'],
    ['that belongs to another project', doubles.ofWeb],
    ['that holds something else', doubles.criteria],
  ])('%s is named, and nothing is read in its place (R7)', async (_, estimate) => {
    await saveForSite({ ...chosen, estimate });
    expect((await findingsOf())['estimate']).toEqual({
      result: 'unknown',
      evidence: `The field that was chosen for estimates (${estimate}) is gone, does not belong here or holds something else, so none is read. Choose another one.`,
    });
    expect((await fieldsOf(projectRules, lead))[0]).toMatchObject({
      why: expect.stringContaining(estimate) as unknown,
      choice: { needed: true },
    });
  });

  it('is named when rules of another site are imported', async () => {
    const { exported } = await saveForSite({ ...chosen, acceptanceCriteria: 'customfield_77' });
    const imported = valueOf(await siteRules.import(admin, { text: exported }));
    expect(imported.unknownFields).toEqual(['Field for acceptance criteria: customfield_77']);
    expect(imported.rules.fields).toEqual({ ...chosen, acceptanceCriteria: 'customfield_77' });
  });

  it('of the project’s own is one to choose there and nowhere else', async () => {
    const web = rulesPage(site, { project: 'WEB' });
    expect((await fieldsOf(web, admin))[0]?.choice?.from.map(({ id }) => id)).toContain(doubles.ofWeb);
    expect((await fieldsOf(siteRules, admin))[0]?.choice?.from.map(({ id }) => id)).not.toContain(doubles.ofWeb);
  });
});

describe('the places in which criteria are looked for', () => {
  it('are those that are administered, in that order (A1)', async () => {
    const rules = { ...defaultRules, fields: chosen, criteriaOrder: ['gherkin', 'section'] };
    await siteRules.save(admin, { basedOn: 0, rules });
    expect((await findingsOf())['acceptance-criteria']).toEqual({
      result: 'fail',
      evidence: 'None in the description.',
    });
  });
});

describe('the fields of the site', () => {
  it.each([
    ['a project administrator', lead],
    ['a member', member],
  ])('are not told to %s (J5)', async (_, person) => {
    expect(await siteRules.ask(person, 'fields')).toEqual({ ok: false, problem: { code: 'not-allowed' } });
  });
});
