/**
 * What the project's own done items say of the estimate of one item (E7). Every number of an
 * estimate is in `unit`. Null is unknown, never zero.
 */
export type EstimateView =
  /** No number can be suggested here; why, in a sentence. */
  | { readonly kind: 'none'; readonly because: string }
  | {
      readonly kind: 'advice';
      readonly unit: 'points' | 'minutes';
      /** The estimate that the item has. */
      readonly estimate: number | null;
      /**
       * The plain baseline: the median of the last `items` done and estimated ones, 50 at most;
       * null where there are none.
       */
      readonly baseline: { readonly value: number; readonly items: number } | null;
      /**
       * Only where suggestions beat the baseline on this project's own history: the middle half of
       * what similar items were estimated at.
       */
      readonly suggestion: { readonly value: number; readonly low: number; readonly high: number } | null;
      /**
       * How far both would have been off on average, over so many items of this history, each
       * judged by those before it.
       */
      readonly errors: { readonly items: number; readonly suggestion: number; readonly baseline: number } | null;
      /**
       * Of the similar items as far as known; calendar days from the start of the first sprint to
       * the resolution.
       */
      readonly sprintDays: { readonly low: number; readonly high: number } | null;
      /** The most similar first; none where nothing is suggested. */
      readonly similar: readonly SimilarRow[];
      /** Values that the team uses, to take over. */
      readonly offers: readonly number[];
      /** Why there is a suggestion, or none, in a sentence. */
      readonly reason: string;
      /** That the item's estimate is far larger than usual here, in a sentence. */
      readonly farLarger?: string;
    };

export type SimilarRow = {
  readonly key: string;
  readonly summary: string;
  readonly estimate: number;
  /** Above 0, at most 1. */
  readonly similarity: number;
  readonly sprintDays: number | null;
};
