import type { Answer } from '../../contract/answer';
import type { RulesView } from '../../contract/rules-view';
import type { Clock } from '../../ports/clock';
import type { RulesLayer } from './rules-layer';

/** Who saves, by account id, and the version that this person has seen. */
export type Saving = { readonly clock: Clock; readonly by: string; readonly basedOn: number };

/**
 * Saves rules as the version after `basedOn` (R7). Refused with every fault by its path where they
 * are not valid, and as a conflict where somebody else has saved since.
 * @throws SourceFailure
 */
export const saveRules = async <T>(
  layer: RulesLayer<T>,
  { clock, by, basedOn }: Saving,
  candidate: unknown,
): Promise<Answer<RulesView>> => {
  const checked = layer.check(candidate);
  if (!checked.ok) return { ok: false, problem: { code: 'not-saved-invalid', faults: checked.faults } };
  const version = (await layer.store.readNewest())?.version ?? 0;
  if (version !== basedOn) return conflict(version);
  const saved = { version: version + 1, rules: checked.content, savedAt: clock(), savedBy: by };
  if ((await layer.store.add(saved)) === 'exists') return conflict(saved.version);
  return { ok: true, value: layer.view(saved) };
};

const conflict = (savedVersion: number): Answer<RulesView> => ({
  ok: false,
  problem: { code: 'not-saved-conflict', savedVersion },
});
