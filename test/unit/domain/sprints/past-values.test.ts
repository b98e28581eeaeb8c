import type { Change, ItemHistory } from '../../../../src/domain/history/item-history';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import type { ReplayBoard } from '../../../../src/domain/sprints/replay/replay-board';
import {
  aHistory,
  became,
  BEFORE,
  estimated,
  finished,
  joins,
  leaves,
  type Move,
  moved,
  withoutResolution,
} from '../../../support/a-history';
import {
  aBoard,
  aSiteOfTerms,
  aSprint,
  BLOCKED,
  DONE,
  IN_PROGRESS,
  REJECTED,
  SPRINT,
  TO_DO,
} from '../../../support/a-sprint';
import { DAY, march } from '../../../support/clock';
import { five, replay } from './replayed';

const { start, close } = aSprint();

describe('the type is that of the instant (V32)', () => {
  const nothing = { committed: 0, added: 0, completed: 0, unknown: [] };

  it.each<[string, readonly Move[], Partial<ReturnType<typeof replay>>]>([
    [
      'a story of then that is a sub-task since',
      [...five, finished(march(10)), became(close + DAY, 'sub-task')],
      { committed: 5, completed: 5 },
    ],
    ['the same at the very close', [...five, became(close, 'sub-task')], { committed: 5, notCompleted: 5 }],
    [
      'a story that became a sub-task on the way',
      [...five, became(march(8), 'sub-task'), finished(march(10))],
      { committed: 5, completed: 5 },
    ],
    ['the same at the very start, which is after it', [...five, became(start, 'sub-task')], { committed: 5 }],
    [
      'a sub-task of then that is a story since',
      [became(BEFORE - 2, 'sub-task'), ...five, became(close + DAY, 'standard')],
      nothing,
    ],
    ['a sub-task that became one before the start', [...five, became(march(3), 'sub-task')], nothing],
    [
      'a story that joined and became one later',
      [estimated(BEFORE, 2), joins(march(7), SPRINT), became(march(8), 'sub-task'), finished(march(9))],
      { added: 2, completed: 2 },
    ],
    [
      'a sub-task that became a story before it joined',
      [became(BEFORE, 'sub-task'), estimated(BEFORE, 2), became(march(6), 'standard'), joins(march(7), SPRINT)],
      { added: 2 },
    ],
  ])('V32: %s', (_what, moves, wanted) => {
    expect(replay(aHistory({ moves }))).toMatchObject({ unknown: [], ...wanted });
  });

  it('V32: what was a sub-task on entry and a story before the close is left out and listed', () => {
    const report = replay(aHistory({ moves: [became(BEFORE - 2, 'sub-task'), ...five, became(march(8), 'standard')] }));
    expect(report.leftOut).toMatchObject([{ key: 'MOB-1', kind: 'sub-task', reason: { kind: 'sub-task' } }]);
    expect(report).toMatchObject({ ...nothing, complete: true });
  });

  it('V32: a type of another site is found by its name; one that nobody knows makes the item unknown', () => {
    const converted = aHistory({ moves: [...five, became(close + DAY, 'sub-task')] });
    expect(replay(renamed(converted, (change) => ({ ...change, from: '77' })))).toMatchObject({ committed: 5 });
    const lost = replay(renamed(converted, (change) => ({ ...change, from: '77', fromName: 'User Feature' })));
    expect(lost.leftOut).toMatchObject([{ kind: 'unknown', reason: { doubt: 'type-not-found' } }]);
  });

  it('V32: a type that was deleted since was on the level of the one that took its place, unless that is a sub-task', () => {
    const debt = aHistory({ moves: [...five, became(close + DAY, 'sub-task'), became(close + 2 * DAY, 'standard')] });
    const deleted = renamed(debt, (change) =>
      change.at === close + DAY
        ? { ...change, from: '77', fromName: 'Technical-Debt', to: '1' }
        : { ...change, from: '1' },
    );
    expect(replay(deleted)).toMatchObject({ committed: 5, unknown: [] });
  });
});

/** Every entry of a status or a type is told in another way. */
const renamed = (history: ItemHistory, by: (change: Extract<Change, { from: unknown }>) => Change): ItemHistory => ({
  ...history,
  changes:
    history.changes === 'unknown'
      ? 'unknown'
      : history.changes.map((change) => (change.field === 'status' || change.field === 'type' ? by(change) : change)),
});

const withoutIds = (history: ItemHistory): ItemHistory =>
  renamed(history, (change) => ({ ...change, from: null, to: '' }));

const ofAnotherSite = (history: ItemHistory): ItemHistory =>
  renamed(history, (change) => ({ ...change, from: `9${change.from ?? ''}`, to: `9${change.to ?? ''}` }));

