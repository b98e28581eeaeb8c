import { openBacklog } from '../../domain/backlog/open-backlog';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { ItemQuery, Items } from '../../ports/item-ports';

/** Items of an open backlog from the top by rank; `more`: others follow. */
export type OpenItems = { readonly items: readonly BacklogItem[]; readonly more: boolean };

/** Which items: those of a query with the fields to read, `most` of them at the most. */
export type OpenItemsRequest = { readonly query: ItemQuery; readonly fields: FieldIds; readonly most: number };

/** The open backlog from the top by rank, one call for each 100 items. @throws SourceFailure */
export const readOpenItems = async (
  items: Pick<Items, 'readPage'>,
  { query, fields, most }: OpenItemsRequest,
): Promise<OpenItems> => {
  const found: BacklogItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await items.readPage(query, fields, { cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined && found.length < most);
  return { items: openBacklog(found.slice(0, most)), more: cursor !== undefined || found.length > most };
};
