import type { ItemHistory } from '../../domain/history/item-history';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { SprintCandidate, SprintHistories } from '../../ports/sprint-ports';

/** Which items, and the ids of those of which it matters whether a missing history is empty. */
export type ItemHistoriesRequest = {
  readonly candidates: readonly SprintCandidate[];
  readonly members: readonly string[];
  readonly board: Pick<BoardToReplay, 'fields' | 'names'>;
};

/**
 * The changes of items. A member without changes has either none or a history that is missing,
 * which another call tells apart (V31). Undefined where Jira gave a part of the histories only
 * (J2).
 * @throws SourceFailure
 */
export const readItemHistories = async (
  histories: SprintHistories,
  { candidates, members, board }: ItemHistoriesRequest,
): Promise<readonly ItemHistory[] | undefined> => {
  const changes = await histories.readChanges(
    candidates.map(({ id }) => id),
    board.fields,
    board.names,
  );
  if (changes === undefined) return undefined;
  const unchanged = await histories.listWithHistory(members.filter((id) => !changes.has(id)));
  const changesOf = (id: string): ItemHistory['changes'] => changes.get(id) ?? (unchanged.has(id) ? [] : 'unknown');
  return candidates.map((item) => ({ ...item, changes: changesOf(item.id) }));
};
