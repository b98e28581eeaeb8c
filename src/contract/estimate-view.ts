/**
 * What the project's own done items say of the estimate of one item (E7). Estimates are in `unit`.
 * Null is unknown, never zero.
 */
export type EstimateView =
  /** Why no number can be suggested here, in a sentence. */
  | { readonly kind: 'none'; readonly because: string }
  | {
      readonly kind: 'advice';
      readonly unit: 'points' | 'minutes';
      /** The estimate that the item has. */
      readonly estimate: number | null;
      /** The median of the last `items` done and estimated ones, at most 50; null without any. */
      readonly baseline: { readonly value: number; readonly items: number } | null;
      /**
       * The median and the middle half of the estimates of similar items. Null unless suggestions
       * beat the baseline on this project's own history.
       */
      readonly suggestion: { readonly value: number; readonly low: number; readonly high: number } | null;
      /**
       * How far both would have been off on average, over the last `items` of this history, each
       * estimated from those before it.
       */
      readonly errors: { readonly items: number; readonly suggestion: number; readonly baseline: number } | null;
      /**
       * Calendar days from the start of its first sprint to its resolution, of the similar items
       * of which that is known.
       */
      readonly sprintDays: { readonly low: number; readonly high: number } | null;
      /** The most similar first; none where nothing is suggested. */
      readonly similar: readonly SimilarRow[];
      /** Estimates that the team uses, to choose from. */
      readonly offers: readonly number[];
      /** Why there is a suggestion, or none, in a sentence. */
      readonly reason: string;
      /** A sentence where the item's estimate is far larger than usual here. */
      readonly farLarger?: string | undefined;
    };

/** A similar done item. */
export type SimilarRow = {
  readonly key: string;
  readonly summary: string;
  readonly estimate: number;
  /** Above 0, at most 1. */
  readonly similarity: number;
  /** As in `EstimateView`. */
  readonly sprintDays: number | null;
};
