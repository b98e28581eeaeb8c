/** What a board estimates in, or `items` where it only counts them. */
export type EstimateUnit = 'points' | 'seconds' | 'items';
