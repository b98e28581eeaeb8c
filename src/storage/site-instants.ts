import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { SiteInstant } from '../ports/queue-ports';
import { dailyKey, restKey } from './keys';
import { kvsCallWithRetry } from './kvs/kvs-call';

const siteInstant = (what: string, key: string): SiteInstant => ({
  read: async () => {
    const stored = instantSchema.try(await kvsCallWithRetry(`reading ${what}`, () => kvs.get<unknown>(key)));
    return stored.ok ? stored.value.at : undefined;
  },
  save: (at) => kvsCallWithRetry(`saving ${what}`, () => kvs.set(key, { at })),
});

const instantSchema = v.object({ at: v.number() });

/** Until when what runs in the background rests. */
export const restUntil = siteInstant('until when the app rests', restKey);

/** When the daily work of the site was last begun. */
export const dailyBegun = siteInstant('when the day was begun', dailyKey);
