import type { Answer } from '../contract/answer';
import type { RulesView } from '../contract/rules-view';
import { validateRules } from '../domain/readiness/validate-rules';
import type { Clock, RulesStore } from './ports';
import { rulesInForce } from './rules-in-force';
import { withWords } from './show-rules';

/**
 * Saves rules as the version after `basedOn` (R7). Refused with every fault by its path where they are not valid, and as a conflict where
 * somebody else has saved since; nothing is stored then.
 */
export const saveRules = async (
  { clock, store }: { readonly clock: Clock; readonly store: RulesStore },
  { basedOn, rules, by }: { readonly basedOn: number; readonly rules: unknown; readonly by: string },
): Promise<Answer<RulesView>> => {
  const valid = validateRules(rules);
  if (!valid.ok) return { ok: false, problem: { code: 'not-saved-invalid', faults: valid.faults } };
  const { version } = await rulesInForce(store);
  if (version !== basedOn) return conflict(version);
  const saved = { version: version + 1, rules: valid.rules, savedAt: clock(), savedBy: by };
  if ((await store.add(saved)) === 'exists') return conflict(saved.version);
  return {
    ok: true,
    value: withWords({
      rules: saved.rules,
      version: saved.version,
      saved: { at: saved.savedAt, by: saved.savedBy },
    }),
  };
};

const conflict = (savedVersion: number): Answer<RulesView> => ({
  ok: false,
  problem: { code: 'not-saved-conflict', savedVersion },
});
