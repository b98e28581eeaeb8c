import type { BacklogItem } from '../domain/backlog/backlog-item';
import { moscowOf, type Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import { scorePriority } from '../domain/priority/score-priority';
import type { Readiness } from '../domain/readiness/readiness';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import type { ProjectRulesInForce } from './rules-in-force';

/** An item with all that is said of it. */
export type ScoredBacklogItem = {
  readonly item: BacklogItem;
  readonly readiness: Readiness;
  readonly priority: PriorityScore;
  readonly moscow: Moscow;
};

/** Judges an item by the rules in force. `now`: epoch milliseconds. */
export const scoreItem = (
  item: BacklogItem,
  { rules, team }: Pick<ProjectRulesInForce, 'rules' | 'team'>,
  now: number,
): ScoredBacklogItem => ({ item, readiness: scoreReadiness(item, rules, team), ...scoreUrgency(item, rules, now) });

/** Its priority and where it stands by MoSCoW. */
export const scoreUrgency = (
  item: BacklogItem,
  rules: ProjectRulesInForce['rules'],
  now: number,
): Pick<ScoredBacklogItem, 'priority' | 'moscow'> => {
  const priority = scorePriority(item, now, rules.priority);
  return { priority, moscow: moscowOf(item, priority, rules.priority.moscow) };
};
