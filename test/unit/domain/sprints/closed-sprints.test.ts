import type { Sprint } from '../../../../src/domain/project/sprint';
import { closedSprints } from '../../../../src/domain/sprints/closed-sprints';
import { aSprint, aBoard } from '../../../support/a-sprint';
import { march } from '../../../support/clock';

const sprint = (id: number, close: number): Sprint => aSprint({ id, name: `Sprint ${id}`, start: march(1), close });

const idsOf = (sprints: readonly { id: number }[]) => sprints.map(({ id }) => id);

describe('the closed sprints of a board', () => {
  it('V1: leaves out future, active and never-started sprints', () => {
    const sprints: readonly Sprint[] = [
      sprint(1, march(10)),
      { id: 2, name: 'Sprint 2', state: 'active', start: march(11), originBoardId: 7 },
      { id: 3, name: 'Sprint 3', state: 'future', originBoardId: 7 },
    ];
    expect(closedSprints(sprints, aBoard())).toMatchObject({ sprints: [{ id: 1 }], leftOut: [] });
  });

  it('V1: names closed sprints without a start or a close instant', () => {
    const sprints: readonly Sprint[] = [
      { id: 1, name: 'Sprint 1', state: 'closed', start: march(1), originBoardId: 7 },
      { id: 2, name: 'Sprint 2', state: 'closed', close: march(10), originBoardId: 7 },
    ];
    expect(closedSprints(sprints, aBoard())).toEqual({
      sprints: [],
      leftOut: [
        { id: 1, name: 'Sprint 1', why: 'Jira gives no date of its completion.' },
        { id: 2, name: 'Sprint 2', why: 'Jira gives no date of its start.' },
      ],
    });
  });

  it('V1: names closed sprints whose instants are no dates', () => {
    expect(closedSprints([aSprint({ start: NaN }), aSprint({ id: 43, close: NaN })], aBoard())).toMatchObject({
      sprints: [],
      leftOut: [{ why: 'Jira gives no date of its start.' }, { why: 'Jira gives no date of its completion.' }],
    });
  });

  it('V17: orders by close, not by id, and takes the last ones', () => {
    const sprints = [sprint(1, march(19)), sprint(2, march(12)), sprint(3, march(15))];
    expect(idsOf(closedSprints(sprints, aBoard()).sprints)).toEqual([2, 3, 1]);
    expect(idsOf(closedSprints(sprints, aBoard(), { count: 2 }).sprints)).toEqual([3, 1]);
    expect(closedSprints(sprints, aBoard(), { count: 0 }).sprints).toEqual([]);
  });

  it('V22: a reopened sprint is not closed until its last completion', () => {
    const reopened: Sprint = { ...sprint(1, march(10)), state: 'active' };
    expect(closedSprints([reopened], aBoard()).sprints).toEqual([]);
    expect(closedSprints([sprint(1, march(12))], aBoard()).sprints[0]?.close).toBe(march(12));
  });

  it('V23: a simple board has sprints, a kanban board has none', () => {
    expect(closedSprints([sprint(1, march(10))], aBoard({ type: 'simple' })).sprints).toHaveLength(1);
    expect(closedSprints([sprint(1, march(10))], aBoard({ type: 'kanban' })).sprints).toEqual([]);
  });

  it('V29: takes the sprints made on the board and those that its items are in today', () => {
    const sprints = [
      sprint(1, march(10)),
      { ...sprint(2, march(11)), originBoardId: 99 },
      { ...sprint(3, march(12)), originBoardId: 99 },
    ];
    expect(idsOf(closedSprints(sprints, aBoard(), { sprintIdsOfItems: new Set([3]) }).sprints)).toEqual([1, 3]);
  });

  it('V30: keeps a sprint that closes at the instant of its start', () => {
    expect(idsOf(closedSprints([aSprint({ start: march(18, 15) })], aBoard()).sprints)).toEqual([42]);
  });

  it('V30: leaves out and names a sprint whose start lies after its close', () => {
    expect(closedSprints([aSprint({ start: march(20) })], aBoard())).toEqual({
      sprints: [],
      leftOut: [{ id: 42, name: 'Sprint 23', why: 'Its start lies after its close.' }],
    });
  });
});
