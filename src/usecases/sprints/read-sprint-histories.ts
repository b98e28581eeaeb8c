import { dayMs } from '../../domain/arithmetic/day';
import type { ItemHistory } from '../../domain/history/item-history';
import type { ClosedSprint } from '../../domain/project/sprint';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { SprintHistories, SprintCandidate } from '../../ports/sprint-ports';

/**
 * At most this many items are replayed: a bound for the time and the points that one view costs.
 */
const mostMembersAGroup = 1000;

const mostLeavers = 1000;

/**
 * Search gives its pages one after the other, so the members of many sprints are asked for in
 * groups side by side.
 */
const sprintsAGroup = 7;

/** Everything that the replay of some sprints needs. */
export type ReadHistories = {
  readonly histories: readonly ItemHistory[];
  readonly statusNames: ReadonlyMap<string, string>;
  /** Ids of the sprints of which not every item could be examined. */
  readonly partly: ReadonlySet<number>;
};

/** Jira refuses the board's filter, or gave a part of the change histories only (J2). */
export type NotRead = 'filter-refused' | 'histories-cut';

/**
 * Reads the histories of all items that are or were in these sprints. Items that left a sprint are
 * not in it today: they are looked for among the items of the board's filter that were changed
 * since the first of these sprints began, which leaving a sprint does. What is still missed: items
 * that have left the board's filter since, or were deleted.
 */
export const readSprintHistories = async (
  histories: SprintHistories,
  { configuration, fields }: BoardToReplay,
  sprints: readonly ClosedSprint[],
  now: number,
): Promise<ReadHistories | NotRead> => {
  const { filterId } = configuration;
  const groups = groupsOf(sprints.map(({ id }) => id));
  const [leavers, ...members] = await Promise.all([
    histories.listCandidates({ filterId, ...leaversOf(sprints, now) }, fields, mostLeavers),
    ...groups.map((sprintIds) =>
      histories.listCandidates({ filterId, who: 'members', sprintIds }, fields, mostMembersAGroup),
    ),
  ]);
  if (leavers === undefined || !members.every((read) => read !== undefined)) return 'filter-refused';

  const inSprints = new Map(members.flatMap(({ candidates }) => candidates).map((item) => [item.id, item]));
  const others = leavers.candidates.filter(({ id }) => !inSprints.has(id));
  const candidates = [...inSprints.values(), ...others];
  const read = await histories.readChanges(
    candidates.map(({ id }) => id),
    fields,
  );
  if (read === undefined) return 'histories-cut';
  const { changes, statusNames } = read;
  // Without any change an item is where it always was: only of members does it matter whether that
  // is known or missing (V31).
  const silent = [...inSprints.keys()].filter((id) => !changes.has(id));
  const empty = await histories.listWithHistory(silent);
  return {
    histories: candidates.map((item: SprintCandidate): ItemHistory => ({
      ...item,
      changes: changes.get(item.id) ?? (empty.has(item.id) ? [] : 'unknown'),
    })),
    statusNames,
    partly: new Set(leavers.more ? groups.flat() : groups.filter((_, index) => members[index]?.more === true).flat()),
  };
};

const groupsOf = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / sprintsAGroup) }, (_, index) =>
    ids.slice(index * sprintsAGroup, (index + 1) * sprintsAGroup),
  );

const leaversOf = (sprints: readonly ClosedSprint[], now: number) => {
  const daysSince = (instant: number): number => (now - instant) / dayMs;
  return {
    who: 'leavers',
    sprintIds: sprints.map(({ id }) => id),
    changedWithinDays: Math.max(0, Math.ceil(daysSince(Math.min(...sprints.map(({ start }) => start))))),
    createdBeforeDays: Math.max(0, Math.floor(daysSince(Math.max(...sprints.map(({ close }) => close))))),
  } as const;
};
