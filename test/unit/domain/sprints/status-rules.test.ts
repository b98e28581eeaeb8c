import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { aHistory, finished, moved, estimated, leaves, BEFORE, joins } from '../../../support/a-history';
import { aBoard, TO_DO, DONE, BLOCKED, IN_PROGRESS, SPRINT, aSprint } from '../../../support/a-sprint';
import { march } from '../../../support/clock';
import { replay, five, after, row, close, start } from './replayed';

describe('the status over time', () => {
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
    const subtask = { ...aHistory({ moves: five }), level: 'sub-task' as const };
    expect(replay(subtask)).toMatchObject({ perIssue: [], leftOut: [] });
    expect(replay({ ...subtask, changes: 'unknown' })).toMatchObject({ leftOut: [], complete: true });
  });

  it('V7: only the right-most column is done, and only at the close', () => {
    expect(row(...five, moved(march(8), IN_PROGRESS))).toMatchObject({ completed: 0, notCompleted: 5 });
    expect(row(...five, finished(close - 1))).toMatchObject({ completed: 5, notCompleted: 0 });
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

  it('V16: the completed part of what was added stands apart', () => {
    const histories = [
      aHistory({ key: 'MOB-1', moves: [...five, finished(march(8))] }),
      aHistory({ key: 'MOB-2', moves: [estimated(BEFORE, 2), joins(march(7), SPRINT), finished(march(9))] }),
    ];
    expect(replaySprint(aSprint(), aBoard(), histories)).toMatchObject({ completed: 7, unplanned: 2 });
  });

  it('V16: items done before the start are listed as completed outside this sprint', () => {
    expect(after(...five, finished(march(2)))).toMatchObject({ final: 0, completedOutside: ['MOB-1'] });
  });

  it('V24: done or re-estimated exactly at the close does not count any more', () => {
    expect(row(...five, finished(close))).toMatchObject({ completed: 0, notCompleted: 5 });
    expect(row(...five, estimated(close, 8))).toMatchObject({ change: 0, notCompleted: 5 });
  });

  it('V25: whether a status is mapped is decided on entry, for added items at joining', () => {
    expect(row(...five, moved(march(8), BLOCKED))).toMatchObject({ committed: 5, notCompleted: 5 });
    const joinedBlocked = [estimated(BEFORE, 2), moved(march(6), BLOCKED), joins(march(7), SPRINT), finished(march(9))];
    expect(after(...joinedBlocked)).toMatchObject({ added: 0, completed: 0, unmapped: ['MOB-1'] });
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

  it('V5: an item that leaves an unmapped status only after the start stays unmapped, one before it counts', () => {
    expect(after(...five, moved(march(2), BLOCKED), moved(start, TO_DO)).unmapped).toEqual(['MOB-1']);
    expect(after(...five, moved(march(2), BLOCKED), moved(start - 1, TO_DO))).toMatchObject({
      committed: 5,
      unmapped: [],
    });
  });

  it('V7: done just before the start is not completed in this sprint', () => {
    expect(after(...five, finished(start - 1))).toMatchObject({ completed: 0, completedOutside: ['MOB-1'] });
  });

  it('V30: a sprint that closes as it starts completes nothing; what was in it is not completed', () => {
    const instantly = aSprint({ start: close, close });
    expect(replaySprint(instantly, aBoard(), [aHistory({ moves: [...five, finished(close)] })])).toMatchObject({
      committed: 5,
      completed: 0,
      notCompleted: 5,
    });
  });
});
