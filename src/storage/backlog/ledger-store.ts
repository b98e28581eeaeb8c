import type { Shard } from '../../domain/backlog/facts/fact-shard';
import type { BacklogId } from '../../domain/project/board';
import type { LedgerStore, Ledger } from '../../ports/backlog-ports';
import { type Generation, toRulesMark } from '../../domain/backlog/ledger-marks';
import { basisKey, ledgerKey, openSprintsKey, shardKey, shardsPrefix, topPartKey } from '../keys';
import {
  type NewValue,
  readValues,
  saveTogether,
  saveValues,
  listAll,
  deleteKeys,
  mostTogether,
} from '../kvs/key-values';
import { parseShard, packShard } from './fact-schema';
import { parseOpenSprints } from './open-sprints-schema';
import { changedOpenSprints, changedTopParts, packLedger, parseLedger, topParts } from './ledger-schema';

/**
 * Remembered backlogs. A new generation of facts is written beside the one in use and comes into
 * use with the ledger, in one transaction. Later changes are written with the ledger in one
 * transaction, so that figures and facts agree whatever fails.
 */
export const ledgerStore: LedgerStore = {
  // Values of two generations come of reading while a scan puts its own in place.
  read: async (backlogId) => (await readLedger(backlogId)) ?? readLedger(backlogId),

  readOpenSprints: async (backlogId) => {
    const key = openSprintsKey(backlogId);
    return parseOpenSprints((await readValues('reading the open sprints of a board', [key])).get(key));
  },

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
    const { figures, basis, openSprints, top } = packLedger(ledger);
    await saveTogether('saving a backlog', [
      [ledgerKey(backlogId), figures],
      [basisKey(backlogId), basis],
      [openSprintsKey(backlogId), openSprints],
      ...top.map((part, number) => [topPartKey(backlogId, number), part] as const),
    ]);
    await deleteOtherGenerations(backlogId, generation);
  },

  update: async (backlogId, before, { ledger, shards }) => {
    const what = 'saving what changed in a backlog';
    const figures = (state: Ledger): NewValue => [ledgerKey(backlogId), packLedger(state).figures];
    const sprints = changedOpenSprints(before, ledger);
    const changed: readonly NewValue[] = [
      ...(sprints === undefined ? [] : [[openSprintsKey(backlogId), sprints] as const]),
      ...changedTopParts(before, ledger).map(([number, part]) => [topPartKey(backlogId, number), part] as const),
      ...[...shards].map(
        ([number, shard]) => [shardKey(backlogId, ledger.generation, number), packShard(shard)] as const,
      ),
    ];
    if (changed.length < mostTogether) return saveTogether(what, [figures(ledger), ...changed]);
    // Too much for one transaction. Until the last write the figures are those of before, and count
    // as judged by no rules, so that a reader judges the facts anew.
    await saveValues(what, [figures({ ...before, judgedBy: noRules })]);
    await saveValues(what, changed);
    await saveValues(what, [figures(ledger)]);
  },
};

const noRules = toRulesMark('');

const readLedger = async (backlogId: BacklogId): Promise<Ledger | undefined> => {
  const topKeys = Array.from({ length: topParts }, (_, number) => topPartKey(backlogId, number));
  const [figuresAt, basisAt, sprintsAt] = [ledgerKey(backlogId), basisKey(backlogId), openSprintsKey(backlogId)];
  const stored = await readValues('reading a backlog', [figuresAt, basisAt, sprintsAt, ...topKeys]);
  const top = topKeys.map((key) => stored.get(key));
  return parseLedger({
    figures: stored.get(figuresAt),
    basis: stored.get(basisAt),
    openSprints: stored.get(sprintsAt),
    top,
  });
};

/** What is left of other generations after a failure goes with the next scan. */
const deleteOtherGenerations = async (backlogId: BacklogId, generation: Generation): Promise<void> => {
  const inUse = shardKey(backlogId, generation, 0).slice(0, -1);
  const shards = await listAll('looking for old facts', shardsPrefix(backlogId));
  await deleteKeys(
    'deleting old facts',
    shards.map(({ key }) => key).filter((key) => !key.startsWith(inUse)),
  );
};
