export type EstimateUnit = 'points' | 'seconds' | 'items';
