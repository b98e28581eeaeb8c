import { upgradeOverrides } from '../../domain/rules/upgrade-rules';
import type { OverridesStore } from '../../ports/rules-ports';
import { versionStore } from './version-store';

/** What each project changes of the site's rules, by path; paths of other versions are left out. */
export const overridesStore: OverridesStore = (projectId) =>
  versionStore(`project:${projectId}`, (stored) => ({ rules: upgradeOverrides(stored) }));
