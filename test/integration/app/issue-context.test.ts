import type { IssueView } from '../../../src/contract/issue-view';
import { estimationKey } from '../../../src/storage/keys';
import type { Site } from '../../site/open-site';
import { member, openDemo, outsider, reader } from './demo-site';
import { everythingStored } from './safety/stored';
import { fix, columnOf, inColumn, panelOf, valueOf } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => {
  jest.restoreAllMocks();
  site.close();
});

/** Of the demo site: a story without an estimate, one without criteria as well, a ready epic. */
const [unestimated, bare, ready] = ['MOB-111', 'MOB-122', 'MOB-1'];

const column = async (issue: string, as = member): Promise<IssueView> => valueOf(await columnOf(site, { as, issue }));
const setEstimate = (issue: string, value = 3) =>
  inColumn('setEstimate')(site, { as: member, issue, payload: { value } });
const pointsOf = (issue: string): unknown => {
  const field = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
  return site.jira.issue(issue)?.fields[field];
};
/** The calls of Jira that something costs. */
const costOf = async (act: () => Promise<unknown>): Promise<number> => {
  site.resetUsage();
  await act();
  return site.usage().sinceReset.restCalls;
};
const projectId = (): string => site.data.projects.find(({ key }) => key === 'MOB')?.id ?? '';
const remembered = () => everythingStored(site).find(([key]) => key === estimationKey(projectId()))?.[1];

describe('the right column of an issue', () => {
  it('tells the panel’s verdict to everybody who sees the issue', async () => {
    const issue = await column(bare);
    expect(issue).toEqual(valueOf(await panelOf(site, { as: member, issue: bare })));
    expect((await column(bare, reader)).readiness).toEqual(issue.readiness);
  });

  it('knows in what an estimate is set, where one is missing, and who may set it', async () => {
    expect(await column(unestimated)).toMatchObject({ estimateIn: 'points', mayEdit: true });
    expect(await column(unestimated, reader)).toMatchObject({ mayEdit: false });
  });

  it('says of an issue out of sight what it says of one that does not exist (J4)', async () => {
    const hidden = site.data.issues.find(({ hiddenFrom }) => hiddenFrom?.includes(outsider))?.key ?? '';
    for (const issue of [hidden, 'MOB-4711'])
      expect(await columnOf(site, { as: outsider, issue })).toEqual({
        ok: false,
        problem: { code: 'not-visible', what: 'issue' },
      });
  });

  it('begins no work in the background and stores nothing but which fields there are', async () => {
    for (const issue of [unestimated, bare, ready]) await column(issue);
    await site.settle();
    expect(site.backgroundRuns()).toEqual([]);
    expect(
      everythingStored(site)
        .map(([key]) => key)
        .toSorted(),
    ).toEqual([estimationKey(projectId()), 'fields:site']);
  });
});

describe('what the right column costs', () => {
  it('is four calls the first time, then one and two points: similar items are asked for, not read at each view', async () => {
    expect(await costOf(() => column(unestimated))).toBe(4);
    for (const [issue, as] of [
      [unestimated, member],
      [bare, member],
      [unestimated, reader],
    ] as const) {
      expect(await costOf(() => column(issue, as))).toBe(1);
      expect(site.usage().sinceReset.points).toBe(2);
    }
    expect(await costOf(() => inColumn('similar')(site, { as: member, issue: unestimated }))).toBe(2);
  });

  it('is three calls for the click that sets the estimate: the permission, the write, the issue', async () => {
    await column(unestimated);
    expect(await costOf(() => setEstimate(unestimated))).toBe(3);
    expect(pointsOf(unestimated)).toBe(3);
    expect((await column(unestimated)).readiness).toMatchObject({ band: 'ready' });
  });

  it('is as little on the panel: four and one, and three for its click', async () => {
    expect(await costOf(() => panelOf(site, { as: member, issue: bare }))).toBe(4);
    expect(await costOf(() => panelOf(site, { as: member, issue: bare }))).toBe(1);
    const call = { as: member, issue: bare, payload: { value: 5 } };
    expect(await costOf(() => fix(site, 'setEstimate', call))).toBe(3);
  });
});

describe('the board that an estimate is set on', () => {
  const store = (value: object) => site.kvs.handle('/api/v1/set', { key: estimationKey(projectId()), value });

  it('is looked for where an earlier version of the app did not remember it', async () => {
    await column(unestimated);
    const { boardId, ...before } = remembered() as { boardId?: number };
    expect(boardId).toBeDefined();
    store(before);
    expect(valueOf(await setEstimate(unestimated)).readiness.ready).toBe(true);
    expect(pointsOf(unestimated)).toBe(3);
  });

  it('is looked for where the remembered one is gone', async () => {
    await column(unestimated);
    store({ ...(remembered() as object), boardId: 4711 });
    expect(valueOf(await setEstimate(unestimated)).readiness.ready).toBe(true);
    expect(pointsOf(unestimated)).toBe(3);
  });
});
