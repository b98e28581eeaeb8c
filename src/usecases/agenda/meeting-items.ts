import type { ItemNow } from '../../domain/agenda/since-meeting';
import { type ScoredBacklogItem, scoreItem } from '../../domain/backlog/scored-item';
import type { FieldIds } from '../../domain/fields/field-ids';
import { isOpen } from '../../domain/items/backlog-item';
import type { ItemsById } from '../../ports/item-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';

/**
 * Items by id as the viewer sees them now; those that are out of sight are not among them (J10).
 */
export type KnownItems = ReadonlyMap<string, ScoredBacklogItem>;

/**
 * `scored`: items that have been read already; the others of `ids` are read in one call for each
 * 100, as the viewer.
 */
export const readOtherItems = async (
  itemsById: ItemsById,
  scored: readonly ScoredBacklogItem[],
  others: {
    readonly ids: readonly string[];
    readonly fields: FieldIds;
    readonly inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>;
    readonly at: number;
  },
): Promise<KnownItems> => {
  const { ids, fields, inForce, at } = others;
  const known = new Map(scored.map((one) => [one.item.id, one]));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  const read = missing.length === 0 ? [] : await itemsById.read(missing, fields);
  return new Map([...known, ...read.map((item) => [item.id, scoreItem(item, inForce, at)] as const)]);
};

/** How each of them stands. */
export const itemsNow = (known: KnownItems): ReadonlyMap<string, ItemNow> =>
  new Map(
    [...known].map(([id, { item, readiness }]) => [
      id,
      { id, key: item.key, ready: readiness.ready, done: !isOpen(item) },
    ]),
  );
