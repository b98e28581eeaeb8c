import fc from 'fast-check';
import type { ItemHistory } from '../../src/domain/history/item-history';
import type { ItemLevel, StatusesAndTypes } from '../../src/domain/project/statuses-and-types';
import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';
import { aHistory, became, moved, type Move } from './a-history';
import { aBoard, aSiteOfTerms, BLOCKED, DONE, IN_PROGRESS, REJECTED, TO_DO } from './a-sprint';
import { DAY, HOUR, MINUTE, NOW } from './clock';
import { mishap } from './mishaps';

export type GeneratedKanban = { readonly board: ReplayBoard; readonly histories: readonly ItemHistory[] };

/**
 * A kanban board with up to twelve items that skip columns, come back, are created as done or have
 * histories with mishaps; of some boards statuses were moved, renamed or deleted since.
 */
export const generatedKanban = (): fc.Arbitrary<GeneratedKanban> =>
  fc
    .record({ columns: columns(), site: site(), items: fc.array(anItem(), { maxLength: 12, size: 'max' }) })
    .map(({ columns: boardColumns, site: boardSite, items }) => ({
      board: aBoard({ type: 'kanban', columns: boardColumns, site: boardSite }),
      histories: items.map((item, index) => ({ ...item, id: `id-${index + 1}`, key: `GEN-${index + 1}` })),
    }));

/** With one, two or no columns between, a backlog as the first, empty ones, statuses in none. */
const columns = (): fc.Arbitrary<ReplayBoard['columns']> =>
  fc.constantFrom<ReplayBoard['columns']>(
    aBoard().columns,
    [
      { name: 'Backlog', statusIds: [BLOCKED] },
      { name: 'Selected', statusIds: [TO_DO] },
      { name: 'In Progress', statusIds: [IN_PROGRESS] },
      { name: 'Done', statusIds: [DONE] },
    ],
    [
      { name: 'Ideas', statusIds: [] },
      { name: 'To Do', statusIds: [TO_DO] },
      { name: 'Doing', statusIds: [IN_PROGRESS, BLOCKED] },
      { name: 'Done', statusIds: [DONE, REJECTED] },
      { name: 'Archive', statusIds: [] },
    ],
    [
      { name: 'To Do', statusIds: [TO_DO, BLOCKED] },
      { name: 'In Progress', statusIds: [IN_PROGRESS] },
      { name: 'Review', statusIds: [REJECTED] },
      { name: 'Done', statusIds: [DONE] },
    ],
    [
      { name: 'To Do', statusIds: [TO_DO, IN_PROGRESS] },
      { name: 'Done', statusIds: [DONE] },
    ],
  );

/** With a status deleted since, or with namesakes on the board and off it (V33). */
const site = (): fc.Arbitrary<StatusesAndTypes> =>
  fc.constantFrom(
    aSiteOfTerms,
    aSiteOfTerms,
    { ...aSiteOfTerms, statuses: [...aSiteOfTerms.statuses, { id: '10020', name: 'In Progress', category: 'done' }] },
    { ...aSiteOfTerms, statuses: [...aSiteOfTerms.statuses, { id: '10020', name: 'Blocked', category: 'new' }] },
    { ...aSiteOfTerms, statuses: aSiteOfTerms.statuses.filter(({ id }) => id !== BLOCKED) },
  );

const anItem = (): fc.Arbitrary<ItemHistory> =>
  fc
    .record({
      created: fc.oneof(instant(), fc.constant(NOW - 200 * DAY)),
      status: status(),
      level: level(),
      moves: fc.array(move(), { maxLength: 7, size: 'max' }),
      end: fc.constantFrom<Move[]>([], [], [moved(NOW - 9 * DAY, DONE)], [moved(NOW - 3 * DAY, IN_PROGRESS)]),
      befall: mishap(),
    })
    .map(({ created, status: born, level: bornAs, moves, end, befall }) => {
      const lived = [...moves, ...end].filter(({ at }) => at >= created).toSorted((a, b) => a.at - b.at);
      return befall(aHistory({ created, born: { status: born, level: bornAs }, moves: lived }));
    });

/** The edges of weeks and both their sides, several in one instant, and anything in 16 weeks. */
const instant = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(-1, 0, 1))
      .map(([week, beside]) => Date.UTC(2024, 2, 18) - week * 7 * DAY + beside),
    fc.integer({ min: 1, max: 16 * 7 * 24 }).map((hours) => NOW - hours * HOUR),
    fc.integer({ min: 1, max: 16 * 7 * 24 * 60 }).map((minutes) => NOW - minutes * MINUTE),
  );

const status = (): fc.Arbitrary<string> => fc.constantFrom(TO_DO, TO_DO, TO_DO, IN_PROGRESS, BLOCKED, REJECTED, DONE);

const level = (): fc.Arbitrary<ItemLevel> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constant('standard' as const) },
    fc.constantFrom('sub-task' as const, 'epic' as const),
  );

const move = (): fc.Arbitrary<Move> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(instant(), fc.constantFrom(TO_DO, IN_PROGRESS, IN_PROGRESS, BLOCKED, REJECTED, DONE, DONE))
        .map(([at, id]) => moved(at, id)),
    },
    fc.tuple(instant(), fc.constantFrom<ItemLevel>('standard', 'sub-task', 'epic')).map(([at, to]) => became(at, to)),
  );
