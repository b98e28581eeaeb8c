import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import { dayMs } from '../domain/arithmetic/day';
import { placeKeptDays, projectTabs } from '../domain/project/page-place';
import type { Clock } from '../ports/clock';
import type { PlaceOfPerson, PlaceStore } from '../ports/project-ports';
import { placeKey } from './keys';
import { kvsCall, kvsCallWithRetry } from './kvs/kvs-call';
import { personHash, saltedHash, storedHash } from './kvs/salt';

/** The version of the shape. */
const placeShape = 1;

const placeSchema = v.object({
  shape: v.literal(placeShape),
  at: v.number(),
  place: v.object({
    tab: v.union(...projectTabs.map((tab) => v.literal(tab))),
    boardId: v.number().optional(),
    filter: v
      .object({ typeId: v.string().optional(), epic: v.string().optional(), component: v.string().optional() })
      .optional(),
    folds: v.array(v.string()),
  }),
});

/**
 * The place of each person in each project, under 1 KB. The key holds a salted hash in place of the
 * account id, which stands in the value, so that it is reported and erased (J15).
 */
export const placeStore = (clock: Clock): PlaceStore => ({
  read: async (of) => {
    const hash = await kvsCallWithRetry('reading the salt', storedHash);
    if (hash === undefined) return undefined;
    const stored = await kvsCallWithRetry('reading a place', () => kvs.get<unknown>(keyOf(of, hash)));
    const parsed = placeSchema.try(stored, { mode: 'strip' });
    // Forge takes up to two days to remove what has expired.
    return parsed.ok && clock() - parsed.value.at < placeKeptDays * dayMs ? parsed.value.place : undefined;
  },

  save: async (of, place) => {
    const hash = await kvsCall('reading the salt', saltedHash);
    const value = { shape: placeShape, by: of.accountId, at: clock(), place };
    await kvsCallWithRetry('keeping a place', () =>
      kvs.set(keyOf(of, hash), value, { ttl: { value: placeKeptDays, unit: 'DAYS' } }),
    );
  },
});

const keyOf = ({ projectId, accountId }: PlaceOfPerson, hash: (text: string) => string): string =>
  placeKey(projectId, personHash(hash, 'place of', accountId));
