import { shortHours } from '../wording/hours';
import type { Estimate, BacklogItem } from './backlog-item';

/** "5 points", "1 point", "2.5 h", "L"; undefined without an estimate. 0 is one (E3). */
export const estimateWords = (estimate: Estimate): string | undefined => {
  if (estimate.unit === 'choice') return estimate.choice;
  if (estimate.unit !== 'points' && estimate.unit !== 'seconds') return undefined;
  if (estimate.value === undefined) return undefined;
  if (estimate.unit === 'seconds') return shortHours(estimate.value);
  return `${estimate.value} ${estimate.value === 1 ? 'point' : 'points'}`;
};

/**
 * What an item adds to a sum of work: its number, or 1 where estimation is off and the board counts
 * items (E3, E5, E6, V30).
 */
export const sizeOf = ({
  item: { estimate },
}: {
  readonly item: Pick<BacklogItem, 'estimate'>;
}): number | undefined => {
  if (estimate.unit === 'none') return 1;
  return estimate.unit === 'points' || estimate.unit === 'seconds' ? estimate.value : undefined;
};
