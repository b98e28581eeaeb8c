import type { BoardConfig } from '../../../src/domain/sprints/board-config';
import type { ItemHistory } from '../../../src/domain/sprints/item-history';
import { reasonInWords } from '../../../src/domain/sprints/reason-in-words';
import { replaySprint } from '../../../src/domain/sprints/replay-sprint';
import type { SprintReport } from '../../../src/domain/sprints/sprint-report';
import { aBoard, aSprint, BLOCKED, DONE, IN_PROGRESS, SPRINT, TO_DO } from '../../support/a-sprint';
import { aHistory, BEFORE, estimated, finished, joins, leaves, moved, type Move } from '../../support/a-history';
import { march, MINUTE } from '../../support/clock';

const { start, close } = aSprint();

const replay = (history: ItemHistory, board: BoardConfig = aBoard()) => replaySprint(aSprint(), board, [history]);
const after = (...moves: readonly Move[]) => replay(aHistory({ moves }));
const rowOf = (report: SprintReport) =>
  report.perIssue.map((issue) => ({ ...issue, reason: reasonInWords(issue.reason, report) }))[0];
const row = (...moves: readonly Move[]) => rowOf(after(...moves));

const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;

describe('membership (V2)', () => {
  it('V2: reads comma-separated ids, so sprint 42 is neither 4 nor 420', () => {
    expect(row(estimated(BEFORE, 5), joins(BEFORE, 4, SPRINT))?.committed).toBe(5);
    expect(after(estimated(BEFORE, 5), joins(BEFORE, 4, 420)).perIssue).toEqual([]);
  });

  it("V2: is seeded by the first change's from", () => {
    const history = aHistory({ born: { sprints: [SPRINT], estimate: 5 }, moves: [leaves(march(8))] });
    expect(replay(history).perIssue[0]).toMatchObject({ committed: 5, removed: 5 });
  });

  it('V2: is the current field where the Sprint field never changed', () => {
    expect(replay(aHistory({ born: { sprints: [SPRINT], estimate: 5 } })).committed).toBe(5);
  });

  it('V2: never begins before the item was created', () => {
    const created = march(6);
    const report = replay(aHistory({ created, born: { sprints: [SPRINT], estimate: 5 } }));
    expect(report).toMatchObject({ committed: 0, added: 5 });
    expect(report.perIssue[0]?.estimateAtStart).toBeNull();
  });

  it('V2: leaves out an item created after the close', () => {
    const history = aHistory({ created: close + MINUTE, born: { sprints: [SPRINT], estimate: 5 } });
    expect(replay(history)).toMatchObject({ perIssue: [], leftOut: [] });
  });

  it('reads changes of one instant in the order in which they link up, whichever comes first in the list', () => {
    const history = aHistory({
      moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT), moved(march(5), IN_PROGRESS), finished(march(5))],
    });
    const newestFirst = { ...history, changes: history.changes === 'unknown' ? [] : history.changes.toReversed() };
    expect(replay(newestFirst).completed).toBe(5);
  });
});

describe('the estimate (V3, V21)', () => {
  it('V3: absent is unestimated: it adds 0 and is counted as unestimated', () => {
    const report = after(joins(BEFORE, SPRINT));
    expect(report).toMatchObject({ committed: 0, unestimatedCommitted: 1 });
    expect(rowOf(report)).toMatchObject({
      estimateAtStart: null,
      reason: 'committed, not estimated, not done at the close',
    });
  });

  it('V3, E3: 0 is an estimate', () => {
    expect(after(estimated(BEFORE, 0), joins(BEFORE, SPRINT)).unestimatedCommitted).toBe(0);
  });

  it('E4: reads decimals, and a cleared estimate as none', () => {
    expect(row(estimated(BEFORE, 2.5), joins(BEFORE, SPRINT), estimated(march(6), null))).toMatchObject({
      committed: 2.5,
      change: -2.5,
      estimateAtClose: null,
      reason: 'committed, estimate of 2.5 cleared after the start, not done at the close',
    });
  });

  it('E4: an estimate that is no number makes the item unknown, not 0', () => {
    const history = aHistory({ moves: five });
    const changes = [{ at: march(6), field: 'estimate', from: '5', to: 'L' }] as const;
    expect(
      replay({ ...history, changes: [...(history.changes === 'unknown' ? [] : history.changes), ...changes] }),
    ).toMatchObject({
      unknown: ['MOB-1'],
      complete: false,
    });
  });

  it('V21: sums seconds where the statistic is the original estimate', () => {
    const board = aBoard({
      statistic: { kind: 'field', fieldId: 'timeoriginalestimate', fieldName: 'Original estimate', unit: 'seconds' },
    });
    const moves = [estimated(BEFORE, 7200), joins(BEFORE, SPRINT), estimated(march(6), 9000), finished(march(8))];
    const report = replay(aHistory({ moves }), board);
    expect(report).toMatchObject({ unit: 'seconds', committed: 7200, completed: 9000 });
    expect(rowOf(report)?.reason).toBe('committed, re-estimated 2 h → 2.5 h after the start, completed');
  });

  it('V21, V30: counts items where the statistic is the issue count, whatever their points', () => {
    const board = aBoard({ statistic: { kind: 'issue-count' } });
    const report = replay(aHistory({ moves: [...five, estimated(march(6), 8), finished(march(8))] }), board);
    expect(report).toMatchObject({ unit: 'items', committed: 1, completed: 1, estimationChange: 0 });
  });

  it('E2: where nobody knows what the board counts, its items are unknown', () => {
    const because = 'the board’s configuration cannot be read';
    const report = replay(aHistory({ moves: five }), aBoard({ statistic: { kind: 'unknown', because } }));
    expect(report).toMatchObject({ complete: false, unknown: ['MOB-1'] });
    expect(report.leftOut[0]?.reason).toEqual({ kind: 'unknown', doubt: 'no-statistic' });
  });
});

