import type { ScoredBacklogItem } from '../backlog/scored-item';
import { isOpen } from '../items/backlog-item';
import type { ItemNow } from './since-meeting';

/** How items stand now, by id, as far as a meeting is told of it. */
export const itemsNow = (items: ReadonlyMap<string, ScoredBacklogItem>): ReadonlyMap<string, ItemNow> =>
  new Map(
    [...items].map(([id, { item, readiness }]) => [
      id,
      { id, key: item.key, ready: readiness.ready, done: !isOpen(item) },
    ]),
  );
