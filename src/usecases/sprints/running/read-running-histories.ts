import { dayMs } from '../../../domain/arithmetic/day';
import { mostRunning } from '../../../domain/backlog/running/update-open-sprints';
import type { ItemHistory } from '../../../domain/history/item-history';
import type { ClosedSprint } from '../../../domain/project/sprint';
import type { BoardToReplay } from '../../../domain/sprints/replay/replay-board';
import type { SprintHistories } from '../../../ports/sprint-ports';

/** One call's worth of items that changed since the start and may have left the sprint. */
const mostLeavers = 100;

/** `partly`: not every item that may have been in the sprint was examined. */
export type RunningHistories = { readonly histories: readonly ItemHistory[]; readonly partly: boolean };

/**
 * The histories of what is or was in a running sprint: a call for its items, one for those that may
 * have left it, one for the changes of both. A member without any change is taken to have an empty
 * history, where a closed sprint asks once more (V31): its figures are for the day. Undefined where
 * Jira refuses the filter or gives a part of the histories only (J2).
 * @throws SourceFailure
 */
export const readRunningHistories = async (
  histories: SprintHistories,
  { configuration: { filterId }, fields, names }: BoardToReplay,
  { id: sprintId, start, close: now }: ClosedSprint,
): Promise<RunningHistories | undefined> => {
  const changedWithinDays = Math.ceil((now - start) / dayMs);
  const [members, leavers] = await Promise.all([
    histories.listCandidates({ filterId, who: 'members', sprintId }, fields, mostRunning),
    histories.listCandidates(
      { filterId, who: 'leavers', sprintId, changedWithinDays, createdBeforeDays: 0 },
      fields,
      mostLeavers,
    ),
  ]);
  if (members === undefined || leavers === undefined) return undefined;
  const candidates = [
    ...new Map([...leavers.candidates, ...members.candidates].map((item) => [item.id, item])).values(),
  ];
  const changes = await histories.readChanges(
    candidates.map(({ id }) => id),
    fields,
    names,
  );
  if (changes === undefined) return undefined;
  return {
    histories: candidates.map((item) => ({ ...item, changes: changes.get(item.id) ?? [] })),
    partly: members.more || leavers.more,
  };
};
