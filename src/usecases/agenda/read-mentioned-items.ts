import { type ScoredBacklogItem, scoreItem } from '../../domain/backlog/scored-item';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { ItemsById } from '../../ports/item-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';

/** Which items, the fields to read of them, and by what they are scored. */
export type MentionedItemsRequest = {
  readonly ids: readonly string[];
  readonly fields: FieldIds;
  readonly inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>;
  /** Epoch milliseconds. */
  readonly now: number;
};

/**
 * The items that have been scored already and those of `ids`, by id, as the viewer sees them; what
 * is out of sight is not among them (J10). One call for each 100 that are not scored yet.
 * @throws SourceFailure
 */
export const readMentionedItems = async (
  itemsById: ItemsById,
  scored: readonly ScoredBacklogItem[],
  { ids, fields, inForce, now }: MentionedItemsRequest,
): Promise<ReadonlyMap<string, ScoredBacklogItem>> => {
  const scoredById = new Map(scored.map((one) => [one.item.id, one]));
  const missing = [...new Set(ids)].filter((id) => !scoredById.has(id));
  const items = missing.length === 0 ? [] : await itemsById.read(missing, fields);
  return new Map([...scoredById, ...items.map((item) => [item.id, scoreItem(item, inForce, now)] as const)]);
};
