/** What a board estimates in, or `items` where it only counts them. */
export const estimateUnits = ['points', 'seconds', 'items'] as const;
export type EstimateUnit = (typeof estimateUnits)[number];