describe('what was committed (V4–V6)', () => {
  it('V4: goes by status ids: a board in another language counts the same', () => {
    const board = aBoard({
      columns: [
        { name: '待办', statusIds: [TO_DO] },
        { name: '已完成', statusIds: [DONE] },
      ],
    });
    expect(replay(aHistory({ moves: [...five, finished(march(8))] }), board).completed).toBe(5);
  });

  it('V5: an item in a status that is on no column counts 0 and is listed', () => {
    expect(after(...five, moved(march(2), BLOCKED))).toMatchObject({ committed: 0, final: 0, unmapped: ['MOB-1'] });
  });

  it('V5: a sub-task is left out, even one without history', () => {
    const subtask = { ...aHistory({ moves: five }), isSubtask: true };
    expect(replay(subtask)).toMatchObject({ perIssue: [], leftOut: [] });
    expect(replay({ ...subtask, changes: 'unknown' })).toMatchObject({ leftOut: [], complete: true });
  });

  it('V6: joined one millisecond before the start is committed, at the very start is added', () => {
    expect(row(estimated(BEFORE, 2), joins(start - 1, SPRINT))).toMatchObject({ committed: 2, added: 0 });
    expect(row(estimated(BEFORE, 2), joins(start, SPRINT))).toMatchObject({ committed: 0, added: 2 });
  });
});

describe('what was completed (V7, V8, V11, V12)', () => {
  it('V7: only the right-most column is done, and only at the close', () => {
    expect(row(...five, moved(march(8), IN_PROGRESS))).toMatchObject({ completed: 0, notCompleted: 5 });
    expect(row(...five, finished(close - 1))).toMatchObject({ completed: 5, notCompleted: 0 });
  });

  it('V8: joined after the start is never committed, and completed if done at the close', () => {
    expect(row(estimated(BEFORE, 2), joins(march(7), SPRINT), finished(march(9)))).toMatchObject({
      committed: 0,
      added: 2,
      completed: 2,
    });
  });

  it('V11: done, then reopened: the state at the close decides', () => {
    expect(row(...five, finished(march(8)), moved(march(9), TO_DO))).toMatchObject({ completed: 0, notCompleted: 5 });
    expect(row(...five, finished(march(8)), moved(march(9), TO_DO), finished(march(10)))?.completed).toBe(5);
  });

  it('V12: what changes after the close alters nothing', () => {
    const untouched = row(...five, finished(march(8)));
    expect(
      row(...five, finished(march(8)), moved(close + 1, TO_DO), estimated(close + 2, 1), leaves(close + 3)),
    ).toEqual(untouched);
  });

  it('V12: re-estimated after it was done takes the value at the close, and the reason says so', () => {
    expect(row(...five, finished(march(8)), estimated(march(9), 8))).toMatchObject({
      completed: 8,
      change: 3,
      reason: 'committed, re-estimated 5 → 8 after it was done (+3), completed',
    });
  });
});

