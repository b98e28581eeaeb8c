import type { Changes } from '../facts/fact-shard';
import type { ItemFacts } from '../facts/item-facts';
import { sameFacts } from '../facts/same-facts';

/**
 * What of a reading differs from the facts: most of what a repair reads is as it was, and need not
 * be written again. What an item says of those that wait for it is left out: each of them is read
 * itself when its turn comes.
 */
export const differingChanges = (
  { present, gone }: Pick<Changes, 'present' | 'gone'>,
  facts: ReadonlyMap<string, ItemFacts>,
): Changes => ({
  present: present.filter((item) => {
    const known = facts.get(item.id);
    return known === undefined || !sameFacts(known, item);
  }),
  gone: gone.filter(({ id }) => facts.has(id)),
  states: [],
});
