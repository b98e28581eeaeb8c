import type { BacklogItem } from '../backlog/backlog-item';
import type { Band } from '../readiness/readiness';

/** An item with its verdicts, as far as the choice of what to refine looks at them. */
export type ScoredItem = {
  readonly item: Pick<BacklogItem, 'key' | 'rank'>;
  readonly readiness: { readonly score: number | null; readonly band: Band; readonly ready: boolean };
  readonly priority: { readonly score: number | null };
};

/** What an item adds to a sum of work: its number, or 1 where estimation is off and the board counts items (E3, E5, E6, V30). */
export const sizeOf = ({
  item: { estimate },
}: {
  readonly item: Pick<BacklogItem, 'estimate'>;
}): number | undefined => {
  if (estimate.unit === 'none') return 1;
  return estimate.unit === 'points' || estimate.unit === 'seconds' ? estimate.value : undefined;
};
