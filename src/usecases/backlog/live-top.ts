import type { Shards } from '../../domain/backlog/facts/apply-changes';
import { type Changes, shardOf } from '../../domain/backlog/facts/fact-shard';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { factsWithRanks, movedItems } from '../../domain/backlog/moved-items';
import { openBacklog } from '../../domain/backlog/open-backlog';
import { type Yardstick, chooseNextUp } from '../../domain/health/measure-backlog';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { BacklogId } from '../../domain/project/board';
import type { Ledger, LedgerStore } from '../../ports/backlog-ports';
import type { Items } from '../../ports/item-ports';
import { isFailureOf } from '../../ports/source-failure';
import { openBacklogQuery } from '../items/backlog-query';

/** Jira gives so many items a call. */
const mostLive = 100;

/** Among the items that take the places of agendas may be more agendas. */
const spare = 5;

/**
 * The first items by rank as the viewer sees them now, down to the last of what comes next, 100 at
 * most; none where the backlog is out of the viewer's sight.
 * @throws SourceFailure
 */
export const readLiveTop = async (
  items: Pick<Items, 'readPage'>,
  backlog: Pick<Ledger, 'basis' | 'tally' | 'top' | 'nextSprints'>,
  yardstick: Yardstick,
): Promise<readonly BacklogItem[]> => {
  const { items: nextUp } = chooseNextUp(backlog, yardstick);
  if (nextUp.length === 0) return [];
  const { basis } = backlog;
  try {
    const limit = Math.min(mostLive, 1 + lastPlace(backlog.top, nextUp));
    const query = openBacklogQuery(basis);
    const { items: first, next, agendas = 0 } = await items.readPage(query, basis.fields, { limit });
    if (agendas === 0 || next === undefined) return openBacklog(first);
    // Agendas that a team ranks among its items take the places of the last ones (H7).
    const rest = await items.readPage(query, basis.fields, { cursor: next, limit: agendas + spare });
    return openBacklog([...first, ...rest.items]);
  } catch (failure) {
    if (isFailureOf(failure, 'jira-refused')) return [];
    throw failure;
  }
};

/** Between what comes next may stand what is in progress. */
const lastPlace = (top: Ledger['top'], nextUp: readonly { readonly id: string }[]): number => {
  const last = nextUp.at(-1)?.id;
  return top.findIndex(({ id }) => id === last);
};

/** A ledger in memory with the shards of it that differ from the stored ones. */
type UnstoredLedger = { readonly ledger: Ledger; readonly shards: Shards };

/**
 * The ranks of the live top that differ from the remembered ones, as changes. Undefined where facts
 * are missing.
 * @throws SourceFailure
 */
export const readMovedRanks = async (
  ledgers: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  { ledger, shards, live, readAt }: UnstoredLedger & { readonly live: readonly BacklogItem[]; readonly readAt: number },
): Promise<Changes | undefined> => {
  const moved = movedItems(live, ledger.top);
  if (moved.length === 0) return { present: [], gone: [], states: [] };
  const ids = new Set(moved.map(({ id }) => id));
  const facts = await readFacts(ledgers, backlogId, { ledger, shards, ids });
  return facts && { present: factsWithRanks(moved, facts, readAt), gone: [], states: [] };
};

/** The facts of some items by id. Undefined where a shard is missing. */
const readFacts = async (
  ledgers: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  { ledger, shards, ids }: UnstoredLedger & { readonly ids: ReadonlySet<string> },
): Promise<ReadonlyMap<string, ItemFacts> | undefined> => {
  const needed = new Set([...ids].map((id) => shardOf(id, ledger.shards)));
  const stored = await ledgers.readShards(
    backlogId,
    ledger,
    [...needed].filter((number) => !shards.has(number)),
  );
  if (stored === undefined) return undefined;
  const all = [...shards.values(), ...stored.values()].flatMap(({ facts }) => [...facts]);
  return new Map(all.filter(([id]) => ids.has(id)));
};
