import fc from 'fast-check';
import type { FlowView, WorkView } from '../../../src/contract/flow-view';
import { wholeWeeks } from '../../../src/domain/arithmetic/week';
import { people } from '../../site/data/a-site';
import type { SiteData } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, finished, moved } from '../../support/a-history';
import { IN_PROGRESS, TO_DO } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { siteOfBoard } from '../../support/board-site';
import { DAY, march, NOW } from '../../support/clock';
import { generatedKanban } from '../../support/generated-kanban';
import { naiveFlow } from '../../support/naive-flow';
import { runDaily } from '../../support/run-daily';
import { valueOf as storedAt } from '../../support/stored-facts';
import {
  componentOf,
  flowAtOnce,
  flowItemsOf,
  flowOf,
  forecastOf,
  healthItemsOf,
  healthOf,
  settledPage,
  valueOf,
} from './support';

const member = people.member.accountId;
const asMember = { as: member, project: 'MOB' };
const now = new Date(NOW).toISOString();

type Flow = Extract<FlowView, { kind: 'flow' }>;

const counted = (view: FlowView): Flow & { readonly work: WorkView } => {
  if (view.kind !== 'flow' || view.work === undefined) throw new Error('The flow is not counted.');
  return { ...view, work: view.work };
};

let site: Site;
const open = async (data: SiteData): Promise<void> => {
  site = await openSite({ data, now });
};
afterEach(() => site.close());

const flow = async (as = member) => counted(valueOf(await flowOf(site, { as, project: 'MOB' })));

const items = [
  aHistory({ key: 'MOB-1', moves: [moved(march(1), IN_PROGRESS), finished(march(5))] }),
  aHistory({ key: 'MOB-2', moves: [moved(march(4), IN_PROGRESS), finished(march(12))] }),
  aHistory({ key: 'MOB-3', moves: [finished(march(13))] }),
  aHistory({ key: 'MOB-4', moves: [moved(march(1), IN_PROGRESS)] }),
  aHistory({ key: 'MOB-5', moves: [moved(march(15), IN_PROGRESS)] }),
  aHistory({ key: 'MOB-6', moves: [moved(march(2), IN_PROGRESS), moved(march(3), TO_DO)] }),
];
const kanban = { ...aScrumBoard(), type: 'kanban' as const };
const hidden = { issueParts: { 'MOB-4': { hiddenFrom: [member] }, 'MOB-2': { hiddenFrom: [member] } } };

describe('the flow of a kanban board (V23)', () => {
  beforeEach(() => open(aSprintSite(items, { boards: [kanban] })));

  it('has cycle times, what is in progress by its age, and what is old', async () => {
    const { work, weeks } = await flow();
    expect(weeks.reduce((sum, week) => sum + week.finished, 0)).toBe(3);
    expect(work).toMatchObject({
      cycleTime: { median: 4 * DAY, line: 8 * DAY, of: 2 },
      withoutStart: 1,
      unknown: 0,
      inProgress: 2,
      old: 1,
      partly: false,
    });
    expect(work.oldest).toMatchObject([
      { key: 'MOB-4', column: 'In Progress', startedAt: march(1), inColumnSince: march(1), old: true },
      { key: 'MOB-5', old: false },
    ]);
    expect(work.waiting.map(({ key }) => key)).toEqual(['MOB-4', 'MOB-5']);
  });

  it.each([
    ['cycle-time', ['MOB-2', 'MOB-1']],
    ['without-start', ['MOB-3']],
    ['unknown', []],
    ['in-progress', ['MOB-4', 'MOB-5']],
    ['old', ['MOB-4']],
  ] as const)('opens %s to its items', async (figure, keys) => {
    const { rows, hidden: more } = valueOf(await flowItemsOf(site, asMember, { boardId: 7, figure }));
    expect([rows.map(({ key }) => key), more]).toEqual([keys, 0]);
  });

  it('is counted by 5 calls and 2 once a day, at a bounded number of points, and shown by 4', async () => {
    const costs = async (work: () => Promise<unknown>) => {
      site.resetUsage();
      await work();
      const { restCalls, points } = site.usage().sinceReset;
      return { restCalls, points };
    };
    await flowAtOnce(site, asMember);
    const first = await costs(() => site.settle());
    expect(first.restCalls).toBeLessThanOrEqual(7);
    const view = await costs(() => flowAtOnce(site, asMember));
    expect(view.restCalls).toBeLessThanOrEqual(4);
    await site.advance(3_600_000);
    await flowAtOnce(site, asMember);
    const again = await costs(() => site.settle());
    expect(again.restCalls).toBeLessThanOrEqual(5);
    // One point a call, and one for each item that a search or a history gives.
    expect(again.points).toBeLessThanOrEqual(5 + 3 * items.length);
    expect(await costs(() => site.settle())).toEqual({ restCalls: 0, points: 0 });
  });

  it('is counted again an hour later, by what is in Jira then', async () => {
    const before = await flow();
    await site.advance(3_600_000);
    site.jira.editIssue('MOB-5', { status: 'Done' }, member);
    const stale = counted(valueOf(await flowAtOnce(site, asMember)));
    expect(stale).toMatchObject({ countedAt: before.countedAt, replaying: { of: 1 } });
    expect((await flow()).work.inProgress).toBe(1);
  });

  it('gives the forecast its weeks, as before', async () => {
    await flow();
    expect(valueOf(await forecastOf(site, asMember))).toMatchObject({
      kind: 'forecast',
      periods: 'weeks',
      unit: 'items',
    });
  });

  it('is what the health of the board is asked about, out of what is stored, at no further call (H5)', async () => {
    await flow();
    const health = healthOf(await settledPage(site, asMember));
    expect(health.components.map(({ id }) => id)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/sprint|depth|say-do|ready-next$/)]),
    );
    expect(componentOf(health, 'old-in-progress')).toMatchObject({ value: 50, counted: 1, of: 2, met: false });
    expect(componentOf(health, 'weeks-ready')).toMatchObject({ unit: 'weeks' });
    const { rows } = await healthItemsOf(site, asMember, { component: 'old-in-progress', boardId: 7 });
    expect(rows.map(({ key }) => key)).toEqual(['MOB-4']);
  });
});

