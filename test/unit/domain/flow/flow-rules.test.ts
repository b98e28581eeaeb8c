import type { ItemHistory } from '../../../../src/domain/history/item-history';
import { boardFlow } from '../../../../src/domain/flow/board-flow';
import { countedWeeks } from '../../../../src/domain/flow/counted-flow';
import { cycleTimeOf, finishedIn, flowFigures, isOld } from '../../../../src/domain/flow/flow-figures';
import { throughput } from '../../../../src/domain/flow/throughput';
import { workInProgress } from '../../../../src/domain/flow/work-in-progress';
import type { ReplayedSprint } from '../../../../src/domain/sprints/replayed-sprint';
import { aHistory, finished, moved, type Move } from '../../../support/a-history';
import { aBoard, BLOCKED, DONE, IN_PROGRESS, TO_DO } from '../../../support/a-sprint';
import { DAY, march, NOW } from '../../../support/clock';

/** A backlog as the first column, and two columns between. */
const board = aBoard({
  type: 'kanban',
  columns: [
    { name: 'Backlog', statusIds: [BLOCKED] },
    { name: 'Selected', statusIds: [TO_DO] },
    { name: 'In Progress', statusIds: [IN_PROGRESS] },
    { name: 'Done', statusIds: [DONE] },
  ],
});

const item = (key: string, ...moves: readonly Move[]): ItemHistory =>
  aHistory({ key, born: { status: BLOCKED }, moves });

const startOf = (history: ItemHistory) => {
  const counted = throughput(board, [history], { now: NOW, weeks: 3 });
  const [only] = finishedIn({ weeks: counted === undefined ? [] : countedWeeks(counted) });
  return only === undefined ? 'not finished' : (only.startedAt ?? 'without a start');
};

const inProgress = (...histories: readonly ItemHistory[]) => workInProgress(board, histories);

describe('the start of an item', () => {
  it.each<[string, readonly Move[], number | string]>([
    ['is when it leaves the first column, be that the backlog', [moved(march(1), TO_DO), finished(march(7))], march(1)],
    ['also where it skips the next column', [moved(march(2), IN_PROGRESS), finished(march(7))], march(2)],
    [
      'the first time, where it goes back and comes again',
      [moved(march(1), TO_DO), moved(march(2), BLOCKED), moved(march(4), IN_PROGRESS), finished(march(7))],
      march(1),
    ],
    [
      'also where it was done since and reopened',
      [moved(march(1), TO_DO), finished(march(2)), moved(march(5), IN_PROGRESS), finished(march(7))],
      march(1),
    ],
    ['is none where it goes straight to the last column', [finished(march(7))], 'without a start'],
    [
      'is none either where it was only taken off the board between',
      [moved(march(4), '10007'), finished(march(7))],
      'without a start',
    ],
    [
      'is when it first went on, where that was to the last column and work came later',
      [finished(march(2)), moved(march(5), IN_PROGRESS), finished(march(7))],
      march(2),
    ],
  ])('%s', (_, moves, start) => {
    expect(startOf(item('A', ...moves))).toBe(start);
  });

  it('is its creation where it was created in a column between', () => {
    const created = march(3);
    expect(startOf(aHistory({ created, born: { status: IN_PROGRESS }, moves: [finished(march(7))] }))).toBe(created);
    expect(startOf(aHistory({ created, born: { status: DONE } }))).toBe('without a start');
  });
});

describe('work in progress', () => {
  it('is what stands between the first and the last column, with its column and since when', () => {
    const work = inProgress(
      item('A', moved(march(1), TO_DO), moved(march(5), IN_PROGRESS)),
      item('B', moved(march(1), TO_DO), moved(march(5), BLOCKED)),
      item('C', moved(march(1), TO_DO), finished(march(5))),
      item('D', finished(march(1)), moved(march(6), TO_DO)),
      { ...item('E', moved(march(1), TO_DO)), level: 'sub-task' },
      { ...item('F', moved(march(1), TO_DO)), level: 'epic' },
    );
    expect(work.items).toEqual([
      { id: 'id-A', key: 'A', startedAt: march(1), column: 2, inColumnSince: march(5) },
      { id: 'id-D', key: 'D', startedAt: march(1), column: 1, inColumnSince: march(6) },
    ]);
  });

  it('V31: an item whose history is missing, or does not lead to where it stands, is unknown', () => {
    const lost = item('A', moved(march(1), TO_DO));
    const elsewhere = { ...item('B', moved(march(1), TO_DO)), current: { sprintIds: [], statusId: IN_PROGRESS } };
    expect(inProgress({ ...lost, changes: 'unknown' }, elsewhere)).toMatchObject({
      items: [],
      unknown: [{ key: 'A' }, { key: 'B' }],
    });
  });
});

