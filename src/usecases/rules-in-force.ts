import { defaultRules } from '../domain/readiness/default-rules';
import type { ReadinessRules } from '../domain/readiness/rules';
import type { RulesStore } from './ports';

export type RulesInForce = {
  readonly rules: ReadinessRules;
  /** 0: the ones the app comes with. */
  readonly version: number;
  readonly saved?: { readonly at: number; readonly by: string };
};

/** The rules in force: the newest that an administrator saved, else those the app comes with. */
export const rulesInForce = async (store: Pick<RulesStore, 'newest'>): Promise<RulesInForce> => {
  const newest = await store.newest();
  if (newest === undefined) return { rules: defaultRules, version: 0 };
  return { rules: newest.rules, version: newest.version, saved: { at: newest.savedAt, by: newest.savedBy } };
};
