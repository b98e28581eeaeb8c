import { upgradeRules } from '../../domain/rules/upgrade-rules';
import { validateRules } from '../../domain/rules/validate-rules';
import type { RulesStore } from '../../ports/rules-ports';
import { versionStore } from './version-store';

/** The site's readiness rules. Old shapes are upgraded on the way out of storage. */
export const rulesStore: RulesStore = versionStore('site', (stored, definitions) => {
  const validated = validateRules(upgradeRules(stored, definitions));
  return validated.ok ? { rules: validated.rules } : undefined;
});