describe('removals and re-estimates (V9, V10, V13)', () => {
  it('V9: left at the very start is removed; left at the very close is rolled over', () => {
    expect(row(...five, leaves(start))).toMatchObject({ committed: 5, removed: 5, notCompleted: 0 });
    expect(row(...five, leaves(close))).toMatchObject({ committed: 5, removed: 0, notCompleted: 5 });
  });

  it('V10: removed and added again counts in both, each leg at its own estimate', () => {
    const moves = [...five, leaves(march(6)), estimated(march(7), 8), joins(march(8), SPRINT), finished(march(9))];
    expect(row(...moves)).toMatchObject({ committed: 5, removed: 5, added: 8, change: 0, completed: 8 });
  });

  it('V13: committed keeps the old estimate, completed takes the new, the difference is estimation change', () => {
    expect(row(...five, estimated(march(6), 8), estimated(march(7), 3), finished(march(9)))).toMatchObject({
      committed: 5,
      change: -2,
      completed: 3,
      reason: 'committed, re-estimated 5 → 8 → 3 after the start, completed',
    });
  });

  it('V16: the completed part of what was added stands apart', () => {
    const histories = [
      aHistory({ key: 'MOB-1', moves: [...five, finished(march(8))] }),
      aHistory({ key: 'MOB-2', moves: [estimated(BEFORE, 2), joins(march(7), SPRINT), finished(march(9))] }),
    ];
    expect(replaySprint(aSprint(), aBoard(), histories)).toMatchObject({ completed: 7, completedAdded: 2 });
  });

  it('V16: items done before the start are listed as completed outside this sprint', () => {
    expect(after(...five, finished(march(2)))).toMatchObject({ final: 0, completedOutside: ['MOB-1'] });
  });

  it('V20: each board reports the items of its own filter only', () => {
    const [ours, theirs] = [aHistory({ key: 'MOB-1', moves: five }), aHistory({ key: 'WEB-1', moves: five })];
    expect(replaySprint(aSprint(), aBoard({ id: 7 }), [ours])).toMatchObject({ board: 7, committed: 5 });
    expect(replaySprint(aSprint(), aBoard({ id: 8 }), [theirs]).perIssue.map(({ key }) => key)).toEqual(['WEB-1']);
  });
});

describe('the very instants (V24–V28)', () => {
  it('V24: done or re-estimated exactly at the start does not count at the start yet', () => {
    expect(row(...five, finished(start))).toMatchObject({ committed: 5, completed: 5 });
    expect(row(...five, estimated(start, 8))).toMatchObject({ committed: 5, change: 3, notCompleted: 8 });
  });

  it('V24: done or re-estimated exactly at the close does not count any more', () => {
    expect(row(...five, finished(close))).toMatchObject({ completed: 0, notCompleted: 5 });
    expect(row(...five, estimated(close, 8))).toMatchObject({ change: 0, notCompleted: 5 });
  });

  it('V24: joined exactly at the close is no membership', () => {
    expect(after(estimated(BEFORE, 5), joins(close, SPRINT)).perIssue).toEqual([]);
  });

  it('V25: whether a status is mapped is decided on entry, for added items at joining', () => {
    expect(row(...five, moved(march(8), BLOCKED))).toMatchObject({ committed: 5, notCompleted: 5 });
    const joinedBlocked = [estimated(BEFORE, 2), moved(march(6), BLOCKED), joins(march(7), SPRINT), finished(march(9))];
    expect(after(...joinedBlocked)).toMatchObject({ added: 0, completed: 0, unmapped: ['MOB-1'] });
  });

  it('V26: joined and estimated in the same instant: added takes the value after', () => {
    expect(row(estimated(BEFORE, 2), joins(march(7), SPRINT), estimated(march(7), 3))).toMatchObject({
      added: 3,
      change: 0,
    });
  });

  it('V26: left and estimated in the same instant: removed takes the value before', () => {
    expect(row(...five, leaves(march(7)), estimated(march(7), 3))).toMatchObject({ removed: 5, change: 0 });
  });

  it('V27: done between the start and joining is outside', () => {
    expect(after(estimated(BEFORE, 2), finished(march(6)), joins(march(7), SPRINT))).toMatchObject({
      added: 0,
      completedOutside: ['MOB-1'],
    });
  });

  it('V27: done on entry and later reopened or removed stays outside', () => {
    expect(after(...five, finished(march(2)), moved(march(6), TO_DO))).toMatchObject({
      final: 0,
      completedOutside: ['MOB-1'],
    });
    expect(after(...five, finished(march(2)), leaves(march(6)))).toMatchObject({
      removed: 0,
      completedOutside: ['MOB-1'],
    });
  });

  it('V28: added, removed, finished while out, added again: the first joining decides, so it is completed', () => {
    const moves = [
      estimated(BEFORE, 2),
      joins(march(6), SPRINT),
      leaves(march(7)),
      finished(march(8)),
      joins(march(9), SPRINT),
    ];
    expect(row(...moves)).toMatchObject({ added: 4, removed: 2, completed: 2 });
  });

  it('V28: a finished item that leaves before the close is removed', () => {
    expect(row(...five, finished(march(8)), leaves(march(9)))).toMatchObject({
      removed: 5,
      completed: 0,
      reason: 'committed, removed before the close although finished',
    });
  });

  it('V30: the done column is the last one that has statuses', () => {
    const columns = [...aBoard().columns, { name: 'Released', statusIds: [] }];
    expect(replay(aHistory({ moves: [...five, finished(march(8))] }), aBoard({ columns })).completed).toBe(5);
  });
});
