import { kvs } from '@forge/kvs';
import { asApp } from '../../../site/demo/past/as-app';
import { openSite, type Site } from '../../../site/open-site';
import { aBoard, anIssue, aSite, people } from '../../../site/data/a-site';
import { makeDemoSite } from '../../../site/demo';
import { livedBacklog } from '../../../support/a-lived-backlog';
import { replayedDays } from '../../../support/compare-past';
import { pageOf, settledPage, valueOf } from '../support';
import { monday } from '../demo-site';

const as = people.admin.accountId;

jest.setTimeout(120_000);
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

type Viewer = { readonly as: string; readonly project: string };

const trendOf = async (site: Site, at: Viewer = { as, project: 'MOB' }) => valueOf(await pageOf(site, at)).trend;

it.each([1, 2, 3, 4, 5, 6])('goes on where it was killed, and comes to the same days (draw %i)', async (draw) => {
  const size = { days: 6, edits: 8 };
  const { site: undisturbed } = await livedBacklog(7, size);
  const expected = await replayedDays(undisturbed);
  undisturbed.close();
  const { site } = await livedBacklog(7, size);
  site.setFaults({ killed: 0.8, calls: 0.1, queuedTwice: 0.3, seed: draw });
  await pageOf(site, { as, project: 'MOB' });
  await site.settle();
  site.setFaults({});
  // Whoever looks again finds what is missing.
  await site.advance(2 * 3_600_000);
  const replayed = await replayedDays(site);
  site.close();
  const last = expected.at(-1)?.day ?? 0;
  expect(expected.filter(({ items }) => items > 0).length).toBeGreaterThan(3);
  expect(replayed.filter(({ day }) => day <= last)).toEqual(expected);
});

describe('what a replay costs', () => {
  let site: Site;
  afterEach(() => site.close());

  it.each(['MOB', 'API', 'OPS'])('is 2.5 points at most for each item that was open then (%s)', async (project) => {
    site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday });
    const viewer = { as: site.data.users[0]?.accountId ?? '', project };
    await settledPage(site, viewer);
    await site.settle();
    const { replayed } = await trendOf(site, viewer);
    expect(replayed).toHaveLength(84);
    // Once more, with nothing else to be done beside it.
    const board = valueOf(await pageOf(site, viewer)).board?.id ?? 0;
    const projectId = site.data.projects.find(({ key }) => key === project)?.id ?? '';
    await asApp(() => kvs.delete(`backlog:${projectId}:${board}:past`));
    const openThen = site.data.issues.filter(({ key, fields }) => {
      const { status, statuscategorychangedate: changed } = fields as {
        readonly status: { readonly statusCategory: { readonly key: string } };
        readonly statuscategorychangedate?: string | null;
      };
      const isOpen = status.statusCategory.key !== 'done';
      return (
        key.startsWith(`${project}-`) && (isOpen || Date.parse(changed ?? '') >= Date.parse(monday) - 87 * 86_400_000)
      );
    });
    site.resetUsage();
    await pageOf(site, viewer);
    const page = site.usage().sinceReset.points;
    await site.settle();
    const { points } = site.usage().sinceReset;
    expect(points - page).toBeGreaterThan(openThen.length / 2);
    expect(points - page).toBeLessThanOrEqual(2.5 * openThen.length);
    expect((await trendOf(site, viewer)).replayed).toEqual(replayed);
  });
});

describe('an item without a change history', () => {
  let site: Site;
  afterEach(() => site.close());

  it('is in no figure, and marks the days since it was created', async () => {
    const known = { changelog: { histories: [] } };
    const issues = [anIssue(1, {}, known), anIssue(2, {}), anIssue(3, {}, known)];
    site = await openSite({ data: aSite({ boards: [aBoard()], issues }), now: '2024-03-04T12:00:00.000Z' });
    const replayed = await replayedDays(site);
    expect(replayed.slice(-4).map(({ items, replayed: { unknown } }) => [items, unknown])).toEqual([
      [0, 0],
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });
});

describe('histories that Jira cuts off (J2)', () => {
  let site: Site;
  afterEach(() => site.close());

  it('are asked for again, and in the end leave the items unknown instead of half told', async () => {
    ({ site } = await livedBacklog(11, { days: 6, edits: 8 }));
    await pageOf(site, { as, project: 'MOB' });
    site.failJira('histories-cut');
    const replayed = await replayedDays(site);
    expect(replayed.at(-1)?.replayed.unknown).toBeGreaterThan(1);
    expect(replayed.every(({ items }) => items === 0)).toBe(true);
  });
});

describe('a trend that is deleted', () => {
  let site: Site;
  afterEach(() => site.close());

  it('stays deleted, with the days that were replayed', async () => {
    ({ site } = await livedBacklog(3, { days: 4, edits: 6 }));
    expect(await replayedDays(site)).toHaveLength(84);
    valueOf(
      (await site.invoke({ module: 'project-settings', functionKey: 'deleteTrend', as, projectKey: 'MOB' })) as never,
    );
    await site.settle();
    expect(await replayedDays(site)).toEqual([]);
    expect((await trendOf(site)).replaying).toBeUndefined();
    expect(site.kvs.keys().filter((key) => /:past-(?:days|part)/.test(key))).toEqual([]);
  });
});
