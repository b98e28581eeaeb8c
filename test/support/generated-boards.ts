import fc from 'fast-check';
import type { BoardConfig } from '../../src/domain/sprints/board-config';
import type { ItemHistory } from '../../src/domain/sprints/item-history';
import type { ClosedSprint } from '../../src/domain/sprints/sprint';
import { aHistory, estimated, joins, moved, withoutCategoryDate, withoutHistory, type Move } from './a-history';
import { aBoard, aSprint, BLOCKED, DONE, IN_PROGRESS, REJECTED, SPRINT, TO_DO } from './a-sprint';
import { DAY, MINUTE } from './clock';

export type GeneratedBoard = {
  readonly sprint: ClosedSprint;
  readonly board: BoardConfig;
  readonly histories: readonly ItemHistory[];
};

/** A board with up to a dozen items whose lives press on the sprint's start and close from both sides. */
export const generatedBoard = (): fc.Arbitrary<GeneratedBoard> =>
  fc
    .record({
      statistic: fc.constantFrom('points', 'seconds', 'issue-count'),
      lives: fc.array(life(), { maxLength: 12 }),
    })
    .map(({ statistic, lives }) => ({
      sprint: aSprint(),
      board: aBoard({
        statistic:
          statistic === 'issue-count'
            ? { kind: 'issue-count' }
            : {
                kind: 'field',
                fieldId: 'f',
                fieldName: 'Estimate',
                unit: statistic === 'points' ? 'points' : 'seconds',
              },
      }),
      histories: lives.map((told, index) => bring(told, `GEN-${index + 1}`)),
    }));

const { start, close } = aSprint();

/** The very start and close, both their sides, and whatever lies around them. */
const instant = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(start - 1, start, start + 1, close - 1, close, close + 1),
    fc
      .integer({ min: Math.floor((start - 5 * DAY) / MINUTE), max: Math.ceil((close + 5 * DAY) / MINUTE) })
      .map((minute) => minute * MINUTE),
  );

const sprints = (): fc.Arbitrary<number[]> => fc.constantFrom([], [SPRINT], [41], [41, SPRINT], [SPRINT, 43], [43]);
const estimate = (): fc.Arbitrary<number | null> => fc.constantFrom(null, 0, 0.1, 0.2, 0.5, 1, 2.75, 3, 5, 8, 13);
const status = (): fc.Arbitrary<string> => fc.constantFrom(TO_DO, IN_PROGRESS, DONE, DONE, REJECTED, BLOCKED);

const move = (): fc.Arbitrary<Move> =>
  fc.oneof(
    fc.tuple(instant(), sprints()).map(([at, ids]) => joins(at, ...ids)),
    fc.tuple(instant(), estimate()).map(([at, value]) => estimated(at, value)),
    fc.tuple(instant(), status()).map(([at, id]) => moved(at, id)),
  );

/** One change of a field an instant; the second of one instant would leave its order to chance. */
const oneByOne = { selector: (told: Move) => `${told.at} ${Object.keys(told).join()}`, maxLength: 10 };

const life = () =>
  fc.record({
    created: fc.oneof(fc.constant(start - 30 * DAY), instant()),
    born: fc.record({ sprints: sprints(), estimate: estimate(), status: status() }),
    moves: fc.uniqueArray(move(), oneByOne),
    rareSubtask: fc.integer({ min: 0, max: 19 }),
    mishap: fc.constantFrom(
      'none',
      'none',
      'none',
      'none',
      'missing',
      'lost status',
      'no category date',
      'shifted resolution',
    ),
    lost: fc.nat(),
    shift: fc.integer({ min: -10, max: 10 }),
    order: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
  });

type Life = ReturnType<typeof life> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const bring = (told: Life, key: string): ItemHistory => {
  const { estimate: points, ...rest } = told.born;
  const history = aHistory({
    key,
    created: told.created,
    isSubtask: told.rareSubtask === 0,
    born: { ...rest, ...(points === null ? {} : { estimate: points }) },
    moves: told.moves.filter(({ at }) => at >= told.created).toSorted((a, b) => a.at - b.at),
  });
  return shuffled(afflicted(history, told), told.order);
};

const afflicted = (history: ItemHistory, { mishap, lost, shift }: Life): ItemHistory => {
  const withoutCategory = withoutCategoryDate(history);
  switch (mishap) {
    case 'missing':
      return withoutHistory(history);
    case 'no category date':
      return withoutCategory;
    case 'shifted resolution':
      return history.resolved === undefined
        ? withoutCategory
        : { ...withoutCategory, resolved: history.resolved + shift * DAY };
    case 'lost status':
      return withoutOneStatusChange(history, lost);
    default:
      return history;
  }
};

const withoutOneStatusChange = (history: ItemHistory, lost: number): ItemHistory => {
  if (history.changes === 'unknown') return history;
  const moves = history.changes.filter((change) => change.field === 'status');
  const gone = moves[lost % Math.max(moves.length, 1)];
  return { ...history, changes: history.changes.filter((change) => change !== gone) };
};

/** Out of order, as Jira may list it. */
const shuffled = (history: ItemHistory, order: readonly number[]): ItemHistory =>
  history.changes === 'unknown'
    ? history
    : {
        ...history,
        changes: history.changes
          .map((change, index) => ({ change, place: order[index] ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ change }) => change),
      };
