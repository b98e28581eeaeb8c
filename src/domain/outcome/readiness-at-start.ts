import { itemKinds } from '../items/item-kind';
import type { BacklogItem } from '../items/backlog-item';
import type { ReadinessRules, RuleSet } from '../readiness/readiness-rules';
import { scoreReadiness } from '../readiness/score-readiness';
import type { TeamFacts } from '../readiness/size-limit';

/**
 * Whether an item was ready when its sprint began. `not-scored`: no check applies (R3). `unknown`:
 * its history cannot tell.
 */
export type ReadinessAtStart = 'ready' | 'not-ready' | 'not-scored' | 'unknown';

/**
 * The rules that the past can be judged by: Jira does not keep in what state a blocker was, so
 * nobody is asked for one.
 */
export const rulesForThePast = (rules: ReadinessRules): ReadinessRules => {
  const { ruleSets } = rules;
  const without = (set: RuleSet): RuleSet => ({ ...set, blockers: { ...set.blockers, on: false } });
  const kinds = itemKinds.map((kind) => [kind, without(ruleSets[kind])] as const);
  return { ...rules, ruleSets: { ...ruleSets, ...Object.fromEntries(kinds) } };
};

/** Judges an item as it was (`itemAt`) by rules for the past. */
export const judgeThen = (then: BacklogItem | undefined, rules: ReadinessRules, team: TeamFacts): ReadinessAtStart => {
  if (then === undefined) return 'unknown';
  const { band } = scoreReadiness(then, rules, team);
  return band === 'almost' ? 'not-ready' : band;
};
