import type { ItemHistory, Change } from '../../../../src/domain/history/item-history';
import { joins, BEFORE, estimated, aHistory, finished, leaves } from '../../../support/a-history';
import { SPRINT, aBoard } from '../../../support/a-sprint';
import { march } from '../../../support/clock';
import { after, rowOf, row, five, replay, close, start } from './replayed';

/** The changes of a history that is known. */
const known = ({ changes }: ItemHistory): readonly Change[] => (changes === 'unknown' ? [] : changes);

describe('the estimate over time', () => {
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

  it('V30: the done column is the last one that has statuses', () => {
    const columns = [...aBoard().columns, { name: 'Released', statusIds: [] }];
    expect(replay(aHistory({ moves: [...five, finished(march(8))] }), aBoard({ columns })).completed).toBe(5);
  });

  it('E4: reads what Jira writes of a number, and only what was in force between entry and close', () => {
    const told = (to: string, at = march(6)) => {
      const history = aHistory({ moves: five });
      return replay({ ...history, changes: [...known(history), { at, field: 'estimate', from: '5', to }] });
    };
    expect(told(' 8 ').estimationChange).toBe(3);
    expect(told('8.0').estimationChange).toBe(3);
    expect(told('1e3').estimationChange).toBe(995);
    expect(told('-2').estimationChange).toBe(-7);
    expect(told('3,5').unknown).toEqual(['MOB-1']);
    expect(told('3,5', close)).toMatchObject({ unknown: [], notCompleted: 5 });
  });

  it('V12: re-estimated after it was done takes the value at the close, and the reason says so', () => {
    expect(row(...five, finished(march(8)), estimated(march(9), 8))).toMatchObject({
      completed: 8,
      change: 3,
      reason: 'committed, re-estimated 5 → 8 after it was done (+3), completed',
    });
  });

  it('V13: committed keeps the old estimate, completed takes the new, the difference is estimation change', () => {
    expect(row(...five, estimated(march(6), 8), estimated(march(7), 3), finished(march(9)))).toMatchObject({
      committed: 5,
      change: -2,
      completed: 3,
      reason: 'committed, re-estimated 5 → 8 → 3 after the start, completed',
    });
  });

  it('V24: done or re-estimated exactly at the start does not count at the start yet', () => {
    expect(row(...five, finished(start))).toMatchObject({ committed: 5, completed: 5 });
    expect(row(...five, estimated(start, 8))).toMatchObject({ committed: 5, change: 3, notCompleted: 8 });
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

  it('V13: an estimate set to what it was, or changed and changed back in one instant, is no change', () => {
    expect(row(...five, estimated(march(6), 8), estimated(march(6), 5))).toMatchObject({
      change: 0,
      reason: 'committed, not done at the close',
    });
  });
});
