import { parseLedger, topParts } from '../../src/storage/backlog/ledger-schema';
import { parseShard } from '../../src/storage/backlog/fact-schema';
import { basisKey, ledgerKey, openSprintsKey, shardKey, topPartKey } from '../../src/storage/keys';
import type { ItemFacts } from '../../src/domain/backlog/facts/item-facts';
import type { BacklogId } from '../../src/domain/project/board';
import type { Ledger } from '../../src/ports/backlog-ports';
import type { Site } from '../site/open-site';

/**
 * The facts that are stored of a backlog by the ids of their items, but for the instants of their
 * reading. Throws where they cannot be read.
 */
export const storedFacts = (site: Site, backlogId: BacklogId): Record<string, Omit<ItemFacts, 'readAt'>> => {
  const ledger = storedLedger(site, backlogId);
  const facts: Record<string, Omit<ItemFacts, 'readAt'>> = {};
  for (let number = 0; number < ledger.shards; number += 1) {
    const shard = parseShard(valueOf(site, shardKey(backlogId, ledger.generation, number)));
    if (shard === undefined) throw new Error(`Part ${number} of the facts cannot be read.`);
    for (const [id, one] of shard.facts) facts[id] = withoutReading(one);
  }
  return facts;
};

/** The ledger that is stored of a backlog. Throws where there is none. */
export const storedLedger = (site: Site, backlogId: BacklogId): Ledger => {
  const ledger = parseLedger({
    figures: valueOf(site, ledgerKey(backlogId)),
    basis: valueOf(site, basisKey(backlogId)),
    openSprints: valueOf(site, openSprintsKey(backlogId)),
    top: Array.from({ length: topParts }, (_, number) => valueOf(site, topPartKey(backlogId, number))),
  });
  if (ledger === undefined) throw new Error('No backlog is remembered.');
  return ledger;
};

const withoutReading = (facts: ItemFacts): Omit<ItemFacts, 'readAt'> =>
  Object.fromEntries(Object.entries(facts).filter(([member]) => member !== 'readAt')) as Omit<ItemFacts, 'readAt'>;

/** What is stored under a key. */
export const valueOf = (site: Site, key: string): unknown => {
  const { body } = site.kvs.handle('/api/v1/get', { key });
  return typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
};
