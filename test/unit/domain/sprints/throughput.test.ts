import type { ItemHistory } from '../../../../src/domain/history/item-history';
import { throughput } from '../../../../src/domain/sprints/throughput';
import { type Move, aHistory, finished, moved, withoutHistory } from '../../../support/a-history';
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
        { id: 'id-A', key: 'A', at: monday(4) },
        { id: 'id-B', key: 'B', at: monday(11) - 1 },
      ],
      [{ id: 'id-C', key: 'C', at: monday(18) - 1 }],
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
    const report = throughput({ columns }, [item('A', finished(march(5)))], { now: NOW, weeks: 2 });
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
    expect(flow({ ...item('A', finished(march(5))), isSubtask: true })).toMatchObject({ mean: 0, unknown: [] });
  });

  it('says nothing where no column has a status, or no week is asked for', () => {
    expect(throughput({ columns: [] }, [], { now: NOW, weeks: 3 })).toBeUndefined();
    expect(throughput(board, [], { now: NOW, weeks: 0 })).toBeUndefined();
  });
});
