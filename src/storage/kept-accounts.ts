import * as v from '@badrap/valita';
import { kvs, type SetOptions } from '@forge/kvs';
import { placeKeptDays } from '../domain/project/page-place';
import type { KeptAccounts } from '../ports/privacy-ports';
import { allDismissedHintsPrefix, allPlacesPrefix, allRulesPrefix } from './keys';
import { pagesUnder } from './kvs/key-values';
import { kvsCallWithRetry } from './kvs/kvs-call';
import { saltedHash } from './kvs/salt';

/**
 * Every place in storage that holds an account id: in one member of each value, beside that of the
 * instant at which it came there. What is stored later with an account id has its line here.
 */
const places: readonly Place[] = [
  { prefix: allRulesPrefix, account: 'savedBy', since: 'savedAt' },
  { prefix: allDismissedHintsPrefix, account: 'by', since: 'at' },
  { prefix: allPlacesPrefix, account: 'by', since: 'at', keptDays: placeKeptDays },
];

/** `keptDays`: for so many days its values are kept; absent where they stay. */
type Place = {
  readonly prefix: string;
  readonly account: string;
  readonly since: string;
  readonly keptDays?: number;
};

/** Since when what is kept of the account is up to date, where that is later. */
const renewed = 'updatedAt';

/** Account ids in storage, found by reading all of these places: no list that could miss one. */
export const keptAccounts: KeptAccounts = {
  list: async () => {
    const updatedAt = new Map<string, number>();
    for await (const { kept } of keptValues('looking for accounts'))
      updatedAt.set(kept.accountId, Math.min(updatedAt.get(kept.accountId) ?? Infinity, kept.updatedAt));
    if (updatedAt.size === 0) return [];
    const hash = await kvsCallWithRetry('reading the salt', saltedHash);
    return [...updatedAt]
      .map(([accountId, instant]) => ({ accountId, updatedAt: instant, mark: hash(accountId) }))
      .toSorted((a, b) => (a.mark < b.mark ? -1 : 1));
  },

  erase: (accountIds) =>
    changeValues('erasing accounts', accountIds, (value, { account }) =>
      Object.fromEntries(Object.entries(value).filter(([name]) => name !== account && name !== renewed)),
    ),

  renew: (accountIds, instant) =>
    changeValues('renewing accounts', accountIds, (value) => ({ ...value, [renewed]: instant })),
};

type StoredValue = Readonly<Record<string, unknown>>;

/**
 * Each value is read again before it is written: a query may lag behind, and what somebody has
 * deleted or replaced since must not come back.
 */
const changeValues = async (
  what: string,
  accountIds: readonly string[],
  change: (value: StoredValue, place: Place) => StoredValue,
): Promise<void> => {
  if (accountIds.length === 0) return;
  for await (const { key, place, kept } of keptValues(what)) {
    if (!accountIds.includes(kept.accountId)) continue;
    const now = keptIn(place, await kvsCallWithRetry(what, () => kvs.get<unknown>(key)));
    if (now?.accountId === kept.accountId)
      await kvsCallWithRetry(what, () => kvs.set(key, change(now.value, place), lifetimeIn(place)));
  }
};

const lifetimeIn = ({ keptDays }: Place): SetOptions | undefined =>
  keptDays === undefined ? undefined : { ttl: { value: keptDays, unit: 'DAYS' } };

/** Every stored value that holds an account id. */
const keptValues = async function* (what: string) {
  for (const place of places)
    for await (const page of pagesUnder(what, place.prefix))
      for (const { key, value } of page) {
        const kept = keptIn(place, value);
        if (kept !== undefined) yield { key, place, kept };
      }
};

const valueSchema = v.record(v.unknown());

const keptIn = ({ account, since }: Place, stored: unknown) => {
  const parsed = valueSchema.try(stored);
  if (!parsed.ok) return undefined;
  const { [account]: accountId, [since]: at, [renewed]: later } = parsed.value;
  if (typeof accountId !== 'string') return undefined;
  // Of an instant that cannot be read nothing is known: as old as can be.
  return { value: parsed.value, accountId, updatedAt: instantIn(later) ?? instantIn(at) ?? 0 };
};

const instantIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
