import type { WeighedFinding } from './readiness';

/** Whether readiness calls an item too large for a sprint (G); such an item is to be split (E9). */
export const tooLarge = (findings: readonly Pick<WeighedFinding, 'rule' | 'result'>[]): boolean =>
  findings.some(({ rule, result }) => rule === 'size' && result === 'fail');