describe('the figures of a flow', () => {
  const took = (days: number) => ({ id: `id-${days}`, at: march(18), startedAt: march(18) - days * DAY });
  const untimed = { id: 'id-x', at: march(18) };
  const inProgressFor = (days: number) => ({ id: `wip-${days}`, startedAt: NOW - days * DAY, column: 1 });
  const counted = (items: readonly { id: string; at: number; startedAt?: number }[]) => ({
    weeks: [{ from: march(11, 0), to: march(18, 0), items }],
    work: {
      basis: '',
      worksBy: 'kanban' as const,
      inProgress: [10, 17, 18].map(inProgressFor),
      unknownInProgress: ['a'],
      unknownFinished: ['b', 'c'],
      partly: false,
    },
  });

  it('the median and the line are times that half and 85 % of the items did not exceed', () => {
    const times = Array.from({ length: 20 }, (_, index) => took(index + 1));
    expect(cycleTimeOf(times)).toEqual({ median: 10 * DAY, line: 17 * DAY, of: 20 });
    expect(cycleTimeOf([took(3)])).toEqual({ median: 3 * DAY, line: 3 * DAY, of: 1 });
  });

  it('old is what is in progress for longer than the line, not for as long', () => {
    const times = Array.from({ length: 20 }, (_, index) => took(index + 1));
    expect(flowFigures(counted([...times, untimed]), NOW)).toMatchObject({
      inProgress: 3,
      old: 1,
      withoutStart: 1,
      unknown: 3,
    });
    expect(isOld({ startedAt: NOW - 17 * DAY }, { median: 0, line: 17 * DAY, of: 1 }, NOW)).toBe(false);
  });

  it('without a start there is no cycle time, and nothing is old: unknown is not 0', () => {
    const figures = flowFigures(counted([untimed]), NOW);
    expect(figures.cycleTime).toHaveProperty('because');
    expect(figures.old).toBeUndefined();
  });
});

describe('which boards are asked about their flow (H5)', () => {
  const work = {
    ...{ basis: '', inProgress: [], unknownInProgress: [], unknownFinished: [], partly: false },
    worksBy: 'kanban' as const,
  };
  const items = [
    { id: 'a', at: march(12), startedAt: march(10) },
    { id: 'b', at: march(12), imported: true as const },
  ];
  const counted = { weeks: [{ from: march(11, 0), to: march(18, 0), items }], work };

  it('those without sprints, whose imports are no throughput', () => {
    const cycleTime = { median: 2 * DAY, line: 2 * DAY, of: 1 };
    expect(boardFlow(counted)).toEqual({ throughput: 1, cycleTime, inProgress: [] });
  });

  it('a kanban board also before it is counted, which it says', () => {
    expect(boardFlow(undefined, { type: 'kanban' })).toHaveProperty('because');
    expect(boardFlow({ ...counted, work: undefined }, { type: 'kanban' })).toHaveProperty('because');
  });

  it('none whose sprints are known, be it that its flow was counted before it had any', () => {
    expect(boardFlow({ ...counted, work: { ...work, worksBy: 'sprints' } })).toBeUndefined();
    expect(boardFlow(counted, { type: 'scrum' })).toBeUndefined();
    const sprint = { sprint: 1 } as ReplayedSprint;
    expect(boardFlow(counted, { type: 'simple', replayed: { sprints: [sprint] } })).toBeUndefined();
    expect(boardFlow(undefined, { type: 'simple' })).toBeUndefined();
  });
});
