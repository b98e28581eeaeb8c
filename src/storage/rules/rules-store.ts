import { upgradeRules } from '../../domain/rules/upgrade-rules';
import { validateRules } from '../../domain/rules/validate-rules';
import type { RulesStore } from '../../ports/rules-ports';
import { versionStore } from './version-store';

/** The site's readiness rules; old shapes are upgraded on read. */
export const rulesStore: RulesStore = versionStore('site', (stored) => {
  const checked = validateRules(upgradeRules(stored));
  return checked.ok ? { rules: checked.rules } : undefined;
});
