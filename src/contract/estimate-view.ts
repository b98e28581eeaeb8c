/**
 * What the project's own done items say of the estimate of one item (E7). Estimates are in `unit`.
 * Null is unknown, never zero. Of an item that is too large there are similar ones and no number
 * (E9).
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
       * beat both medians on this project's own history.
       */
      readonly suggestion: { readonly value: number; readonly low: number; readonly high: number } | null;
      /**
       * How far each would have been off on average, over `items` of this history, each estimated
       * from those that were finished before it was created: similar items, the median of the last
       * 50, the median of all of them. Looked at once a week.
       */
      readonly errors: {
        readonly items: number;
        readonly suggestion: number;
        readonly baseline: number;
        readonly projectMedian: number;
      } | null;
      /**
       * Calendar days from the start of its first sprint to its resolution, of the similar items
       * of which that is known.
       */
      readonly sprintDays: { readonly low: number; readonly high: number } | null;
      /** The most similar first, three to five where so many are like it, suggested or not. */
      readonly similar: readonly SimilarRow[];
      /** Estimates that the team uses, to choose from; none of an item that is too large. */
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
