import fc from 'fast-check';
import type { Change, ItemHistory } from '../../src/domain/history/item-history';
import type { ClosedSprint } from '../../src/domain/project/sprint';
import type { ItemLevel } from '../../src/domain/project/statuses-and-types';
import { aHistory, became, estimated, joins, moved, type Move } from './a-history';
import { BLOCKED, DONE, IN_PROGRESS, REJECTED, TO_DO } from './a-sprint';
import { DAY, MINUTE } from './clock';
import { mishap } from './mishaps';

/**
 * The life of one item: planned and carried over, or eventful across all sprints or around one of
 * them; told in any order and spelling, at times with a mishap.
 */
export const generatedHistory = (sprints: readonly ClosedSprint[]): fc.Arbitrary<ItemHistory> =>
  fc
    .record({
      created: fc.oneof({ weight: 3, arbitrary: fc.constant(longAgo(sprints)) }, instant(sprints)),
      parent: fc.constantFrom(undefined, undefined, 'id-1', 'GEN-2'),
      born: fc.record({ sprints: members(sprints), estimate: estimate(), status: status(), level: level() }),
      moves: fc.oneof(
        anyMoves(sprints),
        fc.constantFrom(...sprints).chain((sprint) => anyMoves([sprint])),
        carriedOver(sprints),
      ),
      tell: telling(),
      befall: mishap(),
    })
    .map(({ born: { estimate: points, ...born }, tell, befall, moves, ...told }) => {
      const lived = moves.filter(({ at }) => at >= told.created).toSorted((a, b) => a.at - b.at);
      return tell(befall(aHistory({ ...told, born: { ...born, ...withEstimate(points) }, moves: lived })));
    });

const withEstimate = (estimate: number | null): { estimate?: number } => (estimate === null ? {} : { estimate });

const longAgo = (sprints: readonly ClosedSprint[]): number => (sprints[0]?.start ?? 0) - 30 * DAY;

/**
 * The very starts and closes, both their sides, days within a sprint, and whatever lies around
 * them.
 */
const instant = (sprints: readonly ClosedSprint[]): fc.Arbitrary<number> => {
  const edges = sprints.flatMap(({ start, close }) => [start, close]);
  const first = Math.min(...edges) - 5 * DAY;
  return fc.oneof(
    fc.tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 0, 0, 1)).map(([edge, beside]) => edge + beside),
    fc.tuple(fc.constantFrom(...sprints), fc.nat({ max: 13 })).map(([{ start }, day]) => start + day * DAY),
    fc.nat({ max: sprints.length * 15 * 24 * 60 }).map((minutes) => first + minutes * MINUTE),
  );
};

/** In none, one, or several of the sprints, and perhaps in one that is none of them. */
const members = (sprints: readonly ClosedSprint[]): fc.Arbitrary<number[]> => {
  const ids = [...sprints.map(({ id }) => id), 41];
  return fc.oneof(
    fc.constant<number[]>([]),
    fc.constantFrom(...ids).map((id) => [id]),
    fc.shuffledSubarray(ids),
  );
};

const estimate = (): fc.Arbitrary<number | null> => fc.constantFrom(null, 0, 0.1, 0.2, 0.5, 1, 2.75, 3, 5, 8, 13);
const status = (): fc.Arbitrary<string> => fc.constantFrom(TO_DO, TO_DO, IN_PROGRESS, DONE, REJECTED, BLOCKED);

const level = (): fc.Arbitrary<ItemLevel> =>
  fc.oneof(
    { weight: 18, arbitrary: fc.constant('standard' as const) },
    fc.constantFrom('sub-task' as const, 'epic' as const),
  );

const anyMoves = (sprints: readonly ClosedSprint[]): fc.Arbitrary<Move[]> =>
  fc.array(anyMove(sprints), { maxLength: 12, size: 'max' });

const anyMove = (sprints: readonly ClosedSprint[]): fc.Arbitrary<Move> =>
  fc.oneof(
    fc.tuple(instant(sprints), members(sprints)).map(([at, ids]) => joins(at, ...ids)),
    fc.tuple(instant(sprints), estimate()).map(([at, value]) => estimated(at, value)),
    fc.tuple(instant(sprints), status()).map(([at, id]) => moved(at, id)),
    fc
      .tuple(instant(sprints), fc.constantFrom<ItemLevel>('standard', 'sub-task', 'epic'))
      .map(([at, to]) => became(at, to)),
  );

/**
 * Planned before a sprint, rolled over from sprint to sprint at each close, as Jira does, done in
 * one of them, with incidents.
 */
const carriedOver = (sprints: readonly ClosedSprint[]): fc.Arbitrary<Move[]> =>
  fc
    .record({
      from: fc.nat({ max: sprints.length - 1 }),
      to: fc.nat({ max: sprints.length - 1 }),
      points: estimate(),
      doneAfter: fc.constantFrom(0, MINUTE, 2 * DAY, 7 * DAY),
      incidents: fc.array(anyMove(sprints), { maxLength: 3 }),
    })
    .map(({ from, to, points, doneAfter, incidents }) => {
      const stays = sprints.slice(Math.min(from, to), Math.max(from, to) + 1);
      const [first, last] = [stays[0], stays.at(-1)];
      if (!first || !last) return incidents;
      const rollovers = stays
        .slice(1)
        .map((_, index) => joins(stays[index]?.close ?? 0, ...stays.slice(0, index + 2).map(({ id }) => id)));
      const planned = first.start - 2 * DAY;
      return [
        estimated(planned, points),
        joins(planned, first.id),
        ...rollovers,
        moved(last.start + doneAfter, DONE),
        ...incidents,
      ];
    });

/**
 * Out of order, as Jira may list the changes, and with numbers and ids as loosely spelled as Jira
 * does.
 */
const telling = (): fc.Arbitrary<(history: ItemHistory) => ItemHistory> =>
  fc
    .record({
      places: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      spelled: fc.constantFrom(
        (raw: string) => raw,
        (raw: string) => ` ${raw} `,
        (raw: string) => raw.replaceAll(', ', ','),
      ),
    })
    .map(
      ({ places, spelled }) =>
        (history) =>
          history.changes === 'unknown'
            ? history
            : {
                ...history,
                changes: history.changes
                  .map((change, index) => ({ change: respelled(change, spelled), place: places[index % 12] ?? 0 }))
                  .toSorted((a, b) => a.place - b.place)
                  .map(({ change }) => change),
              },
    );

const respelled = (change: Change, spelled: (raw: string) => string): Change => {
  if (!('to' in change) || change.field === 'status' || change.field === 'type') return change;
  return { ...change, from: spelled(change.from ?? ''), to: spelled(change.to ?? '') };
};
