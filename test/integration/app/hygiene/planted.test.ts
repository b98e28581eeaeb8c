import type { HygieneView } from '../../../../src/contract/hygiene-view';
import type { HygieneConcern } from '../../../../src/domain/hygiene/hygiene';
import type { Site } from '../../../site/open-site';
import { member, openDemo, outsider } from '../demo-site';
import { settledPage, valueOf, hygieneOf } from '../support';

jest.setTimeout(120_000);

let site: Site;
beforeAll(async () => {
  site = await openDemo();
  for (const project of ['MOB', 'APPT']) await settledPage(site, { as: member, project });
});
afterAll(() => site.close());

const hygieneIn = async (project: string, as = member): Promise<HygieneView> =>
  valueOf(await hygieneOf(site, { as, project }));

const listIn = ({ lists }: HygieneView, concern: HygieneConcern) => {
  const list = lists.find((one) => one.concern === concern);
  if (list === undefined) throw new Error(`There is no list of ${concern}.`);
  return list;
};
const told = (view: HygieneView, concern: HygieneConcern) =>
  listIn(view, concern).rows.map(({ key, about }) => `${key}: ${about}`);

/**
 * What was planted in the demo, and nothing else: every other open item is clean in this respect.
 */
describe('of the demo', () => {
  it('the duplicates are found: one by its link, one by its story, one by its summary', async () => {
    expect(told(await hygieneIn('MOB'), 'duplicate')).toEqual([
      'MOB-169: Tells the same story as MOB-147, which ranks before it.',
      'MOB-61: A link says that it duplicates MOB-144.',
    ]);
    expect(told(await hygieneIn('APPT'), 'duplicate')).toEqual([
      'APPT-42: Has the same words as APPT-40, which ranks before it.',
    ]);
  });

  it('the blocked chain is found, and items that wait for one other only are not', async () => {
    expect(told(await hygieneIn('MOB'), 'blocked')).toEqual(['MOB-131: Waits for MOB-134, which waits for MOB-130.']);
    expect(told(await hygieneIn('APPT'), 'blocked')).toEqual([]);
  });

  it('the stale ones are those that Jira finds by the same rule, the oldest first', async () => {
    for (const project of ['MOB', 'APPT']) {
      const view = await hygieneIn(project);
      const { rows, rule, elsewhere } = listIn(view, 'stale');
      expect(rule).toBe('Nothing was changed for 90 days.');
      const before = Date.parse('2026-08-05T00:00:00Z');
      const stale = site.data.issues
        .filter(({ key, fields }) => key.startsWith(`${project}-`) && Date.parse(String(fields['updated'])) < before)
        .filter(({ fields }) => !JSON.stringify(fields['status']).includes('"done"'))
        .filter(({ fields }) => !/"name":"(Epic|Sub-task)"/.test(JSON.stringify(fields['issuetype'])));
      expect(stale.length).toBeGreaterThan(1);
      // An item stands in one list, the first that names it.
      const above = [...listIn(view, 'duplicate').rows, ...listIn(view, 'blocked').rows].map(({ key }) => key);
      const left = stale.map(({ key }) => key).filter((key) => !above.includes(key));
      expect(rows.map(({ key }) => key).toSorted()).toEqual(left.toSorted());
      expect(elsewhere).toBe(stale.length - left.length);
      expect(rows.map(({ updated }) => updated)).toEqual(rows.map(({ updated }) => updated).toSorted((a, b) => a - b));
    }
  });

  it('every list says its rule, and how many are on it', async () => {
    const view = await hygieneIn('MOB');
    expect(view.lists.map(({ concern }) => concern)).toEqual([
      'duplicate',
      'blocked',
      'stale',
      'oversized',
      'orphaned',
    ]);
    for (const { rule, total, rows, hidden } of view.lists) {
      expect(rule).toMatch(/\.$/);
      expect(rows.length + hidden).toBeLessThanOrEqual(Math.min(total, 50));
    }
    const oversized = listIn(view, 'oversized');
    expect(oversized.rows.map(({ about }) => about)).toContain('Estimated at 34 points.');
  });
});

it('what somebody may not see is a number (J10)', async () => {
  const [all, less] = [await hygieneIn('MOB'), await hygieneIn('MOB', outsider)];
  expect(less.lists.map(({ total }) => total)).toEqual(all.lists.map(({ total }) => total));
  const hidden = site.data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider)).map(({ key }) => key);
  const named = JSON.stringify(less).match(/MOB-\d+/g) ?? [];
  expect(hidden.length).toBeGreaterThan(0);
  for (const key of hidden) expect(named).not.toContain(key);
});

it('costs no more than a view and two calls more for the rows that it names', async () => {
  await hygieneIn('MOB');
  site.resetUsage();
  const { lists } = await hygieneIn('MOB');
  const named = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const { points, restCalls } = site.usage().sinceReset;
  expect(named).toBeGreaterThan(20);
  expect(restCalls).toBeLessThanOrEqual(5);
  expect(points).toBeLessThan(5 + 2 * named + 40);
});
