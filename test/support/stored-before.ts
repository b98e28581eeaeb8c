import { countsIn } from '../../src/domain/backlog/tally';
import type { TopItem } from '../../src/domain/backlog/backlog-top';
import type { BacklogId } from '../../src/domain/project/board';
import { packBlockers } from '../../src/storage/backlog/fact-schema';
import { topParts } from '../../src/storage/backlog/ledger-schema';
import { basisKey, ledgerKey, openSprintsKey, shardKey, topPartKey } from '../../src/storage/keys';
import type { Site } from '../site/open-site';
import { storedLedger, valueOf } from './stored-facts';

/** Version 2 of the facts, with the checks by their ids, as in test/fixtures/stored. */
const shape = '2:description,acceptance-criteria,estimate';

/**
 * Lets what is remembered of a backlog be as the version of the app before stored it: a ledger in
 * one value, with its top and its basis, and facts in another shape.
 */
export const storeAsBefore = (site: Site, backlogId: BacklogId): void => {
  const { outdated, tally, top, ...ledger } = storedLedger(site, backlogId);
  if (outdated) throw new Error('It is stored as before already.');
  const set = (key: string, value: unknown) => site.kvs.handle('/api/v1/set', { key, value });
  const forget = (key: string) => site.kvs.handle('/api/v1/delete', { key });
  for (let number = 0; number < ledger.shards; number += 1) {
    const key = shardKey(backlogId, ledger.generation, number);
    set(key, { ...(valueOf(site, key) as object), shape });
  }
  set(ledgerKey(backlogId), { shape, ...ledger, tally: Object.fromEntries(countsIn(tally)), top: top.map(packByName) });
  forget(basisKey(backlogId));
  forget(openSprintsKey(backlogId));
  for (let number = 0; number < topParts; number += 1) forget(topPartKey(backlogId, number));
};

const packByName = ({ id, number, rank, size, readiness, updated, likeness, duplicates, blockers }: TopItem) => [
  id,
  number,
  rank ?? null,
  size ?? null,
  readiness,
  updated,
  likeness,
  duplicates,
  packBlockers(blockers),
];
