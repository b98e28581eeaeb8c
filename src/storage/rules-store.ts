import { upgradeRules } from '../domain/readiness/upgrade-rules';
import { validateRules } from '../domain/readiness/validate-rules';
import type { RulesStore } from '../usecases/ports';
import { versionStore } from './version-store';

/** The site's readiness rules; old shapes are upgraded on read. */
export const rulesStore: RulesStore = versionStore('site', (stored) => {
  const checked = validateRules(upgradeRules(stored));
  return checked.ok ? { rules: checked.rules } : undefined;
});
