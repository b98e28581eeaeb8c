import { openBacklog } from '../../domain/backlog/open-backlog';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { BoardConfiguration } from '../../domain/project/board';
import type { ItemQuery, Items } from '../../ports/item-ports';

/** The open backlog of a board, or of a project that has none. */
export const queryFor = (projectKey: string, configuration: BoardConfiguration | undefined): ItemQuery =>
  configuration === undefined
    ? { kind: 'open-backlog-of-project', projectKey }
    : { kind: 'open-backlog', filterId: configuration.filterId };

/**
 * The open backlog from the top by rank, `most` items at the most; `more` says that others follow.
 */
export const readOpenItems = async (
  items: Items,
  query: ItemQuery,
  fields: FieldIds,
  most: number,
): Promise<{ readonly items: readonly BacklogItem[]; readonly more: boolean }> => {
  const found: BacklogItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await items.readPage(query, fields, cursor);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined && found.length < most);
  return { items: openBacklog(found.slice(0, most)), more: cursor !== undefined || found.length > most };
};
