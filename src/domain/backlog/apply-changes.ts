import { dayMs } from '../arithmetic/day';
import { type Shard, type Changes, shardOf, emptyShard } from './fact-shard';
import type { ItemFacts, Blocker } from './item-facts';

/** Parts of a backlog's facts by their number, those that were read. */
export type Shards = ReadonlyMap<number, Shard>;

/** One item before and after. */
export type FactChange = { readonly before: ItemFacts | undefined; readonly after: ItemFacts | undefined };

export type Applied = {
  /** The parts that became others. */
  readonly shards: Shards;
  /** The items that became others. */
  readonly changes: readonly FactChange[];
};

/** The parts that `applyChanges` needs and that are not among those read; none once all are. */
export const missingShards = (changes: Changes, shards: Shards, count: number): readonly number[] => {
  const needed = new Set<number>();
  const need = (id: string) => needed.add(shardOf(id, count));
  for (const { id, blockers } of changes.present) {
    need(id);
    for (const blocker of blockers) need(blocker.id);
    for (const blocker of factsIn(shards, id, count)?.blockers ?? []) need(blocker.id);
  }
  for (const { id, deleted } of changes.gone) {
    need(id);
    if (deleted === true) for (const waiting of waitingIn(shards, id, count)) need(waiting);
    for (const blocker of factsIn(shards, id, count)?.blockers ?? []) need(blocker.id);
  }
  for (const { id, blocks = [] } of changes.states) {
    need(id);
    for (const waiting of [...waitingIn(shards, id, count), ...blocks]) need(waiting);
  }
  return [...needed].filter((number) => !shards.has(number));
};

/**
 * Brings what was read into the facts. Of two readings of one item the later is kept, whichever
 * arrives first, and applying the same again changes nothing; so lost, doubled and late messages do
 * no harm.
 */
export const applyChanges = (changes: Changes, shards: Shards, count: number): Applied => {
  const latest = [...changes.present, ...changes.gone].reduce((most, { readAt }) => Math.max(most, readAt), 0);
  const work = openWork(shards, count, latest - goneForMs);
  for (const facts of changes.present) {
    if (facts.readAt >= work.readAt(facts.id)) work.put(facts.id, facts, facts.readAt);
  }
  /**
   * What an item waits for, with what was read of one of its blockers; none: that one blocks it no
   * more.
   */
  const reblock = (waiting: string, id: string, readAt: number, blocker: Blocker | undefined): void => {
    const facts = work.factsOf(waiting);
    if (facts === undefined || facts.readAt > readAt) return;
    const others = facts.blockers.filter((one) => one.id !== id);
    const index = facts.blockers.findIndex((one) => one.id === id);
    const at = index < 0 ? others.length : index;
    const blockers = blocker === undefined ? others : [...others.slice(0, at), blocker, ...others.slice(at)];
    work.put(waiting, { ...facts, blockers }, facts.readAt);
  };
  for (const { id, readAt, deleted } of changes.gone) {
    if (readAt >= work.readAt(id)) work.put(id, undefined, readAt);
    if (deleted === true) for (const waiting of work.waitingFor(id)) reblock(waiting, id, readAt, undefined);
  }
  for (const { id, category, blocks, readAt } of changes.states)
    for (const waiting of new Set([...work.waitingFor(id), ...(blocks ?? [])]))
      reblock(waiting, id, readAt, blocks === undefined || blocks.includes(waiting) ? { id, category } : undefined);
  return work.done();
};

/** So long an item that went is remembered: longer than any message takes to arrive. */
const goneForMs = 2 * dayMs;

const factsIn = (shards: Shards, id: string, count: number): ItemFacts | undefined =>
  shards.get(shardOf(id, count))?.facts.get(id);

/** The items that wait for one, as far as its part was read. */
export const waitingIn = (shards: Shards, id: string, count: number): readonly string[] =>
  shards.get(shardOf(id, count))?.blocks.get(id) ?? [];

/** Copies of the parts that are written to; those that were read stay as they are. */
const openWork = (shards: Shards, count: number, goneSince: number) => {
  const copies = new Map<number, WorkingShard>();
  const read = (id: string): Shard => {
    const number = shardOf(id, count);
    return copies.get(number) ?? shards.get(number) ?? emptyShard;
  };
  const write = (id: string): WorkingShard => {
    const number = shardOf(id, count);
    const known = copies.get(number);
    if (known !== undefined) return known;
    const { facts, blocks, gone } = shards.get(number) ?? emptyShard;
    const copy = {
      facts: new Map(facts),
      blocks: new Map(blocks),
      gone: new Map([...gone].filter(([, at]) => at >= goneSince)),
    };
    copies.set(number, copy);
    return copy;
  };
  const first = new Map<string, ItemFacts | undefined>();
  const factsOf = (id: string): ItemFacts | undefined => read(id).facts.get(id);
  const link = (blocker: string, id: string, waits: boolean): void => {
    const others = (read(blocker).blocks.get(blocker) ?? []).filter((one) => one !== id);
    const next = waits ? [...others, id].toSorted() : others;
    if (next.length === 0) write(blocker).blocks.delete(blocker);
    else write(blocker).blocks.set(blocker, next);
  };
  return {
    factsOf,
    /** When an item was last read, be it that it was not there. */
    readAt: (id: string): number => factsOf(id)?.readAt ?? read(id).gone.get(id) ?? -Infinity,
    waitingFor: (id: string): readonly string[] => read(id).blocks.get(id) ?? [],
    put: (id: string, facts: ItemFacts | undefined, readAt: number): void => {
      const before = factsOf(id);
      if (!first.has(id)) first.set(id, before);
      const shard = write(id);
      shard.gone.delete(id);
      if (facts === undefined) {
        shard.facts.delete(id);
        shard.gone.set(id, readAt);
      } else shard.facts.set(id, facts);
      // Only what became other: the parts of its other blockers need not have been read.
      const waited = new Set(before?.blockers.map((blocker) => blocker.id));
      const waits = new Set(facts?.blockers.map((blocker) => blocker.id));
      for (const blocker of waited) if (!waits.has(blocker)) link(blocker, id, false);
      for (const blocker of waits) if (!waited.has(blocker)) link(blocker, id, true);
    },
    done: (): Applied => ({
      shards: copies,
      changes: [...first].map(([id, before]) => ({ before, after: factsOf(id) })),
    }),
  };
};

type WorkingShard = {
  readonly facts: Map<string, ItemFacts>;
  readonly blocks: Map<string, readonly string[]>;
  readonly gone: Map<string, number>;
};
