import type { BacklogItem } from './backlog-item';

/** What a number for the item's estimate means; minutes where its board estimates in time (V21). */
export const estimateIn = ({ estimate }: Pick<BacklogItem, 'estimate'>): 'points' | 'minutes' | undefined => {
  if (estimate.unit === 'points') return 'points';
  return estimate.unit === 'seconds' ? 'minutes' : undefined;
};