const called = (history: ItemHistory, names: Readonly<Record<string, string>>): ItemHistory =>
  renamed(ofAnotherSite(history), (change) => ({
    ...change,
    fromName: names[change.fromName ?? ''] ?? change.fromName,
    toName: names[change.toName ?? ''] ?? change.toName,
  }));

const withInFirst = (id: string) => (column: ReplayBoard['columns'][number], index: number) =>
  index === 0 ? { ...column, statusIds: [...column.statusIds, id] } : column;

const withInLast = (id: string) => (column: ReplayBoard['columns'][number]) =>
  column.statusIds.includes(DONE) ? { ...column, statusIds: [...column.statusIds, id] } : column;

describe('a status that an entry names without an id, or with one that is not known (V33)', () => {
  const worked = aHistory({ moves: [...five, moved(march(5), IN_PROGRESS), finished(march(10))] });
  const waiting = aHistory({ moves: [...five, moved(march(2), BLOCKED), moved(close + DAY, TO_DO)] });

  it.each([
    ['without ids', withoutIds(worked)],
    ['with ids of another site', ofAnotherSite(worked)],
    ['in other letters', called(worked, { 'In Progress': 'IN PROGRESS', Done: ' done ' })],
  ])('V33: %s it is matched by its name of then', (_how, history) => {
    expect(replay(history)).toMatchObject({ committed: 5, completed: 5, unmapped: [], unknown: [] });
  });

  it('V33: a name that only the site has is off the board, which is known', () => {
    expect(replay(withoutIds(waiting))).toMatchObject({ committed: 0, unmapped: ['MOB-1'], unknown: [] });
  });

  it.each([
    ['at the start', called(waiting, { Blocked: 'On the shelf' })],
    [
      'at the close',
      called(aHistory({ moves: [...five, moved(march(9), IN_PROGRESS), finished(close + DAY)] }), {
        'In Progress': 'Baking',
      }),
    ],
    [
      'on joining',
      called(
        aHistory({
          moves: [moved(march(2), IN_PROGRESS), estimated(BEFORE, 5), joins(march(7), SPRINT), finished(march(9))],
        }),
        { 'In Progress': 'Baking' },
      ),
    ],
  ])('V33: a deleted status %s makes the item unknown, not "unmapped, 0"', (_when, history) => {
    const report = replay(history);
    expect(report).toMatchObject({ committed: 0, unmapped: [], unknown: ['MOB-1'], complete: false });
    expect(report.leftOut).toMatchObject([{ reason: { doubt: 'status-not-found' } }]);
  });

  it.each([
    [
      'before the start',
      called(
        aHistory({ moves: [moved(BEFORE - 2, BLOCKED), moved(BEFORE - 1, TO_DO), ...five, finished(march(10))] }),
        { Blocked: 'Attic' },
      ),
    ],
    [
      'between start and close',
      called(aHistory({ moves: [...five, moved(march(6), BLOCKED), finished(march(10))] }), { Blocked: 'Attic' }),
    ],
  ])('V33: a deleted status %s alone decides nothing', (_when, history) => {
    expect(replay(history)).toMatchObject({ committed: 5, completed: 5, unknown: [] });
  });

  it('V33: a deleted status of an item that left is no matter at the close', () => {
    const left = aHistory({ moves: [...five, leaves(march(7)), moved(march(8), BLOCKED), moved(close + DAY, TO_DO)] });
    expect(replay(called(left, { Blocked: 'Attic' }))).toMatchObject({ committed: 5, removed: 5, unknown: [] });
  });

  const withStatuses = (...more: ReplayBoard['site']['statuses']): ReplayBoard =>
    aBoard({ site: { ...aSiteOfTerms, statuses: [...aSiteOfTerms.statuses, ...more] } });

  it.each<[string, ReplayBoard, object]>([
    [
      'off the board too: the board’s own is meant',
      withStatuses({ id: '50', name: 'Done', category: 'new' }),
      { completed: 5 },
    ],
    [
      'in another column: nobody can tell',
      {
        ...withStatuses({ id: '50', name: 'Done', category: 'done' }),
        columns: aBoard().columns.map(withInFirst('50')),
      },
      { unknown: ['MOB-1'] },
    ],
    [
      'in the same column: they are one',
      {
        ...withStatuses({ id: '50', name: 'Done', category: 'done' }),
        columns: aBoard().columns.map(withInLast('50')),
      },
      { completed: 5 },
    ],
  ])('V33: a namesake %s', (_where, board, wanted) => {
    expect(replay(withoutIds(worked), board)).toMatchObject(wanted);
  });

  it.each<[string, ReplayBoard, object]>([
    [
      'of another category: nobody can tell',
      withStatuses({ id: '50', name: 'Blocked', category: 'done' }),
      { unknown: ['MOB-1'] },
    ],
    [
      'of the same category: off the board all the same',
      withStatuses({ id: '50', name: 'Blocked', category: 'indeterminate' }),
      { unmapped: ['MOB-1'] },
    ],
    [
      'of the project itself: that one is meant',
      withStatuses({ id: '50', name: 'Blocked', category: 'new', projectId: '10001' }),
      { unmapped: ['MOB-1'] },
    ],
  ])('V33: off the board, a namesake %s', (_which, board, wanted) => {
    expect(replay(withoutIds(waiting), board)).toMatchObject({ unknown: [], ...wanted });
  });

  it('V4: a status that is only called otherwise since keeps its id, which decides', () => {
    const history = renamed(worked, (change) => ({ ...change, fromName: 'Blocked', toName: 'Rejected' }));
    expect(replay(history)).toMatchObject({ committed: 5, completed: 5, unknown: [] });
  });
});

