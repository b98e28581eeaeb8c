import { kvs } from '@forge/kvs';
import type { Shard } from '../../domain/backlog/facts/fact-shard';
import type { BacklogId } from '../../domain/project/board';
import type { LedgerStore, Ledger } from '../../ports/backlog-ports';
import { type Generation, toRulesMark } from '../../domain/backlog/ledger-marks';
import { ledgerKey, shardKey, shardsPrefix } from '../keys';
import { readValues, saveValues, listAll, deleteKeys } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';
import { parseShard, packShard } from './fact-schema';
import { parseLedger, packLedger } from './ledger-schema';

/**
 * Remembered backlogs. A new generation of facts is written beside the one in use and comes into
 * use with the ledger, in one write. Later changes are written with the ledger in one transaction,
 * so that figures and facts agree whatever fails.
 */
export const ledgerStore: LedgerStore = {
  read: async (backlogId) =>
    parseLedger(await kvsCallWithRetry('reading a backlog', () => kvs.get<unknown>(ledgerKey(backlogId)))),

  readShards: async (backlogId, { generation }, numbers) => {
    const keys = new Map(numbers.map((number) => [number, shardKey(backlogId, generation, number)]));
    const stored = await readValues('reading the facts of a backlog', [...keys.values()]);
    const shards = new Map<number, Shard>();
    for (const [number, key] of keys) {
      const shard = parseShard(stored.get(key));
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
    await deleteOtherGenerations(backlogId, generation);
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
    // Too many parts for one transaction. Until the last write the figures count as judged by no
    // rules, so that a reader judges them anew.
    const save = (state: Ledger) => kvsCallWithRetry(what, () => kvs.set(ledgerKey(backlogId), packLedger(state)));
    await save({ ...ledger, judgedBy: noRules });
    await saveValues(what, values);
    await save(ledger);
  },
};

const mostInTransaction = 25;

const noRules = toRulesMark('');

/** What is left of other generations after a failure goes with the next scan. */
const deleteOtherGenerations = async (backlogId: BacklogId, generation: Generation): Promise<void> => {
  const inUse = shardKey(backlogId, generation, 0).slice(0, -1);
  const shards = await listAll('looking for old facts', shardsPrefix(backlogId));
  await deleteKeys(
    'deleting old facts',
    shards.map(({ key }) => key).filter((key) => !key.startsWith(inUse)),
  );
};
