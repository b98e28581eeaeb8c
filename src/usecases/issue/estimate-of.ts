import type { IssueView } from '../../contract/issue-view';
import type { BacklogItem } from '../../domain/items/backlog-item';

/** What a number for the item's estimate means; minutes where the board estimates in time. */
export const estimateUnit = ({ estimate }: Pick<BacklogItem, 'estimate'>): IssueView['estimateIn'] => {
  if (estimate.unit === 'points') return 'points';
  return estimate.unit === 'seconds' ? 'minutes' : undefined;
};

/** The estimate in that unit, of which Jira keeps time in seconds; null without one. */
export const estimateOf = ({ estimate }: Pick<BacklogItem, 'estimate'>): number | null => {
  if (estimate.unit !== 'points' && estimate.unit !== 'seconds') return null;
  if (estimate.value === undefined) return null;
  return estimate.unit === 'seconds' ? estimate.value / 60 : estimate.value;
};
