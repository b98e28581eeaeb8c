import type { ItemNow } from '../../domain/agenda/since-meeting';
import { isOpen } from '../../domain/backlog/backlog-item';
import type { FieldIds } from '../field-ids';
import type { ProjectRulesInForce } from '../rules-in-force';
import { scoreItem, type ScoredBacklogItem } from '../score-item';
import type { ItemsById } from './agenda-ports';

/** Items of a meeting as the viewer sees them now, by id; those that are out of sight are not among them (J10). */
export type ItemsNow = ReadonlyMap<string, ItemNow>;

/** `scored`: items that have been read already; the others are read in one call, as the viewer. */
export const itemsNow = async (
  itemsById: ItemsById,
  ids: readonly string[],
  known: {
    readonly scored: readonly ScoredBacklogItem[];
    readonly fields: FieldIds;
    readonly inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>;
    readonly at: number;
  },
): Promise<ItemsNow> => {
  const { scored, fields, inForce, at } = known;
  const there = new Map(scored.map((one) => [one.item.id, one]));
  const missing = ids.filter((id) => !there.has(id));
  const read = missing.length === 0 ? [] : await itemsById.of(missing, fields);
  const all = [...scored, ...read.map((item) => scoreItem(item, inForce, at))];
  return new Map(all.map((one) => [one.item.id, asItNowIs(one)]));
};

const asItNowIs = ({ item, readiness }: ScoredBacklogItem): ItemNow => ({
  id: item.id,
  key: item.key,
  ready: readiness.ready,
  done: !isOpen(item),
});
