import type { Change, ItemHistory } from '../../../../src/domain/history/item-history';
import { throughput } from '../../../../src/domain/flow/throughput';
import { type Move, aHistory, became, finished, moved, withoutHistory } from '../../../support/a-history';
import { aBoard, IN_PROGRESS, TO_DO, REJECTED, DONE } from '../../../support/a-sprint';
import { march, NOW } from '../../../support/clock';

const board = aBoard({ type: 'kanban' });

const monday = (day: number): number => march(day, 0);

const item = (key: string, ...moves: readonly Move[]): ItemHistory => aHistory({ key, moves });

const flow = (...histories: readonly ItemHistory[]) => throughput(board, histories, { now: NOW, weeks: 3 });

const keysByWeek = (...histories: readonly ItemHistory[]) =>
  flow(...histories)?.weeks.map((week) => week.finished.map(({ key }) => key));

describe('throughput of a board without sprints (V23)', () => {
  it('V23: counts by whole weeks from Monday in UTC, empty ones included, the running one left out', () => {
    const report = flow(
      item('A', finished(monday(4))),
      item('B', finished(monday(11) - 1)),
      item('C', finished(monday(18) - 1)),
      item('D', finished(monday(18))),
    );
    expect(report?.weeks.map(({ from, to }) => [from, to])).toEqual([
      [Date.UTC(2024, 1, 26), monday(4)],
      [monday(4), monday(11)],
      [monday(11), monday(18)],
    ]);
    expect(report?.weeks.map((week) => week.finished)).toEqual([
      [],
      [
        { id: 'id-A', key: 'A', at: monday(4), imported: false },
        { id: 'id-B', key: 'B', at: monday(11) - 1, imported: false },
      ],
      [{ id: 'id-C', key: 'C', at: monday(18) - 1, imported: false }],
    ]);
    expect(report).toMatchObject({ mean: 1, unknown: [] });
  });

  it('V23: an item counts once, in the week of its last entry into the last column', () => {
    const twice = item('A', finished(march(5)), moved(march(6), IN_PROGRESS), finished(march(12)));
    expect(keysByWeek(twice)).toEqual([[], [], ['A']]);
  });

  it('V23: an item that was reopened since is not finished', () => {
    expect(keysByWeek(item('A', finished(march(5)), moved(march(6), TO_DO)))).toEqual([[], [], []]);
  });

  it('V30: the last column that has statuses is done; a move within it is no second entry', () => {
    expect(keysByWeek(item('A', finished(march(5)), moved(march(12), REJECTED)))).toEqual([[], ['A'], []]);
    const columns = [...board.columns, { name: 'Archive', statusIds: [] }];
    const report = throughput({ ...board, columns }, [item('A', finished(march(5)))], { now: NOW, weeks: 2 });
    expect(report?.weeks.map((week) => week.finished.length)).toEqual([1, 0]);
  });

  it('an item created in the last column is finished by its creation', () => {
    expect(keysByWeek(aHistory({ key: 'A', created: march(6), born: { status: DONE } }))).toEqual([[], ['A'], []]);
  });

  it('V31: a finished item with a missing or contradicted history is unknown, never a 0 or a guess', () => {
    const lost = item('A', finished(march(5)));
    expect(flow(withoutHistory(lost), { ...lost, id: 'id-B', key: 'B', changes: [] })).toMatchObject({
      mean: 0,
      unknown: [
        { id: 'id-A', key: 'A' },
        { id: 'id-B', key: 'B' },
      ],
    });
  });

  it('V31: an item without history that is not finished today takes nothing away', () => {
    expect(flow(withoutHistory(item('A', moved(march(5), IN_PROGRESS))))?.unknown).toEqual([]);
  });

  it('leaves sub-tasks out, as sprints do (V5)', () => {
    expect(flow({ ...item('A', finished(march(5))), level: 'sub-task' })).toMatchObject({ mean: 0, unknown: [] });
  });

  it('says nothing where no column has a status, or no week is asked for', () => {
    expect(throughput({ ...board, columns: [] }, [], { now: NOW, weeks: 3 })).toBeUndefined();
    expect(throughput(board, [], { now: NOW, weeks: 0 })).toBeUndefined();
  });
});

describe('an import among what was finished', () => {
  const importedAt = march(6, 3);
  const many = (count: number, { every = 1000, from = importedAt }: { every?: number; from?: number } = {}) =>
    Array.from({ length: count }, (_, index) =>
      aHistory({ key: `IMP-${index}`, created: from + index * every, born: { status: DONE } }),
    );
  const importedIn = (...histories: readonly ItemHistory[]) =>
    flow(...histories)?.weeks.map((week) => week.finished.filter(({ imported }) => imported).length);

  it.each([
    ['fifty that were created as done within an hour', many(50), [0, 50, 0]],
    ['one less is none', many(49), [0, 0, 0]],
    ['fifty over two hours are none', many(50, { every: 2 * 60_000 + 30_000 }), [0, 0, 0]],
    [
      'many over a day, an hour of which is full, are all that lie in full hours',
      many(400, { every: 60_000 }),
      [0, 400, 0],
    ],
    [
      'fifty that were moved to done at once are none',
      many(50).map((item, index) => aHistory({ key: item.key, moves: [finished(importedAt + index)] })),
      [0, 0, 0],
    ],
    [
      'others of that hour are counted',
      [...many(50), item('A', finished(importedAt)), item('B', finished(march(12)))],
      [0, 50, 0],
    ],
    ['one of the same hour in another week is none', [...many(50), ...many(3, { from: march(13) })], [0, 50, 0]],
  ])('%s', (_what, histories, wanted) => {
    expect(importedIn(...histories)).toEqual(wanted);
  });
});

describe('the type and the status of then (V32, V33)', () => {
  it('V32: what was a story when it was finished counts, whatever it is now; a sub-task of then does not', () => {
    expect(keysByWeek(item('A', finished(march(5)), became(march(8), 'sub-task')))).toEqual([[], ['A'], []]);
    expect(
      keysByWeek(item('A', became(march(2), 'sub-task'), finished(march(5)), became(march(8), 'standard'))),
    ).toEqual([[], [], []]);
  });

  it('V33: what came out of a status that nobody can find is unknown: it may have been done before', () => {
    const { changes, ...history } = item('A', moved(march(2), IN_PROGRESS), finished(march(5)));
    const lost = { ...history, changes: changes === 'unknown' ? changes : changes.map(fromBaking) };
    expect(flow(lost)).toMatchObject({ mean: 0, unknown: [{ key: 'A' }] });
  });
});

/** The status in progress is one that was deleted since. */
const fromBaking = (change: Change): Change => {
  if (change.field !== 'status') return change;
  const [wasThere, isThere] = [change.from === IN_PROGRESS, change.to === IN_PROGRESS];
  return {
    ...change,
    ...(wasThere ? { from: '99', fromName: 'Baking' } : {}),
    ...(isThere ? { to: '99', toName: 'Baking' } : {}),
  };
};
