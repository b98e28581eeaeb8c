import type { HygieneView } from '../../../../src/contract/hygiene-view';
import { makeDemoSite } from '../../../site/demo';
import { openSite, type Site } from '../../../site/open-site';
import { member, monday } from '../demo-site';
import { settledPage, valueOf, hygieneOf } from '../support';

jest.setTimeout(120_000);

let site: Site;
beforeAll(async () => {
  site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, generate: 1_500 });
  await settledPage(site, { as: member, project: 'BIG' });
});
afterAll(() => site.close());

const hygieneOfBig = async (): Promise<HygieneView> => valueOf(await hygieneOf(site, { as: member, project: 'BIG' }));

describe('of a large backlog', () => {
  it('each list names its first items, and all of them together cost two calls of Jira beside the view', async () => {
    await hygieneOfBig();
    site.resetUsage();
    const { lists } = await hygieneOfBig();
    const { restCalls, points } = site.usage().sinceReset;
    expect(restCalls).toBeLessThanOrEqual(5);
    expect(points).toBeLessThanOrEqual(5 + 100 + 200);
    const long = lists.filter(({ total }) => total > 50);
    expect(long.length).toBeGreaterThan(0);
    for (const { rows, hidden } of long) {
      expect(rows.length + hidden).toBeGreaterThanOrEqual(15);
      expect(rows.length + hidden).toBeLessThanOrEqual(50);
    }
  });
});
