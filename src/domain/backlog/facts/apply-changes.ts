import { dayMs } from '../../arithmetic/day';
import { type Shard, type Changes, type BlockerState, shardOf } from './fact-shard';
import type { ItemFacts, Blocker } from './item-facts';
import {
  type ShardDraft,
  draftChanges,
  draftFacts,
  lastRead,
  openDraft,
  putFacts,
  removeFacts,
  waitingOn,
} from './shard-draft';

/** Parts of a backlog's facts by their number, those that were read. */
export type Shards = ReadonlyMap<number, Shard>;

/** One item before and after. */
export type FactChange = { readonly before: ItemFacts | undefined; readonly after: ItemFacts | undefined };

export type AppliedChanges = {
  /** The parts that became others. */
  readonly shards: Shards;
  /** The items that became others. */
  readonly changes: readonly FactChange[];
};

/**
 * Brings what was read into the facts. Of two readings of one item the later is kept, whichever
 * arrives first, and applying the same again changes nothing; so lost, doubled and late messages do
 * no harm.
 */
export const applyChanges = (changes: Changes, shards: Shards, count: number): AppliedChanges => {
  const draft = openDraft(shards, { count, goneSince: latestReading(changes) - goneForMs });
  for (const facts of changes.present) if (facts.readAt >= lastRead(draft, facts.id)) putFacts(draft, facts);
  for (const item of changes.gone) applyGone(draft, item);
  for (const state of changes.states) applyState(draft, state);
  return { shards: draft.copies, changes: draftChanges(draft) };
};

/** The parts that `applyChanges` needs and that are not among those read; none once all are. */
export const missingShards = (changes: Changes, shards: Shards, count: number): readonly number[] => {
  const blockersOf = (id: string): readonly string[] =>
    shards
      .get(shardOf(id, count))
      ?.facts.get(id)
      ?.blockers.map((blocker) => blocker.id) ?? [];
  const ids = [
    ...changes.present.flatMap(({ id, blockers }) => [id, ...blockers.map((blocker) => blocker.id), ...blockersOf(id)]),
    ...changes.gone.flatMap(({ id, deleted }) => [
      id,
      ...(deleted === true ? waitingIn(shards, id, count) : []),
      ...blockersOf(id),
    ]),
    ...changes.states.flatMap(({ id, blocks = [] }) => [id, ...waitingIn(shards, id, count), ...blocks]),
    ...(changes.running?.items ?? []).map(({ id }) => id),
  ];
  const numbers = new Set(ids.map((id) => shardOf(id, count)));
  return [...numbers].filter((number) => !shards.has(number));
};

/** The items that wait for an item, as far as its part was read. */
export const waitingIn = (shards: Shards, id: string, count: number): readonly string[] =>
  shards.get(shardOf(id, count))?.blocks.get(id) ?? [];

const latestReading = ({ present, gone }: Changes): number =>
  [...present, ...gone].reduce((latest, { readAt }) => Math.max(latest, readAt), 0);

/** So long an item that went is remembered: longer than any message takes to arrive. */
const goneForMs = 2 * dayMs;

const applyGone = (draft: ShardDraft, { id, readAt, deleted }: Changes['gone'][number]): void => {
  if (readAt >= lastRead(draft, id)) removeFacts(draft, id, readAt);
  if (deleted !== true) return;
  for (const waiting of waitingOn(draft, id)) setBlocker(draft, waiting, { id, readAt, blocker: undefined });
};

/** Without a list of what it blocks, only its state is news to those that wait for it. */
const applyState = (draft: ShardDraft, { id, category, blocks, readAt }: BlockerState): void => {
  const waitingIds = new Set([...waitingOn(draft, id), ...(blocks ?? [])]);
  for (const waiting of waitingIds) {
    const isBlocked = blocks === undefined || blocks.includes(waiting);
    setBlocker(draft, waiting, { id, readAt, blocker: isBlocked ? { id, category } : undefined });
  }
};

/** What was read of a blocker of an item; undefined: it blocks the item no more. */
type ReadBlocker = { readonly id: string; readonly readAt: number; readonly blocker: Blocker | undefined };

const setBlocker = (draft: ShardDraft, waiting: string, { id, readAt, blocker }: ReadBlocker): void => {
  const facts = draftFacts(draft, waiting);
  if (facts === undefined || facts.readAt > readAt) return;
  const blockers = blockersWith(facts.blockers, id, blocker);
  // What is known already must not cost the writing of its part.
  if (blockers !== facts.blockers) putFacts(draft, { ...facts, blockers });
};

/** Blockers with one of them as it was read; the same list where that says nothing new. */
export const blockersWith = (
  blockers: readonly Blocker[],
  id: string,
  blocker: Blocker | undefined,
): readonly Blocker[] => {
  const others = blockers.filter((current) => current.id !== id);
  const index = blockers.findIndex((current) => current.id === id);
  if (index < 0 ? blocker === undefined : isKnown(blockers[index], blocker)) return blockers;
  return blocker === undefined ? others : others.toSpliced(index < 0 ? others.length : index, 0, blocker);
};

const isKnown = (known: Blocker | undefined, read: Blocker | undefined): boolean =>
  read !== undefined && known?.category === read.category;
