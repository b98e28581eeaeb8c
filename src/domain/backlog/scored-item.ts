import type { BacklogItem } from '../items/backlog-item';
import { type Moscow, moscowOf } from '../priority/moscow';
import type { PriorityScore } from '../priority/priority-score';
import type { PrioritySettings } from '../priority/priority-settings';
import { scorePriority } from '../priority/score-priority';
import type { Readiness, WeighedFinding } from '../readiness/readiness';
import type { ReadinessRules } from '../readiness/readiness-rules';
import { scoreReadiness } from '../readiness/score-readiness';
import type { TeamFacts } from '../readiness/size-limit';

/** An item with its scores, as far as the choice of what to refine looks at them. */
export type ScoredItem = {
  readonly item: Pick<BacklogItem, 'key' | 'rank' | 'updated'>;
  readonly readiness: Pick<Readiness, 'score' | 'band' | 'ready'> & {
    readonly findings: readonly Pick<WeighedFinding, 'rule' | 'result'>[];
  };
  readonly priority: Pick<PriorityScore, 'score' | 'atLeast'>;
};

/** An item with all that is said of it. */
export type ScoredBacklogItem = {
  readonly item: BacklogItem;
  readonly readiness: Readiness;
  readonly priority: PriorityScore;
  readonly moscow: Moscow;
};

/** By what an item is scored. `team`: what a share of the velocity is taken of, where known. */
export type ScoringRules = {
  readonly rules: ReadinessRules & { readonly priority: PrioritySettings };
  readonly team: TeamFacts;
};

/** Scores an item by the rules in force. `now`: epoch milliseconds. */
export const scoreItem = (item: BacklogItem, { rules, team }: ScoringRules, now: number): ScoredBacklogItem => ({
  item,
  readiness: scoreReadiness(item, rules, team),
  ...scoreUrgency(item, rules, now),
});

/** An item's priority and where it stands by MoSCoW. */
export const scoreUrgency = (
  item: BacklogItem,
  rules: { readonly priority: PrioritySettings },
  now: number,
): Pick<ScoredBacklogItem, 'priority' | 'moscow'> => {
  const priority = scorePriority(item, now, rules.priority);
  return { priority, moscow: moscowOf(item, priority, rules.priority.moscow) };
};
