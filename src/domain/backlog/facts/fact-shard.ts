import type { StatusCategory } from '../../items/backlog-item';
import type { RunningNews } from '../running/running-item';
import type { ItemFacts } from './item-facts';

/**
 * One part of a backlog's facts. An item's id alone says which part it is in, so that a change
 * reads and writes one part.
 */
export type Shard = {
  readonly facts: ReadonlyMap<string, ItemFacts>;
  /** Which items wait for an item whose id falls into this part, wherever that item is. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
  /** When items were read that are not of the backlog: older readings do not bring them back. */
  readonly gone: ReadonlyMap<string, number>;
};

export const emptyShard: Shard = { facts: new Map(), blocks: new Map(), gone: new Map() };

/**
 * The number of the part that an item's facts are in. Ids that follow each other at equal distances
 * are spread evenly over any number of parts (multiplied by 2 ** 32 divided by the golden section);
 * any text is taken for a number.
 */
export const shardOf = (id: string, shards: number): number => {
  let number = 0;
  for (let index = 0; index < id.length; index += 1) number = Math.imul(number, 10) + id.charCodeAt(index) - zero;
  return Math.floor(((Math.imul(number, 0x9e3779b1) >>> 0) / 2 ** 32) * shards);
};

/** The code of the digit 0. */
const zero = 48;

/** So many items a part, some 3 KB: an edit writes its whole part. */
const itemsAShard = 12;

/** Beyond 12,000 items the parts grow instead: all of them are read in 40 calls at the most. */
const mostShards = 1000;

/** How many parts a backlog of so many items has. */
export const shardsFor = (items: number): number => Math.min(mostShards, Math.max(1, Math.ceil(items / itemsAShard)));

/** A backlog's facts from nothing, in parts. */
export const shardsOf = (items: readonly ItemFacts[]): readonly Shard[] => {
  const count = shardsFor(items.length);
  const parts = Array.from({ length: count }, () => ({
    facts: new Map<string, ItemFacts>(),
    blocks: new Map<string, string[]>(),
    gone: new Map<string, number>(),
  }));
  const partOf = (id: string) => parts[shardOf(id, count)];
  for (const facts of items) partOf(facts.id)?.facts.set(facts.id, facts);
  for (const [id, facts] of parts.flatMap((part) => [...part.facts]))
    for (const blocker of facts.blockers) {
      const blocks = partOf(blocker.id)?.blocks;
      blocks?.set(blocker.id, [...(blocks.get(blocker.id) ?? []), id]);
    }
  return parts;
};

/** What was read of items of the backlog, of items that are none, and of what may block others. */
export type Changes = {
  readonly present: readonly ItemFacts[];
  /** `deleted`: it blocks nothing any more. */
  readonly gone: readonly { readonly id: string; readonly readAt: number; readonly deleted?: boolean | undefined }[];
  readonly states: readonly BlockerState[];
  /** What was read of running sprints; absent where nothing was. */
  readonly running?: RunningNews | undefined;
};

/** `blocks`: all that it blocks now; absent where that was not read, so only its state is news. */
export type BlockerState = {
  readonly id: string;
  readonly category: StatusCategory;
  readonly blocks?: readonly string[] | undefined;
  readonly readAt: number;
};
