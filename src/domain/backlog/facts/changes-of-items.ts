import type { BacklogItem } from '../../items/backlog-item';
import type { Changes } from './fact-shard';
import { type FactsContext, factsOf } from './item-facts';
import { openBacklog } from '../open-backlog';
import { runningNews } from '../running/running-item';

/**
 * What items that have just been read say of a backlog: the facts of those that belong to it, which
 * do not, the state of each with what it blocks, and which are in a running sprint.
 */
export const changesOfItems = (items: readonly BacklogItem[], context: FactsContext): Changes => {
  const { readAt } = context;
  const open = new Set(openBacklog(items));
  const running = runningNews(items, context);
  return {
    present: items.filter((item) => open.has(item)).map((item) => factsOf(item, context)),
    gone: items.filter((item) => !open.has(item)).map(({ id }) => ({ id, readAt })),
    states: items.map((item) => ({
      id: item.id,
      category: item.status.category,
      blocks: blockedBy(item),
      readAt,
    })),
    ...(running === undefined ? {} : { running }),
  };
};

const blockedBy = ({ links }: BacklogItem): string[] =>
  links.flatMap(({ relation, id }) => (relation === 'blocks' && id !== undefined ? [id] : []));
