import type { ItemKind } from '../backlog/backlog-item';
import { catalogue, type RuleId } from './catalogue';
import type { CheckSetting } from './rule';
import type { RuleSettings } from './rule-settings';

export type { RuleId } from './catalogue';
export type { CheckSetting } from './rule';

/** Scores from which an item is ready or almost ready (G): 0 ≤ almost ≤ ready ≤ 100. */
export type Thresholds = { readonly ready: number; readonly almost: number };

/** How each check counts for one kind of item. */
export type RuleSet = Readonly<Record<RuleId, CheckSetting>>;

/** What administrators edit: plain JSON. */
export type ReadinessRules = RuleSettings & {
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
