import type { ItemHistory } from '../../../../src/domain/history/item-history';
import type { BoardColumn } from '../../../../src/domain/project/board';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { estimated, BEFORE, joins, aHistory, finished, withoutHistory, moved } from '../../../support/a-history';
import { aSprint, aBoard, SPRINT, IN_PROGRESS, DONE, REJECTED } from '../../../support/a-sprint';
import { march, DAY } from '../../../support/clock';
import { goldenHistories } from './golden-sprint-site';

const { start, close } = aSprint();

const replay = (...histories: readonly ItemHistory[]) => replaySprint(aSprint(), aBoard(), histories);

const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;

const finishedOnTheTenth = aHistory({ key: 'MOB-9', moves: [...five, finished(march(10))] });

const withoutRejected = ({ name, statusIds }: BoardColumn): BoardColumn => ({
  name,
  statusIds: statusIds.filter((id) => id !== REJECTED),
});

/** The item as Jira has it now, but with only these of its changes. */
const keeping = (history: ItemHistory, field: 'sprint' | 'estimate'): ItemHistory => ({
  ...history,
  changes: history.changes === 'unknown' ? [] : history.changes.filter((change) => change.field === field),
});

describe('items with a missing or contradicted history (V31)', () => {
  it('V31: an item without history is unknown, and the sums are what is at least true', () => {
    const report = replay(...goldenHistories, withoutHistory(finishedOnTheTenth));
    expect(report).toMatchObject({ completed: 21, unknown: ['MOB-9'], complete: false });
    expect(report.leftOut.at(-1)?.reason).toEqual({ kind: 'unknown', doubt: 'no-history' });
  });

  it('V31: an empty history is a known one', () => {
    expect(replay({ ...aHistory({ born: { sprints: [SPRINT], estimate: 5 } }), changes: [] })).toMatchObject({
      committed: 5,
      complete: true,
    });
  });

  it('V31: an item without history that is not in the sprint today is no part of it', () => {
    expect(replay(withoutHistory(aHistory()))).toMatchObject({ unknown: [], complete: true });
  });

  it('V31: is unknown where the history lacks the moment of being resolved, and it matters', () => {
    expect(replay(keeping(finishedOnTheTenth, 'sprint')).unknown).toEqual(['MOB-9']);
  });

  it('V31: is unknown where it was resolved before the close, but the history finishes it later', () => {
    const late = aHistory({ moves: [...five, finished(close + DAY)] });
    expect(replay({ ...late, resolved: march(10) }).unknown).toEqual(['MOB-1']);
  });

  it('V31: is unknown where the history ends in another status than the item has', () => {
    const stale = aHistory({ moves: [...five, moved(march(6), IN_PROGRESS)] });
    expect(replay({ ...stale, current: { ...stale.current, statusId: DONE } }).unknown).toEqual(['MOB-1']);
  });

  it('believes a history that Jira’s notes bear out to the second', () => {
    const skewed = { ...finishedOnTheTenth, resolved: march(10) + 900 };
    expect(replay(skewed)).toMatchObject({ completed: 5, complete: true });
  });

  it('believes the history of a team whose automation sets the resolution days later', () => {
    expect(replay({ ...finishedOnTheTenth, resolved: close + 9 * DAY })).toMatchObject({
      completed: 5,
      complete: true,
    });
  });

  it('believes a history whose missing part lies before the sprint', () => {
    const imported = aHistory({ born: { sprints: [SPRINT], estimate: 5, status: DONE } });
    expect(replay({ ...imported, resolved: start - 20 * DAY })).toMatchObject({
      completedOutside: ['MOB-1'],
      complete: true,
    });
  });
});

describe('what does not contradict a history (V31)', () => {
  it('V31: no resolution', () => {
    const { resolved, ...unresolved } = finishedOnTheTenth;
    expect(resolved).toBe(march(10));
    expect(replay(unresolved)).toMatchObject({ completed: 5, complete: true });
  });

  it('V31: a resolution set after the item got into a status of the category done, in whatever column', () => {
    const board = { ...aBoard(), columns: aBoard().columns.map(withoutRejected) };
    const rejected = aHistory({ moves: [...five, moved(march(6), REJECTED), finished(march(14))] });
    expect(replaySprint(aSprint(), board, [{ ...rejected, resolved: march(8) }])).toMatchObject({
      completed: 5,
      complete: true,
    });
  });

  it('V31: a resolution of an item that is open today', () => {
    const open = aHistory({ moves: [...five, moved(march(6), IN_PROGRESS)] });
    expect(replay({ ...open, resolved: march(10) })).toMatchObject({ notCompleted: 5, complete: true });
  });

  it('V31: a change that is lost after the close, where the history goes on beyond the close', () => {
    const reopened = aHistory({ moves: [...five, finished(march(10)), moved(close + DAY, IN_PROGRESS)] });
    const doneAgain = { ...reopened, done: true, current: { ...reopened.current, statusId: DONE } };
    const noted = { ...doneAgain, resolved: close + 2 * DAY };
    expect(replay(noted)).toMatchObject({ completed: 5, complete: true });
  });

  it('V31: a last column whose statuses Jira does not count as done', () => {
    const released = aHistory({ moves: [...five, finished(march(2))] });
    const inProgressForJira = { ...released, done: false };
    expect(replay(inProgressForJira)).toMatchObject({ completedOutside: ['MOB-1'], complete: true });
  });

  it('V31: another status today in the same place on the board', () => {
    const renamed = aHistory({ moves: [...five, finished(march(10))] });
    expect(replay({ ...renamed, current: { ...renamed.current, statusId: REJECTED } })).toMatchObject({ completed: 5 });
  });
});

describe('what does contradict it (V31)', () => {
  it('V31: a resolution before the close while the history has it open, which goes on', () => {
    const late = aHistory({ moves: [...five, finished(close + DAY)] });
    expect(replay({ ...late, resolved: march(10) }).unknown).toEqual(['MOB-1']);
  });

  it('V31: a resolution before the sprint while the history finishes the item in it', () => {
    const history = { ...finishedOnTheTenth, resolved: start - 2 * DAY };
    expect(replay(history).unknown).toEqual(['MOB-9']);
  });

  it('V31: a change whose instant is no date makes the history unreadable', () => {
    const changes = [{ at: NaN, field: 'status', from: null, to: DONE }] as const;
    expect(replay({ ...aHistory({ born: { sprints: [SPRINT], estimate: 5 } }), changes }).unknown).toEqual(['MOB-1']);
  });
});
