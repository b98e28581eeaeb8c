import type { ItemHistory, Change } from '../../../../src/domain/history/item-history';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { estimated, BEFORE, joins, aHistory, leaves, moved, finished } from '../../../support/a-history';
import { SPRINT, IN_PROGRESS, aSprint, aBoard } from '../../../support/a-sprint';
import { march, MINUTE } from '../../../support/clock';
import { row, after, replay, close, five, start } from './replayed';

/** The changes of a history that is known. */
const known = ({ changes }: ItemHistory): readonly Change[] => (changes === 'unknown' ? [] : changes);

describe("membership, by the Sprint field's changes", () => {
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

  it('V2: reads ids however they are spaced, and no id of the history after the close', () => {
    const spaced = aHistory({ moves: [estimated(BEFORE, 5)] });
    const joined = { at: BEFORE, field: 'sprint', from: null, to: ' 4 ,42,  43' } as const;
    expect(replay({ ...spaced, changes: [...known(spaced), joined] }).committed).toBe(5);
    expect(after(estimated(BEFORE, 5), joins(close + MINUTE, SPRINT))).toMatchObject({ perIssue: [], leftOut: [] });
  });

  it('V2: an item whose changes are older than its creation is a member from its creation on', () => {
    const moved = aHistory({ moves: five });
    expect(replay({ ...moved, created: march(6) })).toMatchObject({ committed: 0, added: 5 });
  });

  it('V2, V6: an item created in the sprint exactly at the start is added, exactly at the close no member', () => {
    const born = { sprints: [SPRINT], estimate: 5 };
    expect(replay(aHistory({ created: start, born }))).toMatchObject({ committed: 0, added: 5 });
    expect(replay(aHistory({ created: close, born }))).toMatchObject({ perIssue: [], leftOut: [] });
  });

  it('V6: joined one millisecond before the start is committed, at the very start is added', () => {
    expect(row(estimated(BEFORE, 2), joins(start - 1, SPRINT))).toMatchObject({ committed: 2, added: 0 });
    expect(row(estimated(BEFORE, 2), joins(start, SPRINT))).toMatchObject({ committed: 0, added: 2 });
  });

  it('V8: joined after the start is never committed, and completed if done at the close', () => {
    expect(row(estimated(BEFORE, 2), joins(march(7), SPRINT), finished(march(9)))).toMatchObject({
      committed: 0,
      added: 2,
      completed: 2,
    });
  });

  it('V9: left at the very start is removed; left at the very close is rolled over', () => {
    expect(row(...five, leaves(start))).toMatchObject({ committed: 5, removed: 5, notCompleted: 0 });
    expect(row(...five, leaves(close))).toMatchObject({ committed: 5, removed: 0, notCompleted: 5 });
  });

  it('V10: removed and added again counts in both, each leg at its own estimate', () => {
    const moves = [...five, leaves(march(6)), estimated(march(7), 8), joins(march(8), SPRINT), finished(march(9))];
    expect(row(...moves)).toMatchObject({ committed: 5, removed: 5, added: 8, change: 0, completed: 8 });
  });

  it('V10: removed for good counts as removed only', () => {
    expect(row(...five, leaves(march(6)), estimated(march(7), 8))).toMatchObject({
      committed: 5,
      removed: 5,
      added: 0,
      change: 0,
      completed: 0,
    });
  });

  it('V9: joined and left in the very same instant is no membership', () => {
    expect(after(estimated(BEFORE, 5), joins(march(6), SPRINT), leaves(march(6)))).toMatchObject({ perIssue: [] });
  });

  it('V20: each board reports the items of its own filter only', () => {
    const [ours, theirs] = [aHistory({ key: 'MOB-1', moves: five }), aHistory({ key: 'WEB-1', moves: five })];
    expect(replaySprint(aSprint(), aBoard({ id: 7 }), [ours])).toMatchObject({ board: 7, committed: 5 });
    expect(replaySprint(aSprint(), aBoard({ id: 8 }), [theirs]).perIssue.map(({ key }) => key)).toEqual(['WEB-1']);
  });

  it('V24: joined exactly at the close is no membership', () => {
    expect(after(estimated(BEFORE, 5), joins(close, SPRINT)).perIssue).toEqual([]);
  });
});
