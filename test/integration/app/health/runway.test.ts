import type { ProjectView } from '../../../../src/contract/project-view';
import type { RunwayView } from '../../../../src/contract/runway-view';
import { custom } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { runDaily } from '../../../support/run-daily';
import { storeAsBefore } from '../../../support/stored-before';
import { healthOf, pageOf, settledPage, sprintItemsOf, valueOf, velocityOf } from '../support';
import { people } from '../../../site/demo/people';
import { admin, member as demoMember, openDemo } from '../demo-site';
import { editAgainstScan } from './edit-against-scan';
import { activeSprint, aSmallSite, member, nextSprint, place, wednesday } from './small-site';

const asked = { as: member, project: 'MOB' };

const runwayOf = ({ runway }: ProjectView): RunwayView => {
  if (runway === undefined) throw new Error('There is no runway.');
  return runway;
};

const inShort = ({ running = [], bars }: RunwayView) => [
  ...running.map(({ name, done, all }) => `${name}: ${done.items} of ${all.items}`),
  ...bars.map(
    (bar) => `${bar.at === 'planned' ? (bar.name ?? '') : bar.at}: ${bar.items}, ${bar.bands.ready.items} ready`,
  ),
];

describe('the runway of a small site', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite({ data: aSmallSite(), now: wednesday });
    await settledPage(site, asked);
  });
  afterEach(() => site.close());

  const page = async (payload: Record<string, unknown> = {}) => valueOf(await pageOf(site, asked, payload));
  const now = async () => inShort(runwayOf(await page()));
  const later = async (change: () => unknown) => {
    change();
    await site.advance(2_000);
    const inView = await now();
    await site.settle();
    expect(await now()).toEqual(inView);
    return inView;
  };

  it('is what runs, what is planned, what comes by rank', async () => {
    expect(await now()).toEqual(['Sprint 30: 0 of 1', 'Sprint 31: 1, 1 ready', 'rank: 4, 2 ready']);
    expect(runwayOf(await page())).toMatchObject({ unit: 'items', pace: { because: 'no-velocity' } });
  });

  it.each<{ what: string; change: (on: Site) => unknown; after: readonly string[] }>([
    {
      what: 'an item of the running sprint that is done',
      change: ({ jira }) => jira.editIssue('MOB-5', { status: 'Done' }, member),
      after: ['Sprint 30: 1 of 1', 'Sprint 31: 1, 1 ready', 'rank: 4, 3 ready'],
    },
    {
      what: 'an item that comes into the running sprint',
      change: ({ jira }) => jira.editIssue('MOB-1', { [custom.sprint]: [activeSprint] }, member),
      after: ['Sprint 30: 0 of 2', 'Sprint 31: 1, 1 ready', 'rank: 3, 1 ready'],
    },
    {
      what: 'an item that leaves it',
      change: ({ jira }) => jira.editIssue('MOB-5', { [custom.sprint]: [] }, member),
      after: ['Sprint 31: 1, 1 ready', 'rank: 5, 3 ready'],
    },
    {
      what: 'an item of it that is deleted',
      change: ({ jira }) => jira.deleteIssue('MOB-5', member),
      after: ['Sprint 31: 1, 1 ready', 'rank: 4, 3 ready'],
    },
    {
      what: 'an item that is planned',
      change: ({ jira }) => jira.editIssue('MOB-3', { [custom.sprint]: [nextSprint] }, member),
      after: ['Sprint 30: 0 of 1', 'Sprint 31: 2, 1 ready', 'rank: 3, 2 ready'],
    },
    {
      what: 'a planned sprint that starts',
      change: ({ jira }) => jira.startSprint(nextSprint, member),
      after: ['Sprint 31: 0 of 1', 'Sprint 30: 0 of 1', 'rank: 4, 2 ready'],
    },
    {
      what: 'a running sprint that closes',
      change: ({ jira }) => jira.closeSprint(activeSprint, member),
      after: ['Sprint 31: 1, 1 ready', 'rank: 5, 3 ready'],
    },
    {
      what: 'a running sprint that closes into the next',
      change: ({ jira }) => jira.closeSprint(activeSprint, member, nextSprint),
      after: ['Sprint 31: 2, 2 ready', 'rank: 4, 2 ready'],
    },
  ])('$what: is in the next view, and stays', async ({ change, after }) => {
    expect((await later(() => change(site))).toSorted()).toEqual(after.toSorted());
  });

  it('finds by the daily work what nobody has told of a running sprint', async () => {
    site.setFaults({ events: { lost: 1 } });
    site.jira.deleteIssue('MOB-5', member);
    await site.advance(2_000);
    expect((await now())[0]).toBe('Sprint 30: 0 of 1');
    await runDaily(site);
    await site.settle();
    expect((await now())[0]).toBe('Sprint 31: 1, 1 ready');
  });

  it('with a filter is what it leaves, without what runs', async () => {
    const { runway } = await page({ filter: { label: 'parked' } });
    expect(runway).toMatchObject({
      bars: [
        { at: 'planned', items: 0 },
        { at: 'rank', items: 0 },
      ],
    });
    expect(runway).not.toHaveProperty('running');
  });

  it('is not there until what an earlier version has left is read anew', async () => {
    storeAsBefore(site, place);
    expect(await page()).not.toHaveProperty('runway');
    await site.settle();
    expect(await now()).toEqual(['Sprint 30: 0 of 1', 'Sprint 31: 1, 1 ready', 'rank: 4, 2 ready']);
  });
});

