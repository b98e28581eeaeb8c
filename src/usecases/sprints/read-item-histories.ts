import type { FieldIds } from '../../domain/fields/field-ids';
import type { ItemHistory } from '../../domain/history/item-history';
import type { SprintCandidate, SprintHistories } from '../../ports/sprint-ports';

/** Which items, and the ids of those of which it matters whether a missing history is empty. */
export type ItemHistoriesRequest = {
  readonly candidates: readonly SprintCandidate[];
  readonly members: readonly string[];
  readonly fields: FieldIds;
};

/** Items with their changes, and names of statuses by id. */
export type ItemHistories = {
  readonly histories: readonly ItemHistory[];
  readonly statusNames: ReadonlyMap<string, string>;
};

/**
 * The changes of items. A member without changes has either none or a history that is missing,
 * which another call tells apart (V31). Undefined where Jira gave a part of the histories only
 * (J2).
 * @throws SourceFailure
 */
export const readItemHistories = async (
  histories: SprintHistories,
  { candidates, members, fields }: ItemHistoriesRequest,
): Promise<ItemHistories | undefined> => {
  const read = await histories.readChanges(
    candidates.map(({ id }) => id),
    fields,
  );
  if (read === undefined) return undefined;
  const { changes, statusNames } = read;
  const unchanged = await histories.listWithHistory(members.filter((id) => !changes.has(id)));
  const changesOf = (id: string): ItemHistory['changes'] => changes.get(id) ?? (unchanged.has(id) ? [] : 'unknown');
  return { histories: candidates.map((item) => ({ ...item, changes: changesOf(item.id) })), statusNames };
};
