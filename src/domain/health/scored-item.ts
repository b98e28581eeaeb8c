import type { BacklogItem } from '../backlog/backlog-item';

/** An item with its verdicts, as far as health looks at them. */
export type ScoredItem = {
  readonly item: Pick<BacklogItem, 'key' | 'rank' | 'estimate' | 'updated'>;
  readonly readiness: {
    readonly score: number | null;
    readonly band: 'ready' | 'almost' | 'not-ready' | 'not-scored';
    readonly ready: boolean;
    readonly findings: readonly { readonly rule: string; readonly result: FindingResult }[];
    readonly acceptanceCriteria: { readonly present: boolean };
  };
  readonly priority: { readonly score: number | null };
};

export type FindingResult = 'pass' | 'fail' | 'not-applicable' | 'unknown';

type WithEstimate = { readonly item: Pick<BacklogItem, 'estimate'> };

/** The number that an item is estimated at; undefined where there is none (E3, E5). */
export const numberOf = ({ item: { estimate } }: WithEstimate): number | undefined =>
  estimate.unit === 'points' || estimate.unit === 'seconds' ? estimate.value : undefined;

/** What an item adds to a sum of work: its number, or 1 where estimation is off and the board counts items (E6, V30). */
export const sizeOf = (scored: WithEstimate): number | undefined =>
  scored.item.estimate.unit === 'none' ? 1 : numberOf(scored);
