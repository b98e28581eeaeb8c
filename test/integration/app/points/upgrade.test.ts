import { people } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { isUpgradeDue } from '../../../../src/domain/backlog/scan-due';
import { trackedKey } from '../../../../src/storage/keys';
import { aSiteOfBoards, type UsedBoard } from '../../../support/a-used-site';
import { leaveFor } from '../../../support/leave-for';
import { runDaily } from '../../../support/run-daily';
import { storeAsBefore } from '../../../support/stored-before';
import { storedLedger } from '../../../support/stored-facts';
import { watchOthers } from '../../../support/watch-others';
import { healthOf, pageOf, valueOf } from '../support';

/*
 * The day on which the app is updated to facts of another shape (J13). A board is read anew once,
 * for a point an item and some 40 more: where somebody looks, else on its day of seven.
 *
 * Of 20 boards with 1,000 items, 5 of them in use and one looked at, the first hour may take 5,000
 * points: 1,050 for the board that is looked at, and as much for the one of the other four whose
 * turn it is that day. Somebody who looks at all five in that hour has them all read: 5,250.
 * Here are 20 boards with 100 items: of points that go by items a tenth, so the hour may take 500,
 * though the 40 of each board are not less.
 */

const now = '2026-03-02T09:00:00.000Z';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const member = people.member.accountId;
const [all, inUse, items] = [20, 5, 100];
const budget = (5_000 * items) / 1_000;
/** What a board costs that is read anew: its items, and what is asked besides. */
const readAnew = items + 40;

jest.setTimeout(120_000);

let site: Site;
let boards: readonly UsedBoard[];
let used: readonly UsedBoard[];
beforeEach(async () => {
  const made = aSiteOfBoards({ boards: all, items, now: Date.parse(now) });
  ({ boards } = made);
  used = boards.slice(0, inUse);
  site = await openSite({ data: made.data, now });
  for (const board of boards) {
    await page(board);
    await site.settle();
  }
  for (const { backlogId } of boards) storeAsBefore(site, backlogId);
  for (const board of boards.slice(inUse)) leaveFor(site, board, 15);
  await site.advance(hourMs);
  site.resetUsage();
});
afterEach(() => site.close());

const page = (board: UsedBoard) => pageOf(site, { as: member, project: board.project });
const look = async (board: UsedBoard) => healthOf(valueOf(await page(board)));
const points = (): number => site.usage().sinceReset.points;
const outdated = (): readonly UsedBoard[] => boards.filter(({ backlogId }) => storedLedger(site, backlogId).outdated);
/** Whose turn it is today of the boards that are in use. */
const isDueAmong =
  (inUseNow: readonly UsedBoard[]) =>
  ({ backlogId }: UsedBoard): boolean =>
    isUpgradeDue(
      backlogId,
      inUseNow.map((board) => board.backlogId),
      Math.floor(site.clock.now() / dayMs),
    );

/** The work of a day, whatever the hour. */
const liveDaily = async (): Promise<void> => {
  void runDaily(site);
  await site.settle();
};

it('the first view of every board shows its figures, and asks for no facts of it', async () => {
  for (const board of boards) {
    site.resetUsage();
    expect(await look(board)).toMatchObject({ outdated: true, partial: false, openBacklog: items });
    // The live top and who may see it.
    expect(points()).toBeLessThanOrEqual(30);
  }
});

it('5 of 20 boards in use, one looked at: a tenth of the items takes a tenth of 5,000 points in the hour', async () => {
  const isDue = isDueAmong(used);
  const seen = used.find((board) => !isDue(board)) as UsedBoard;
  const callsForOthers = watchOthers(site, new Set(used.map(({ project }) => project)));
  const due = used.filter((board) => board !== seen && isDue(board));
  expect(await look(seen)).toMatchObject({ outdated: true });
  await site.settle();
  await liveDaily();
  await site.advance(hourMs);
  expect(await look(seen)).toMatchObject({ outdated: false, openBacklog: items });
  expect(points()).toBeGreaterThan(items);
  expect(points()).toBeLessThanOrEqual(Math.min(budget, (1 + due.length) * readAnew + inUse * 20));
  expect(outdated()).toHaveLength(all - 1 - due.length);
  expect(callsForOthers()).toBe(0);
});

it('all that are in use are read anew within seven days, each once; the others cost nothing', async () => {
  const callsForOthers = watchOthers(site, new Set(used.map(({ project }) => project)));
  for (let day = 0; day < 7; day += 1) {
    const before = outdated();
    const current = all - before.length;
    site.resetUsage();
    await site.advance(dayMs);
    await site.settle();
    const read = before.length - outdated().length;
    expect(points()).toBeLessThanOrEqual(read * readAnew + current * 60 + inUse * 20);
  }
  expect(outdated()).toEqual(boards.slice(inUse));
  expect(callsForOthers()).toBe(0);
});

it('boards of which nobody noted when they were opened take no more than a seventh of them a day', async () => {
  for (const { project, backlogId } of boards)
    site.kvs.handle('/api/v1/set', { key: trackedKey(backlogId), value: { projectKey: project } });
  const due = boards.filter(isDueAmong(boards));
  expect(due.length).toBeLessThanOrEqual(Math.ceil(all / 7));
  await liveDaily();
  expect(points()).toBeLessThanOrEqual(due.length * readAnew + all * 20);
  expect(points()).toBeLessThanOrEqual(2 * budget);
  expect(outdated()).toHaveLength(all - due.length);
});
