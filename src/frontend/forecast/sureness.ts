import type { Confidence } from '../../domain/forecast/confidence';
import type { LikelyAmount } from '../../domain/forecast/likely-amounts';

/** The promises that are marked. */
export const marks: readonly Confidence[] = [50, 85, 95];

/** No history is long enough to be surer than that. */
export const surest = 0.95;

/** Rounded down: what is promised with 85 % is never said of what falls a little short of it. */
export const wholePercent = ({ probability }: LikelyAmount): number => Math.floor(probability * 100 + 1e-9);
