import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as v from '@badrap/valita';
import { validateRules } from '../domain/readiness/validate-rules';
import type { RulesStore, SavedRules } from '../usecases/ports';
import { SourceFailure } from '../usecases/source-failure';
import { guarded } from './guarded';
import { newestRulesKey, rulesVersionKey } from './keys';

/**
 * The site's readiness rules, one key for each version. A version's key is created only if absent, so that of two people who save at once the
 * second is told. The key of the newest version is a hint: where it lags behind, the versions after it are found by asking for the next.
 */
export const rulesStore: RulesStore = {
  newest: () =>
    guarded('reading the rules', async () => {
      const hint = await kvs.get<unknown>(newestRulesKey);
      let newest = typeof hint === 'number' ? await readVersion(hint) : undefined;
      for (;;) {
        const next = await readVersion((newest?.version ?? 0) + 1);
        if (next === undefined) return newest;
        newest = next;
      }
    }),

  add: (saved) =>
    guarded('saving the rules', async () => {
      try {
        await kvs.set(rulesVersionKey(saved.version), saved, { keyPolicy: 'FAIL_IF_EXISTS' });
      } catch (cause) {
        if (cause instanceof ForgeKvsAPIError && cause.responseDetails.status === keyConflict) return 'exists';
        throw cause;
      }
      await kvs.set(newestRulesKey, saved.version);
      return 'added';
    }),
};

/** Forge answers FAIL_IF_EXISTS for a key that exists with 409 KEY_CONFLICT. */
const keyConflict = 409;

const savedSchema = v.object({ version: v.number(), savedAt: v.number(), savedBy: v.string(), rules: v.unknown() });

const readVersion = async (version: number): Promise<SavedRules | undefined> => {
  const value = await kvs.get<unknown>(rulesVersionKey(version));
  if (value === undefined) return undefined;
  const stored = savedSchema.try(value, { mode: 'strip' });
  const rules = stored.ok ? validateRules(stored.value.rules) : undefined;
  if (!stored.ok || rules?.ok !== true)
    throw new SourceFailure(
      { kind: 'storage-unavailable' },
      `${rulesVersionKey(version)} does not hold readiness rules`,
    );
  return { ...stored.value, rules: rules.rules };
};
