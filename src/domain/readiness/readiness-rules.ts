import type { ItemKind } from '../items/backlog-item';
import type { CheckSetting } from './check';
import { type CheckId, allChecks } from './checks/all-checks';
import type { ReadinessSettings } from './readiness-settings';

export type { CheckId } from './checks/all-checks';

export type { CheckSetting } from './check';

/** By what readiness is judged. */
export type ReadinessRules = ReadinessSettings & {
  readonly thresholds: Thresholds;
  readonly ruleSets: Readonly<Record<ItemKind, RuleSet>>;
};

/** Scores from which an item is ready or almost ready (G): 0 ≤ almost ≤ ready ≤ 100. */
export type Thresholds = { readonly ready: number; readonly almost: number };

/** How each check counts for one kind of item. */
export type RuleSet = Readonly<Record<CheckId, CheckSetting>>;

/** A rule set with a setting for every check. */
export const wholeRuleSet = (settingOf: (id: CheckId) => CheckSetting): RuleSet => {
  const set: Partial<Record<CheckId, CheckSetting>> = {};
  for (const { id } of allChecks) set[id] = settingOf(id);
  if (!isWhole(set)) throw new Error('A check has no setting.');
  return set;
};

const isWhole = (set: Partial<RuleSet>): set is RuleSet => allChecks.every(({ id }) => set[id] !== undefined);
