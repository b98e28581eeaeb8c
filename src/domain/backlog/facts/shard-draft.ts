import { type Shard, emptyShard, shardOf } from './fact-shard';
import type { ItemFacts } from './item-facts';

/** A backlog's facts while they are changed: copies of the parts that are written to. */
export type ShardDraft = {
  readonly shards: ReadonlyMap<number, Shard>;
  /** How many parts the backlog has. */
  readonly count: number;
  /** What went earlier is forgotten in the parts that are written to. */
  readonly goneSince: number;
  readonly copies: Map<number, WritableShard>;
  /** What the changed items were before. */
  readonly originals: Map<string, ItemFacts | undefined>;
};

type WritableShard = {
  readonly facts: Map<string, ItemFacts>;
  readonly blocks: Map<string, readonly string[]>;
  readonly gone: Map<string, number>;
};

/** A draft without changes; `shards`: the parts that were read, which stay as they are. */
export const openDraft = (
  shards: ReadonlyMap<number, Shard>,
  { count, goneSince }: Pick<ShardDraft, 'count' | 'goneSince'>,
): ShardDraft => ({ shards, count, goneSince, copies: new Map(), originals: new Map() });

export const draftFacts = (draft: ShardDraft, id: string): ItemFacts | undefined => partOf(draft, id).facts.get(id);

/** The items that wait for an item. */
export const waitingOn = (draft: ShardDraft, id: string): readonly string[] => partOf(draft, id).blocks.get(id) ?? [];

/** When an item was last read, be it that it was not there; before all time where it never was. */
export const lastRead = (draft: ShardDraft, id: string): number =>
  draftFacts(draft, id)?.readAt ?? partOf(draft, id).gone.get(id) ?? -Infinity;

/** Sets the facts of an item that is of the backlog. */
export const putFacts = (draft: ShardDraft, facts: ItemFacts): void => {
  const before = rememberOriginal(draft, facts.id);
  const part = writablePart(draft, facts.id);
  part.gone.delete(facts.id);
  part.facts.set(facts.id, facts);
  updateWaiting(draft, facts.id, { before, after: facts });
};

/** Removes an item that is none of the backlog, as was read at `readAt`. */
export const removeFacts = (draft: ShardDraft, id: string, readAt: number): void => {
  const before = rememberOriginal(draft, id);
  const part = writablePart(draft, id);
  part.gone.delete(id);
  part.gone.set(id, readAt);
  part.facts.delete(id);
  updateWaiting(draft, id, { before, after: undefined });
};

type Change = { readonly before: ItemFacts | undefined; readonly after: ItemFacts | undefined };

/** The items that were put or removed, each before and after. */
export const draftChanges = (draft: ShardDraft): readonly Change[] =>
  [...draft.originals].map(([id, before]) => ({ before, after: draftFacts(draft, id) }));

const partOf = ({ shards, count, copies }: ShardDraft, id: string): Shard => {
  const number = shardOf(id, count);
  return copies.get(number) ?? shards.get(number) ?? emptyShard;
};

const writablePart = ({ shards, count, goneSince, copies }: ShardDraft, id: string): WritableShard => {
  const number = shardOf(id, count);
  const existing = copies.get(number);
  if (existing !== undefined) return existing;
  const { facts, blocks, gone } = shards.get(number) ?? emptyShard;
  const recentlyGone = [...gone].filter(([, at]) => at >= goneSince);
  const copy = { facts: new Map(facts), blocks: new Map(blocks), gone: new Map(recentlyGone) };
  copies.set(number, copy);
  return copy;
};

/** The item's facts as they are before this change. */
const rememberOriginal = (draft: ShardDraft, id: string): ItemFacts | undefined => {
  const facts = draftFacts(draft, id);
  if (!draft.originals.has(id)) draft.originals.set(id, facts);
  return facts;
};

/** Only for blockers that came or went: the parts of the others need not have been read. */
const updateWaiting = (draft: ShardDraft, id: string, { before, after }: Change): void => {
  const blockersBefore = new Set(before?.blockers.map((blocker) => blocker.id));
  const blockersAfter = new Set(after?.blockers.map((blocker) => blocker.id));
  for (const blocker of blockersBefore) if (!blockersAfter.has(blocker)) removeWaiting(draft, blocker, id);
  for (const blocker of blockersAfter) if (!blockersBefore.has(blocker)) addWaiting(draft, blocker, id);
};

const addWaiting = (draft: ShardDraft, blocker: string, id: string): void => {
  const others = waitingOn(draft, blocker).filter((waiting) => waiting !== id);
  writablePart(draft, blocker).blocks.set(blocker, [...others, id].toSorted());
};

const removeWaiting = (draft: ShardDraft, blocker: string, id: string): void => {
  const others = waitingOn(draft, blocker).filter((waiting) => waiting !== id);
  const { blocks } = writablePart(draft, blocker);
  if (others.length === 0) blocks.delete(blocker);
  else blocks.set(blocker, others);
};
