import { defaultLinks } from '../../../src/domain/links/default-links';
import { defaultRules } from '../../../src/domain/rules/default-rules';
import { aSite, anIssue, people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { rulesPage } from './rules-calls';
import { healthOf, panelOf, settledPage, valueOf } from './support';

const admin = people.admin.accountId;
const member = people.member.accountId;

const types = {
  blocks: { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  /** Named by the side that waits. */
  reversed: { id: '2', name: 'Blocker', inward: 'blocks', outward: 'is blocked by' },
  depends: { id: '3', name: 'Depends', inward: 'is depended on by', outward: 'depends on' },
  ships: { id: '4', name: 'Ships', inward: 'is shipped with', outward: 'ships with' },
  unblocks: { id: '5', name: 'Unblocks', inward: 'is unblocked by', outward: 'unblocks' },
};

const target = { id: '20009', key: 'MOB-9' };
const inward = (type: keyof typeof types) => ({ issuelinks: [{ id: '1', type: types[type], inwardIssue: target }] });
const outward = (type: keyof typeof types) => ({ issuelinks: [{ id: '1', type: types[type], outwardIssue: target }] });

const flagged = 'customfield_10321';
const flaggedField = {
  ...{ id: flagged, key: flagged, name: 'Markierad', untranslatedName: 'Flagged' },
  ...{ custom: true, navigable: true, clauseNames: ['cf[10321]'] },
  schema: {
    type: 'array',
    items: 'option',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
  },
};

let site: Site;
beforeEach(async () => {
  const data = aSite();
  const issues = [
    anIssue(1, inward('blocks')),
    anIssue(2, outward('reversed')),
    anIssue(3, inward('reversed')),
    anIssue(4, outward('depends')),
    anIssue(5, outward('ships')),
    anIssue(6, inward('unblocks')),
    anIssue(7, { [flagged]: [{ id: '10019', value: 'Impediment' }] }),
    anIssue(8, { [flagged]: null }),
    anIssue(9),
  ];
  const fields = [...data.fields, flaggedField];
  site = await openSite({ data: { ...data, fields, issues }, now: '2024-03-20T09:00:00.000Z' });
});
afterEach(() => site.close());

const blockersOf = async (issue: string) => {
  const { readiness } = valueOf(await panelOf(site, { as: member, issue }));
  const finding = readiness.findings.find(({ rule }) => rule === 'blockers');
  return { result: finding?.result, evidence: finding?.evidence };
};

describe('what blocks an item', () => {
  it.each([
    ['MOB-1', 'fail', 'Blocked by MOB-9, not done yet.'],
    ['MOB-2', 'fail', 'Blocked by MOB-9, not done yet.'],
    ['MOB-3', 'pass', 'No link says that something blocks it. Links looked at: "blocks".'],
    ['MOB-4', 'fail', 'Blocked by MOB-9, not done yet.'],
    [
      'MOB-5',
      'pass',
      'No link says that something blocks it. MOB-9, linked by "ships with", may block. Links looked at: "ships with".',
    ],
    ['MOB-6', 'pass', 'No link says that something blocks it. Links looked at: "is unblocked by".'],
    ['MOB-7', 'fail', 'Flagged in Jira as impeded.'],
    ['MOB-8', 'pass', 'No link says that something blocks it.'],
  ])('of %s: %s, in the words of its own side', async (issue, result, evidence) => {
    expect(await blockersOf(issue)).toEqual({ result, evidence });
  });
});

/** Rules by which a story is ready where nothing blocks it. */
const rulesWith = (links: Partial<typeof defaultLinks> = {}) => {
  const only = ([id, setting]: [string, object]) => [id, { ...setting, on: id === 'blockers' }];
  const story = Object.fromEntries(Object.entries(defaultRules.ruleSets.story).map(only)) as object;
  const ruleSets = { ...defaultRules.ruleSets, story };
  return { ...defaultRules, ruleSets, links: { ...defaultLinks, ...links } };
};

const without = (list: readonly string[], phrase: string) => list.filter((entry) => entry !== phrase);

const readyOnPage = async () => healthOf(await settledPage(site, { as: admin, project: 'MOB' })).ready;

describe('the lists of links in the rules', () => {
  // Of nine items four are blocked: MOB-1 and MOB-2 by a link, MOB-4 by what it depends on, MOB-7
  // by its flag.
  it.each([
    ['none is changed', {}, 5],
    ['what depends does not wait', { blocks: without(defaultLinks.blocks, 'depends on') }, 6],
    ['only what depends waits', { blocks: ['depends on'] }, 7],
    ['what is shipped together waits', { blocks: [...defaultLinks.blocks, 'ships with'] }, 4],
    ['a type is left out by its name', { doesNotBlock: [...defaultLinks.doesNotBlock, 'Blocker'] }, 6],
  ])('count in the preview and then in the figures: %s', async (_, links, ready) => {
    const page = rulesPage(site, 'site');
    valueOf(await page.save(admin, { basedOn: 0, rules: rulesWith() }));
    expect(await readyOnPage()).toBe(5);
    const rules = rulesWith(links);
    expect(valueOf(await page.preview(admin, { rules, projectKey: 'MOB' })).after.ready).toBe(ready);
    valueOf(await page.save(admin, { basedOn: 1, rules }));
    expect(await readyOnPage()).toBe(ready);
  });

  it('are changed by a project for itself', async () => {
    const page = rulesPage(site, { project: 'MOB' });
    const blocks = without(defaultLinks.blocks, 'depends on');
    valueOf(await page.save(admin, { basedOn: 0, rules: { 'links.blocks': blocks } }));
    expect(await blockersOf('MOB-4')).toEqual({
      result: 'pass',
      evidence:
        'No link says that something blocks it. MOB-9, linked by "depends on", may block. Links looked at: "depends on".',
    });
    expect(await page.save(admin, { basedOn: 1, rules: { 'links.doesNotBlock': ['depends on'] } })).toMatchObject({
      ok: false,
      problem: { faults: [{ path: 'links.doesNotBlock' }] },
    });
  });
});
