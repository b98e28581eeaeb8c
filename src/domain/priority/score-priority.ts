import type { BacklogItem } from '../items/backlog-item';
import type { PriorityScore } from './priority-score';
import type { PrioritySettings } from './priority-settings';
import { scoreFormula } from './score-formula';
import { scoreSignals } from './signals/score-signals';

/**
 * Scores an item from what every Jira has, or by WSJF, RICE or ICE where an administrator has
 * chosen one (P1). It scores the same whatever else is in the project (P5). `now`: epoch
 * milliseconds.
 */
export const scorePriority = (
  item: BacklogItem,
  now: number,
  { method, weights, half }: Pick<PrioritySettings, 'method' | 'weights' | 'half'>,
): PriorityScore =>
  method === 'signals' ? scoreSignals(item, now, weights) : scoreFormula(item, method, half[method]);