describe('the runway of the demo', () => {
  let site: Site;
  const mob = { as: demoMember, project: 'MOB' };
  beforeAll(async () => {
    site = await openDemo();
    await settledPage(site, mob);
  }, 60_000);
  afterAll(() => site.close());

  it('is cut at the velocity, and its bars are the open backlog', async () => {
    const view = await settledPage(site, mob);
    const { bars, pace, running = [] } = runwayOf(view);
    expect(pace).toEqual({ amount: expect.closeTo(18.7, 1) as number });
    expect(running).toMatchObject([{ name: 'MOB Sprint 10', daysLeft: 5 }]);
    expect(bars.reduce((total, { items }) => total + items, 0)).toBe(healthOf(view).openBacklog);
    expect(bars.slice(0, 2)).toMatchObject([
      { at: 'planned', name: 'MOB Sprint 11' },
      { at: 'rank', index: 0 },
    ]);
  });

  it('costs 5 calls and 8 points beside the rows at the most in a view that is up to date', async () => {
    await settledPage(site, mob);
    site.resetUsage();
    const { next } = valueOf(await pageOf(site, mob));
    const { restCalls, points } = site.usage().sinceReset;
    expect(restCalls).toBeLessThanOrEqual(5);
    expect(points - next.toRefine.length - next.others.length).toBeLessThanOrEqual(8);
  });

  it('shows the running sprint with what came and went since its start, each figure with its items', async () => {
    await velocityOf(site, mob);
    await site.settle();
    const view = valueOf(await velocityOf(site, mob));
    const [running] = view.kind === 'sprints' ? (view.running ?? []) : [];
    expect(running).toMatchObject({ name: 'MOB Sprint 10', daysLeft: 5, items: { done: 2, all: 8 } });
    const { figures } = running ?? {};
    expect(figures).toMatchObject({ completed: 3, notCompleted: 29, committed: 26, added: 3 });
    for (const figure of ['completed', 'notCompleted', 'committed', 'added', 'removed'] as const) {
      const { rows, hidden } = valueOf(
        await sprintItemsOf(site, mob, { boardId: 1, sprintId: running?.sprint, figure }),
      );
      expect(rows.length + hidden).toBe(figures?.items[figure]);
    }
    // Within the hour nothing is replayed anew, and it takes three calls beside the board's own.
    site.resetUsage();
    await velocityOf(site, mob);
    await site.settle();
    const shown = site.usage().sinceReset.restCalls;
    await site.advance(3_700_000);
    await settledPage(site, mob);
    // What the viewer sees of the board is counted anew each hour.
    await sprintItemsOf(site, mob, { boardId: 1, sprintId: running?.sprint });
    site.resetUsage();
    await velocityOf(site, mob);
    await site.settle();
    expect(site.usage().sinceReset.restCalls - shown).toBeLessThanOrEqual(3 + 1);
  });

  it('of each board is its own: of weeks for a kanban board, of a filter of its own for the second', async () => {
    const ops = { as: admin, project: 'OPS' };
    const { boards } = await settledPage(site, ops);
    expect(boards.length).toBeGreaterThan(1);
    const totals = [];
    for (const { id } of boards) {
      await velocityOf(site, ops, { boardId: id });
      const view = await settledPage(site, ops, { boardId: id });
      const { period, unit, pace, bars } = runwayOf(view);
      expect({ period, unit, paced: 'amount' in pace }).toEqual({ period: 'week', unit: 'items', paced: true });
      expect(bars.reduce((total, { items }) => total + items, 0)).toBe(healthOf(view).openBacklog);
      // The cuts are the next weeks' worth: what is in progress stands apart in both.
      const next = [...view.next.toRefine, ...view.next.others];
      const cut = bars.filter((bar) => bar.at === 'rank' && bar.index < view.sprintsAhead);
      expect(cut.reduce((total, { items }) => total + items, 0)).toBe(next.length);
      totals.push(healthOf(view).openBacklog);
    }
    expect(new Set(totals).size).toBeGreaterThan(1);
  });

  it('of who sees only a part is made of their own items, without what runs', async () => {
    const own = await settledPage(site, { as: people.nora.accountId, project: 'MOB' });
    const { bars, pace } = runwayOf(own);
    expect(healthOf(own)).toMatchObject({ ownOnly: true });
    expect(runwayOf(own)).not.toHaveProperty('running');
    expect(pace).toEqual({ because: 'no-velocity' });
    expect(bars.reduce((total, { items }) => total + items, 0)).toBe(healthOf(own).openBacklog);
  });

  it('brought up to date by edits is that of a scan anew', async () => {
    const { upToDate, anew } = await editAgainstScan(site, { seed: 17, rounds: 3 });
    expect(upToDate).toEqual(anew);
    expect(anew).not.toContain(undefined);
  }, 60_000);
});
