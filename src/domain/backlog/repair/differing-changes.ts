import type { BlockerState, Changes } from '../facts/fact-shard';
import type { ItemFacts } from '../facts/item-facts';
import { sameFacts } from '../facts/same-facts';

/**
 * What of a reading differs from the facts: most of what a repair reads is as it was, and need not
 * be written again.
 */
export const differingChanges = (
  { present, gone, states }: Changes,
  facts: ReadonlyMap<string, ItemFacts>,
): Changes => {
  const waiting = itemsByBlocker(facts);
  const isNew = (item: ItemFacts): boolean => {
    const known = facts.get(item.id);
    return known === undefined || !sameFacts(known, item);
  };
  return {
    present: present.filter(isNew),
    gone: gone.filter(({ id }) => facts.has(id)),
    states: states.filter((state) => isNewState(state, { facts, waiting })),
  };
};

/** The ids of the items that wait for an item, by its id. */
const itemsByBlocker = (facts: ReadonlyMap<string, ItemFacts>): ReadonlyMap<string, readonly string[]> => {
  const waiting = new Map<string, string[]>();
  for (const { id, blockers } of facts.values())
    for (const blocker of blockers) waiting.set(blocker.id, [...(waiting.get(blocker.id) ?? []), id]);
  return waiting;
};

/** Whether an item that waits for it waits no more, or for another state, or begins to wait. */
const isNewState = (
  { id, category, blocks }: BlockerState,
  known: {
    readonly facts: ReadonlyMap<string, ItemFacts>;
    readonly waiting: ReadonlyMap<string, readonly string[]>;
  },
): boolean => {
  const waitingIds = known.waiting.get(id) ?? [];
  const isAsKnown = (waitingId: string): boolean =>
    (blocks === undefined || blocks.includes(waitingId)) &&
    known.facts.get(waitingId)?.blockers.find((blocker) => blocker.id === id)?.category === category;
  const begins = (blocks ?? []).some((blocked) => known.facts.has(blocked) && !waitingIds.includes(blocked));
  return begins || !waitingIds.every(isAsKnown);
};
