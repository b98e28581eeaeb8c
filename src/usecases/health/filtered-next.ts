import { byRankOfFacts, type ItemFacts } from '../../domain/backlog/facts/item-facts';
import { topWithoutVelocity } from '../../domain/backlog/sprints-worth';
import type { FieldIds } from '../../domain/fields/field-ids';
import { isOpen, type BacklogItem } from '../../domain/items/backlog-item';
import type { ItemsById } from '../../ports/item-ports';
import type { PageContent } from './page-content';

const messages = {
  first: (items: number) => `The first ${items} by rank that fit the filter.`,
  all: 'All that fit the filter.',
};

/** What comes next among what a filter leaves, as the page shows what comes next. */
export type FilteredNext = Pick<PageContent, 'live' | 'nextUp' | 'chosenBy'>;

/**
 * The first items by rank of what a filter leaves (H4), as the viewer sees them. `live`: what has
 * been read as the viewer already. One call of Jira where that is not all of them.
 * @throws SourceFailure
 */
export const readFilteredNext = async (
  itemsById: ItemsById,
  selected: readonly ItemFacts[],
  { live, fields }: { readonly live: readonly BacklogItem[]; readonly fields: FieldIds },
): Promise<FilteredNext> => {
  const nextUp = selected.toSorted(byRankOfFacts).slice(0, topWithoutVelocity);
  const known = new Map(live.map((item) => [item.id, item]));
  const missing = nextUp.map(({ id }) => id).filter((id) => !known.has(id));
  const read = missing.length === 0 ? [] : await itemsById.read(missing, fields);
  for (const item of read) if (isOpen(item)) known.set(item.id, item);
  return {
    nextUp,
    live: nextUp.flatMap(({ id }) => known.get(id) ?? []),
    chosenBy: nextUp.length < selected.length ? messages.first(nextUp.length) : messages.all,
  };
};
