import { shortHours } from '../wording/hours';
import type { Estimate } from './backlog-item';

/** "5 points", "1 point", "2.5 h", "L"; undefined without an estimate. 0 is one (E3). */
export const estimateWords = (estimate: Estimate): string | undefined => {
  if (estimate.unit === 'choice') return estimate.choice;
  if (estimate.unit !== 'points' && estimate.unit !== 'seconds') return undefined;
  if (estimate.value === undefined) return undefined;
  if (estimate.unit === 'seconds') return shortHours(estimate.value);
  return `${estimate.value} ${estimate.value === 1 ? 'point' : 'points'}`;
};
