import { type Changes, shardOf } from '../../domain/backlog/fact-shard';
import type { ItemFacts } from '../../domain/backlog/item-facts';
import { openBacklog } from '../../domain/backlog/open-backlog';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { Ledger, LedgerStore } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { Items } from '../../ports/item-ports';
import { SourceFailure } from '../../ports/source-failure';
import { openBacklogOf } from './backlog-query';
import type { ChangedLedger } from './ledger-facts';
import { type MeasureBasis, chooseNextUp } from './measure-backlog';

/** Jira gives at most so many items a call. */
const mostLive = 100;

/** The first items as the viewer sees them now, as many as the next sprints' worth has. */
export const liveTop = async (
  items: Pick<Items, 'readPage'>,
  known: Pick<Ledger, 'basis' | 'tally' | 'top' | 'nextSprints'>,
  yardstick: MeasureBasis,
): Promise<readonly BacklogItem[]> => {
  const { items: nextUp } = chooseNextUp(known, yardstick);
  if (nextUp.length === 0) return [];
  const { basis } = known;
  try {
    const page = await items.readPage(openBacklogOf(basis), basis.fields, undefined, Math.min(mostLive, nextUp.length));
    return openBacklog(page.items);
  } catch (failure) {
    // The filter or the project is out of the viewer's sight: nothing of it is theirs to see.
    if (failure instanceof SourceFailure && failure.reason.kind === 'jira-refused') return [];
    throw failure;
  }
};

/**
 * Items of the live top whose remembered rank is another: a rank moves without `updated`. Undefined
 * where facts are missing.
 */
export const movedRanks = async (
  ledgers: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  { ledger, shards }: ChangedLedger,
  { live, readAt }: { readonly live: readonly BacklogItem[]; readonly readAt: number },
): Promise<Changes | undefined> => {
  const known = new Map(ledger.top.map((item) => [item.id, item.rank]));
  const moved = live.filter(({ id, rank }) => rank !== undefined && (!known.has(id) || known.get(id) !== rank));
  if (moved.length === 0) return { present: [], gone: [], states: [] };
  const read = await factsOfItems(ledgers, backlogId, { ledger, shards }, new Set(moved.map(({ id }) => id)));
  return (
    read && {
      present: moved.flatMap(({ id, rank }) => {
        const facts = read.get(id);
        return facts === undefined || rank === undefined ? [] : [{ ...facts, rank, readAt }];
      }),
      gone: [],
      states: [],
    }
  );
};

/** The facts of some items. Undefined where a part is missing. */
const factsOfItems = async (
  ledgers: Pick<LedgerStore, 'readShards'>,
  backlogId: BacklogId,
  { ledger, shards }: Pick<ChangedLedger, 'ledger' | 'shards'>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ItemFacts> | undefined> => {
  const numbers = [...new Set([...ids].map((id) => shardOf(id, ledger.shards)))].filter((one) => !shards.has(one));
  const read = await ledgers.readShards(backlogId, ledger, numbers);
  if (read === undefined) return undefined;
  const all = [...shards.values(), ...read.values()].flatMap(({ facts }) => [...facts]);
  return new Map(all.filter(([id]) => ids.has(id)));
};
