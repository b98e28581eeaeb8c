import type { BacklogItem } from '../../domain/items/backlog-item';

/** The estimate in that unit, of which Jira keeps time in seconds; null without one. */
export const estimateOf = ({ estimate }: Pick<BacklogItem, 'estimate'>): number | null => {
  if (estimate.unit !== 'points' && estimate.unit !== 'seconds') return null;
  if (estimate.value === undefined) return null;
  return estimate.unit === 'seconds' ? estimate.value / 60 : estimate.value;
};
