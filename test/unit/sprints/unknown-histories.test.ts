import type { ItemHistory } from '../../../src/domain/sprints/item-history';
import { replaySprint } from '../../../src/domain/sprints/replay-sprint';
import { aBoard, aSprint, DONE, IN_PROGRESS, SPRINT } from '../../support/a-sprint';
import {
  aHistory,
  BEFORE,
  estimated,
  finished,
  joins,
  moved,
  withoutCategoryDate,
  withoutHistory,
} from '../../support/a-history';
import { DAY, march, MINUTE } from '../../support/clock';
import { goldenHistories } from './golden-sprint';

const { start, close } = aSprint();
const replay = (...histories: readonly ItemHistory[]) => replaySprint(aSprint(), aBoard(), histories);
const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;
const finishedOnTheTenth = aHistory({ key: 'MOB-9', moves: [...five, finished(march(10))] });

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

  it('V31: is unknown where the history lacks the change of category that Jira notes', () => {
    expect(replay(keeping(finishedOnTheTenth, 'sprint')).unknown).toEqual(['MOB-9']);
  });

  it('V31: is unknown where the history lacks the moment of being resolved, and it matters', () => {
    expect(replay(withoutCategoryDate(keeping(finishedOnTheTenth, 'sprint'))).unknown).toEqual(['MOB-9']);
  });

  it('V31: is unknown where it was resolved before the close, but the history finishes it later', () => {
    const late = withoutCategoryDate(aHistory({ moves: [...five, finished(close + DAY)] }));
    expect(replay({ ...late, resolved: march(10) }).unknown).toEqual(['MOB-1']);
  });

  it('V31: is unknown where the history ends in another status than the item has', () => {
    const stale = aHistory({ moves: [...five, moved(march(6), IN_PROGRESS)] });
    expect(replay({ ...stale, current: { ...stale.current, statusId: DONE } }).unknown).toEqual(['MOB-1']);
  });

  it('believes a history that Jira’s notes bear out to the second', () => {
    const skewed = { ...finishedOnTheTenth, resolved: march(10) + 900, statusCategoryChanged: march(10) - 15 };
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
    expect(replay({ ...imported, statusCategoryChanged: start - 20 * DAY })).toMatchObject({
      completedOutside: ['MOB-1'],
      complete: true,
    });
  });

  it('takes a note of the very creation for the creation', () => {
    const history = aHistory({ born: { sprints: [SPRINT], estimate: 5 } });
    expect(replay({ ...history, statusCategoryChanged: history.created + MINUTE / 2 }).complete).toBe(true);
  });
});