describe('who sees a part of the board only (J10)', () => {
  it('gets figures of their own items, and rows of no other', async () => {
    await open(aSprintSite(items, { boards: [kanban], ...hidden }));
    const { work, weeks, ownOnly } = await flow();
    expect(ownOnly).toBe(true);
    expect(weeks.reduce((sum, week) => sum + week.finished, 0)).toBe(2);
    expect(work).toMatchObject({ cycleTime: { median: 4 * DAY, line: 4 * DAY, of: 1 }, inProgress: 1, old: 1 });
    expect(work.oldest.map(({ key }) => key)).toEqual(['MOB-5']);
    for (const figure of ['cycle-time', 'in-progress', 'old'] as const) {
      const { rows, hidden: more } = valueOf(await flowItemsOf(site, asMember, { boardId: 7, figure }));
      expect([rows.map(({ key }) => key), more]).toEqual([figure === 'cycle-time' ? ['MOB-1'] : ['MOB-5'], 0]);
    }
  });
});

describe('a board with sprints', () => {
  beforeEach(() => open(aSprintSite(items)));

  it('has its flow counted when somebody opens it, and at no other time (J13)', async () => {
    await settledPage(site, asMember);
    await runDaily(site);
    await site.settle();
    const counts = () => site.kvs.keys().filter((key) => key.startsWith('throughput:'));
    expect(counts()).toEqual([]);
    expect((await flow()).work).toMatchObject({ inProgress: 2, old: 1 });
    expect(counts()).toHaveLength(1);
  });

  it('is asked about its sprints all the same', async () => {
    await flow();
    const ids = healthOf(await settledPage(site, asMember)).components.map(({ id }) => id);
    expect(ids).toContain('depth');
    expect(ids).not.toContain('weeks-ready');
  });
});

describe('what an earlier version of the app has counted', () => {
  it('is shown as it is, and counted anew with its work', async () => {
    await open(aSprintSite(items, { boards: [kanban] }));
    await flow();
    const [key = ''] = site.kvs.keys().filter((one) => one.startsWith('throughput:'));
    const { work, ...weeks } = storedAt(site, key) as Record<string, unknown>;
    expect(work).toBeDefined();
    site.kvs.handle('/api/v1/set', { key, value: weeks });
    const view = valueOf(await flowAtOnce(site, asMember));
    expect(view).toMatchObject({ kind: 'flow', replaying: { of: 1 } });
    expect(view).not.toHaveProperty('work');
    expect((await flow()).work.inProgress).toBe(2);
  });
});

it('equals a naive flow on generated boards, through Jira’s answers', async () => {
  const [from, to] = [wholeWeeks(NOW, 12)[0]?.from ?? 0, wholeWeeks(NOW, 12).at(-1)?.to ?? 0];
  for (const { board, histories } of fc.sample(generatedKanban(), { seed: 17, numRuns: 6 })) {
    const named = histories.map((item, index) => ({ ...item, key: `MOB-${index + 1}` }));
    const data = siteOfBoard(board, [], named);
    await open({ ...data, boards: data.boards.map((one) => ({ ...one, type: 'kanban' as const })) });
    const naive = naiveFlow(named, board, { from, to });
    const { mean, work, unknown } = await flow();
    expect({
      mean,
      cycleTime: 'because' in work.cycleTime ? [] : [work.cycleTime.median, work.cycleTime.line],
      inProgress: work.inProgress,
      unknown,
      started: work.oldest.map(({ startedAt }) => startedAt),
    }).toEqual({
      mean: naive.aWeek,
      cycleTime: naive.median === undefined ? [] : [naive.median, naive.line],
      inProgress: naive.inProgress.length,
      unknown: naive.unknownFinished.length,
      started: naive.inProgress.map(([, startedAt]) => startedAt).toSorted(),
    });
    site.close();
  }
});