describe('an epic beside its children (V35)', () => {
  const epic = (moves: readonly Move[]): ItemHistory =>
    aHistory({ id: '900', key: 'MOB-90', born: { level: 'epic' }, moves });
  const child = (key: string, parent: string, moves: readonly Move[] = five): ItemHistory =>
    aHistory({ key, parent, moves });

  const epicsIn = (...histories: readonly ItemHistory[]) => {
    const { committed, perIssue } = replaySprint(aSprint(), aBoard(), histories);
    return {
      committed,
      named: perIssue.flatMap(({ key, reason }) => (reason.children === undefined ? [] : [[key, reason.children]])),
    };
  };

  it.each<[string, ItemHistory[], object]>([
    [
      'is named with its children, by id or key, and counts by its own estimate',
      [epic(five), child('A', '900'), child('B', 'MOB-90')],
      { committed: 15, named: [['MOB-90', 2]] },
    ],
    [
      'without an estimate too',
      [epic([joins(BEFORE, SPRINT)]), child('A', '900')],
      { committed: 5, named: [['MOB-90', 1]] },
    ],
    [
      'is not where its children are elsewhere',
      [epic(five), child('A', '900', [estimated(BEFORE, 5)])],
      { committed: 5, named: [] },
    ],
    [
      'is not where they have another parent',
      [epic(five), child('A', '901'), child('B', 'MOB-9')],
      { committed: 15, named: [] },
    ],
    [
      'is not where children were done before',
      [epic(five), child('A', '900', [...five, finished(march(2))])],
      { committed: 5, named: [] },
    ],
    [
      'is not where it was a story then',
      [{ ...aHistory({ id: '900', key: 'MOB-90', moves: [...five, became(close + DAY, 'epic')] }) }, child('A', '900')],
      { committed: 10, named: [] },
    ],
  ])('V35: %s', (_what, histories, wanted) => {
    expect(epicsIn(...histories)).toEqual(wanted);
  });
});

describe('a resolution beside the history (V31)', () => {
  const item = (resolved: number | undefined, ...moves: readonly Move[]): ItemHistory => {
    const history = aHistory({ moves: [...five, ...moves] });
    return resolved === undefined ? withoutResolution(history) : { ...history, resolved };
  };
  const known = { unknown: [], complete: true };
  const board = aBoard({
    columns: aBoard().columns.map(({ name, statusIds }) => ({
      name,
      statusIds: statusIds.filter((id) => id !== REJECTED),
    })),
  });

  it.each<[string, ItemHistory, object]>([
    ['to the second', item(march(10), finished(march(10))), known],
    ['weeks later, by automation', item(close + 20 * DAY, finished(march(10))), known],
    [
      'after the move into "Rejected", before the one into the last column',
      item(march(9), moved(march(7), REJECTED), finished(close + DAY)),
      known,
    ],
    ['none', item(undefined, finished(march(10))), known],
    [
      'before the move into done, which comes after the close',
      item(march(9), finished(close + DAY)),
      { unknown: ['MOB-1'] },
    ],
    [
      'while the item was in progress, and the history ends there',
      {
        ...item(march(9), moved(march(7), IN_PROGRESS)),
        done: true,
        current: { sprintIds: [SPRINT], estimate: 5, statusId: DONE },
      },
      { unknown: ['MOB-1'] },
    ],
  ])('V31: %s', (_when, history, wanted) => {
    expect(replay(history, board)).toMatchObject(wanted);
  });
});
