import type { ItemKind } from '../items/backlog-item';
import type { CheckSetting } from './check';
import { type RuleId, catalogue } from './checks/all-checks';
import type { ReadinessSettings } from './readiness-settings';

export type { RuleId } from './checks/all-checks';

export type { CheckSetting } from './check';

/** Scores from which an item is ready or almost ready (G): 0 ≤ almost ≤ ready ≤ 100. */
export type Thresholds = { readonly ready: number; readonly almost: number };

/** How each check counts for one kind of item. */
export type RuleSet = Readonly<Record<RuleId, CheckSetting>>;

/** By what readiness is judged. */
export type ReadinessRules = ReadinessSettings & {
  readonly thresholds: Thresholds;
  readonly ruleSets: Readonly<Record<ItemKind, RuleSet>>;
};

/** A rule set with a setting for every rule of the catalogue. */
export const wholeRuleSet = (settingOf: (id: RuleId) => CheckSetting): RuleSet => {
  const set: Partial<Record<RuleId, CheckSetting>> = {};
  for (const { id } of catalogue) set[id] = settingOf(id);
  if (!isWhole(set)) throw new Error('A rule of the catalogue has no setting.');
  return set;
};

const isWhole = (set: Partial<RuleSet>): set is RuleSet => catalogue.every(({ id }) => set[id] !== undefined);
