import { blockersWith, type Shards } from '../facts/apply-changes';
import { type BlockerState, type Changes, shardOf } from '../facts/fact-shard';
import type { OpenSprint, RunningItem } from './running-item';

/** What is remembered of the open sprints of a board beside the facts of its backlog. */
export type OpenSprints = {
  /** Those that run or are to come, as the board or their items name them. */
  readonly sprints: readonly OpenSprint[];
  /** The items of those that run, by id: they are not of the open backlog (G). */
  readonly items: readonly RunningItem[];
  /** There are more items than are remembered. */
  readonly more: boolean;
};

export const noOpenSprints: OpenSprints = { sprints: [], items: [], more: false };

/** So many items of running sprints are remembered, some 100 bytes each. */
export const mostRunning = 500;

/** What is remembered of a backlog's facts, by which an old reading is told from a new one. */
type ReadParts = { readonly shards: Shards; readonly count: number };

/**
 * Brings what was read into the open sprints. Of two readings of an item the later is kept; an item
 * that was read and is in no running sprint leaves. The same value where nothing differs. `read`:
 * the facts with the same changes applied.
 */
export const updateOpenSprints = (known: OpenSprints, changes: Changes, read: ReadParts): OpenSprints => {
  const { items: entering = [], sprints: seen = [] } = changes.running ?? {};
  const isLate = ({ id, readAt }: { readonly id: string; readonly readAt: number }): boolean =>
    readAt < lastRead(read, id);
  const items = new Map(known.items.map((item) => [item.id, item]));
  for (const { id, readAt } of [...changes.present, ...changes.gone])
    if ((items.get(id)?.readAt ?? Infinity) <= readAt) items.delete(id);
  for (const item of entering) if (!isLate(item)) items.set(item.id, item);
  const updated = [...items.values()].map((item) => withStates(item, changes)).toSorted(byId);
  return withItems(known, seen, updated);
};

/** The first items, as many as are remembered. */
export const withItems = (
  known: OpenSprints,
  seen: readonly OpenSprint[],
  items: readonly RunningItem[],
): OpenSprints => {
  const sprints = [...new Map([...known.sprints, ...seen].map((sprint) => [sprint.id, sprint])).values()];
  const next = { sprints, items: items.slice(0, mostRunning), more: known.more || items.length > mostRunning };
  return sayTheSame(known, next) ? known : next;
};

const byId = (a: RunningItem, b: RunningItem): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** When an item was last read, be it as none of the backlog; before all time where never. */
const lastRead = ({ shards, count }: ReadParts, id: string): number => {
  const part = shards.get(shardOf(id, count));
  return part?.facts.get(id)?.readAt ?? part?.gone.get(id) ?? -Infinity;
};

/** An item with what was read of those that block it, as facts have it. */
const withStates = (item: RunningItem, { states, gone }: Changes): RunningItem => {
  const blockers = states
    .filter(({ readAt }) => readAt >= item.readAt)
    .reduce((before, state) => blockersWith(before, state.id, blockerIn(state, item)), item.blockers);
  const deleted = new Set(gone.flatMap(({ id, deleted: isDeleted }) => (isDeleted === true ? [id] : [])));
  const left = blockers.filter(({ id }) => !deleted.has(id));
  return left.length === item.blockers.length && blockers === item.blockers ? item : { ...item, blockers: left };
};

const blockerIn = ({ id, category, blocks }: BlockerState, item: RunningItem) => {
  const known = item.blockers.find((blocker) => blocker.id === id);
  const isBlocked = blocks === undefined ? known !== undefined : blocks.includes(item.id);
  return isBlocked ? { id, category } : undefined;
};

/** When a reading was made does not matter. */
const sayTheSame = (a: OpenSprints, b: OpenSprints): boolean => textOf(a) === textOf(b);

const textOf = ({ sprints, items, more }: OpenSprints): string =>
  JSON.stringify([sprints.map(({ id, name, start, end }) => [id, name, start, end]), items.map(wordsOf), more]);

const wordsOf = ({ id, sprint, done, kind, findings, estimate, blockers, flagged }: RunningItem) => [
  ...[id, sprint, done, kind, findings, estimate, flagged],
  blockers.map((blocker) => [blocker.id, blocker.category]),
];
