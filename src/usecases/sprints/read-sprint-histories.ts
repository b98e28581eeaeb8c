import { dayMs } from '../../domain/arithmetic/day';
import type { ClosedSprint } from '../../domain/project/sprint';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { ReplayHistories } from '../../domain/sprints/replay/sprint-replay';
import type { SprintHistories } from '../../ports/sprint-ports';
import { readItemHistories } from './read-item-histories';

/** Bounds for the time and the points that one view costs. */
const mostMembersAGroup = 1000;

const mostLeavers = 1000;

/** A search gives its pages one after the other, so groups of sprints are asked side by side. */
const sprintsAGroup = 7;

/** Jira refuses the board's filter, or gave a part of the change histories only (J2). */
export type NotRead = 'filter-refused' | 'histories-cut';

/**
 * Reads the histories of all items that are or were in these sprints. Those that left a sprint are
 * looked for among the items of the board's filter that changed since the first sprint began. Still
 * missed: items that have left the filter since, or were deleted.
 * @throws SourceFailure
 */
export const readSprintHistories = async (
  histories: SprintHistories,
  { configuration: { filterId }, fields }: BoardToReplay,
  { sprints, now }: { readonly sprints: readonly ClosedSprint[]; readonly now: number },
): Promise<ReplayHistories | NotRead> => {
  const groups = groupsOf(sprints.map(({ id }) => id));
  const [leavers, ...members] = await Promise.all([
    histories.listCandidates({ filterId, ...leaversOf(sprints, now) }, fields, mostLeavers),
    ...groups.map((sprintIds) =>
      histories.listCandidates({ filterId, who: 'members', sprintIds }, fields, mostMembersAGroup),
    ),
  ]);
  if (leavers === undefined || !members.every((group) => group !== undefined)) return 'filter-refused';

  const inSprints = new Map(members.flatMap(({ candidates }) => candidates).map((item) => [item.id, item]));
  const others = leavers.candidates.filter(({ id }) => !inSprints.has(id));
  const candidates = [...inSprints.values(), ...others];
  const read = await readItemHistories(histories, { candidates, members: [...inSprints.keys()], fields });
  if (read === undefined) return 'histories-cut';
  const cutGroups = leavers.more ? groups : groups.filter((_, index) => members[index]?.more === true);
  return { ...read, partly: new Set(cutGroups.flat()) };
};

const groupsOf = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / sprintsAGroup) }, (_, index) =>
    ids.slice(index * sprintsAGroup, (index + 1) * sprintsAGroup),
  );

/** Items that may have left one of these sprints, by days back from now. */
const leaversOf = (sprints: readonly ClosedSprint[], now: number) => {
  const daysSince = (instant: number): number => (now - instant) / dayMs;
  return {
    who: 'leavers',
    sprintIds: sprints.map(({ id }) => id),
    changedWithinDays: Math.max(0, Math.ceil(daysSince(Math.min(...sprints.map(({ start }) => start))))),
    createdBeforeDays: Math.max(0, Math.floor(daysSince(Math.max(...sprints.map(({ close }) => close))))),
  } as const;
};
