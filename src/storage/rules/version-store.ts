import * as v from '@badrap/valita';
import { kvs, ForgeKvsAPIError } from '@forge/kvs';
import { figureDefinitions } from '../../domain/health/figure-definitions';
import type { VersionStore, Saved } from '../../ports/rules-ports';
import { SourceFailure } from '../../ports/source-failure';
import { type RulesScope, rulesVersionKey, newestRulesKey } from '../keys';
import { kvsCall } from '../kvs/kvs-call';

/**
 * Versions of rules, one key for each. A version's key is created only if absent: of two people who
 * save at once the second hears that it exists. The key of the newest version is a hint, which may
 * lag behind. `upgrade` takes what any version of the app has stored, and what the figures of
 * health meant to it; undefined where it holds no rules.
 */
export const versionStore = <T>(
  scope: RulesScope,
  upgrade: (stored: unknown, definitions: number) => { readonly rules: T } | undefined,
): VersionStore<T> => {
  const readVersion = async (version: number): Promise<Saved<T> | undefined> => {
    const value = await kvs.get<unknown>(rulesVersionKey(scope, version));
    if (value === undefined) return undefined;
    const stored = savedSchema.try(value, { mode: 'strip' });
    if (!stored.ok) throw unreadable(scope, version);
    const { rules, definitions = 1, ...saved } = stored.value;
    const upgraded = upgrade(rules, definitions);
    if (upgraded === undefined) throw unreadable(scope, version);
    return { ...saved, ...upgraded };
  };

  const readAuthor = async (version: number) => {
    const stored = authorSchema.try(await kvs.get<unknown>(rulesVersionKey(scope, version)), { mode: 'strip' });
    if (!stored.ok) throw unreadable(scope, version);
    return stored.value;
  };

  return {
    readNewest: () =>
      kvsCall('reading the rules', async () => {
        const hint = await kvs.get<unknown>(newestRulesKey(scope));
        let newest = typeof hint === 'number' ? await readVersion(hint) : undefined;
        for (let ahead = 0; ahead < mostAheadOfHint; ahead += 1) {
          const next = await readVersion((newest?.version ?? 0) + 1);
          if (next === undefined) break;
          newest = next;
        }
        return newest;
      }),

    read: (version) => kvsCall('reading a version of the rules', () => readVersion(version)),

    list: (newest, most) =>
      kvsCall('listing the versions of the rules', async () => {
        const count = Math.max(0, Math.min(newest, most));
        return Promise.all(Array.from({ length: count }, (_, index) => readAuthor(newest - index)));
      }),

    add: (saved) =>
      kvsCall('saving the rules', async () => {
        try {
          const value = { ...saved, definitions: figureDefinitions };
          await kvs.set(rulesVersionKey(scope, saved.version), value, { keyPolicy: 'FAIL_IF_EXISTS' });
        } catch (cause) {
          if (cause instanceof ForgeKvsAPIError && cause.responseDetails.status === keyConflict) return 'exists';
          throw cause;
        }
        await kvs.set(newestRulesKey(scope), saved.version);
        return 'added';
      }),
  };
};

/**
 * So many versions are looked for after the one that the hint names, one by one: more than anybody
 * saves, in case the hint is lost. Saving on an older one is refused, since the next one exists.
 */
const mostAheadOfHint = 10_000;

/** Forge answers FAIL_IF_EXISTS for a key that exists with 409 KEY_CONFLICT. */
const keyConflict = 409;

/** `kept-accounts` erases `savedBy` where the account is closed. */
const authorSchema = v.object({ version: v.number(), savedAt: v.number(), savedBy: v.string().optional() });

const savedSchema = authorSchema.extend({ rules: v.unknown(), definitions: v.number().optional() });

const unreadable = (scope: RulesScope, version: number): SourceFailure =>
  new SourceFailure(
    { kind: 'storage-unavailable' },
    `${rulesVersionKey(scope, version)} does not hold readiness rules`,
  );
