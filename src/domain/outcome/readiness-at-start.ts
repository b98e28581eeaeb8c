import type { BacklogItem } from '../items/backlog-item';
import { itemKinds } from '../items/backlog-item';
import type { ReadinessRules, RuleSet } from '../readiness/readiness-rules';
import { scoreReadiness } from '../readiness/score-readiness';
import type { TeamFacts } from '../readiness/size-limit';

/**
 * Whether an item was ready when its sprint began. `not-scored`: no check applies (R3). `unknown`:
 * its history cannot tell.
 */
export type ReadinessAtStart = 'ready' | 'not-ready' | 'not-scored' | 'unknown';

/** The rules without the check on blockers: Jira does not keep in what state a blocker was. */
export const rulesForThePast = (rules: ReadinessRules): ReadinessRules => {
  const { ruleSets } = rules;
  const withoutBlockers = (set: RuleSet): RuleSet => ({ ...set, blockers: { ...set.blockers, on: false } });
  const pastSets = itemKinds.map((kind) => [kind, withoutBlockers(ruleSets[kind])] as const);
  return { ...rules, ruleSets: { ...ruleSets, ...Object.fromEntries(pastSets) } };
};

/** Judges an item as it was (`itemAt`) by rules for the past. */
export const judgeThen = (item: BacklogItem | undefined, rules: ReadinessRules, team: TeamFacts): ReadinessAtStart => {
  if (item === undefined) return 'unknown';
  const { band } = scoreReadiness(item, rules, team);
  return band === 'almost' ? 'not-ready' : band;
};
