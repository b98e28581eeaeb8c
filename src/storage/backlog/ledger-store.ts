import { kvs } from '@forge/kvs';
import type { Shard } from '../../domain/backlog/fact-shard';
import type { LedgerStore, Ledger } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import { ledgerKey, shardKey, shardsPrefix } from '../keys';
import { valuesOf, saveValues, allKeysWith, forgetKeys } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';
import { readShard, packShard } from './fact-schema';
import { readLedger, packLedger } from './ledger-schema';

/**
 * Backlogs as they are remembered. A generation of facts is written beside the one in use and takes
 * its place with the ledger, in one write; what changes later is written with the ledger in one
 * transaction, so that figures and facts agree whenever something fails.
 */
export const ledgerStore: LedgerStore = {
  read: async (backlogId) =>
    readLedger(await kvsCallWithRetry('reading a backlog', () => kvs.get<unknown>(ledgerKey(backlogId)))),

  readShards: async (backlogId, { generation }, numbers) => {
    const keys = new Map(numbers.map((number) => [number, shardKey(backlogId, generation, number)]));
    const stored = await valuesOf('reading the facts of a backlog', [...keys.values()]);
    const shards = new Map<number, Shard>();
    for (const [number, key] of keys) {
      const shard = readShard(stored.get(key));
      if (shard === undefined) return undefined;
      shards.set(number, shard);
    }
    return shards;
  },

  replace: async (backlogId, ledger, shards) => {
    const { generation } = ledger;
    await saveValues(
      'saving the facts of a backlog',
      shards.map((shard, number) => [shardKey(backlogId, generation, number), packShard(shard)] as const),
    );
    await kvsCallWithRetry('saving a backlog', () => kvs.set(ledgerKey(backlogId), packLedger(ledger)));
    await forgetOthers(backlogId, generation);
  },

  update: async (backlogId, ledger, shards) => {
    const what = 'saving what changed in a backlog';
    const values = [...shards].map(
      ([number, shard]) => [shardKey(backlogId, ledger.generation, number), packShard(shard)] as const,
    );
    if (values.length < mostInTransaction) {
      await kvsCallWithRetry(what, async () => {
        const transaction = kvs.transact().set(ledgerKey(backlogId), packLedger(ledger));
        for (const [key, value] of values) transaction.set(key, value);
        await transaction.execute();
      });
      return;
    }
    // Too many parts for one transaction: until the last write the figures count as judged by
    // nothing, so a reader makes them anew.
    const save = (saved: Ledger) => kvsCallWithRetry(what, () => kvs.set(ledgerKey(backlogId), packLedger(saved)));
    await save({ ...ledger, judgedBy: '' });
    await saveValues(what, values);
    await save(ledger);
  },
};

const mostInTransaction = 25;

/**
 * Facts of generations that are not in use; what is left of them after a failure goes with the next
 * scan.
 */
const forgetOthers = async (backlogId: BacklogId, generation: string): Promise<void> => {
  const mine = shardKey(backlogId, generation, 0).slice(0, -1);
  const all = await allKeysWith('looking for old facts', shardsPrefix(backlogId));
  await forgetKeys(
    'deleting old facts',
    all.map(({ key }) => key).filter((key) => !key.startsWith(mine)),
  );
};
