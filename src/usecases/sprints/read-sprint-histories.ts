import { dayMs, minuteMs } from '../../domain/arithmetic/day';
import type { ItemHistory } from '../../domain/history/item-history';
import type { ClosedSprint } from '../../domain/project/sprint';
import type { Leavers } from '../../domain/sprints/replay/leavers';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { FoundCandidates, SprintHistories } from '../../ports/sprint-ports';
import { readItemHistories } from './read-item-histories';

/** Bounds for the time and the points that the replay of one sprint costs. */
const mostMembers = 1000;

const mostLeavers = 1000;

/** The same for all sprints of a board that are replayed one after another. */
const mostLeaversOfAll = 3000;

/** Jira refuses the board's filter, or gave a part of the change histories only (J2). */
export type NotRead = 'filter-refused' | 'histories-cut';

/** What a sprint is replayed out of. `examined`: what was examined for older ones (`Leavers`). */
export type SprintHistoriesRead = {
  readonly histories: readonly ItemHistory[];
  /** Not every item of the sprint could be examined. */
  readonly partly: boolean;
  readonly examined: Pick<Leavers, 'since' | 'examinedAt' | 'examined' | 'cut'>;
};

/** Which sprint, and what was learnt of items that left it when newer ones were replayed. */
export type SprintHistoriesRequest = {
  readonly sprint: ClosedSprint;
  readonly known: Leavers | undefined;
  readonly now: number;
};

/**
 * Reads the histories of all items that are or were in a sprint. Those that left it are looked for
 * among the items of the board's filter that changed since it began: those that changed since a
 * newer sprint began have been examined for that one. Still missed: items that have left the filter
 * since, or were deleted.
 * @throws SourceFailure
 */
export const readSprintHistories = async (
  histories: SprintHistories,
  board: BoardToReplay,
  { sprint, known, now }: SprintHistoriesRequest,
): Promise<SprintHistoriesRead | NotRead> => {
  const { filterId } = board.configuration;
  const { fields } = board;
  const examinedBefore = known?.examined ?? 0;
  const room = Math.min(mostLeavers, mostLeaversOfAll - examinedBefore);
  const leaverIds = known?.bySprint[String(sprint.id)] ?? [];
  const [members, leavers, named] = await Promise.all([
    histories.listCandidates({ filterId, who: 'members', sprintId: sprint.id }, fields, mostMembers),
    room <= 0 ? nothingRead : histories.listCandidates({ filterId, ...leaversOf(sprint, known, now) }, fields, room),
    leaverIds.length === 0
      ? none
      : histories.listCandidates({ filterId, who: 'named', issueIds: leaverIds }, fields, leaverIds.length),
  ]);
  if (members === undefined || leavers === undefined) return 'filter-refused';

  const inSprint = new Map(members.candidates.map((item) => [item.id, item]));
  const others = new Map(
    [...leavers.candidates, ...(named?.candidates ?? [])]
      .filter(({ id }) => !inSprint.has(id))
      .map((item) => [item.id, item]),
  );
  const candidates = [...inSprint.values(), ...others.values()];
  const read = await readItemHistories(histories, { candidates, members: [...inSprint.keys()], board });
  if (read === undefined) return 'histories-cut';
  // Jira refuses to find an item that was deleted since.
  const cut = leavers.more || named === undefined || known?.cut === true;
  return {
    histories: read,
    partly: members.more || cut,
    examined: { since: sprint.start, examinedAt: now, examined: examinedBefore + leavers.candidates.length, cut },
  };
};

const none: FoundCandidates = { candidates: [], more: false };

const nothingRead: FoundCandidates = { candidates: [], more: true };

/** Items that may have left a sprint, by days back from now. */
const leaversOf = (sprint: ClosedSprint, known: Leavers | undefined, now: number) => {
  const daysSince = (instant: number): number => Math.max(0, (now - instant) / dayMs);
  const examined =
    known === undefined || daysSince(known.since) < 1
      ? undefined
      : {
          withinDays: Math.floor(daysSince(known.since)),
          exceptMinutes: Math.ceil((now - known.examinedAt) / minuteMs) + 1,
        };
  return {
    who: 'leavers',
    sprintId: sprint.id,
    changedWithinDays: Math.ceil(daysSince(sprint.start)),
    createdBeforeDays: Math.floor(daysSince(sprint.close)),
    ...(examined === undefined ? {} : { examined }),
  } as const;
};
