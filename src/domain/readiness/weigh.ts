import type { Band } from './readiness';
import type { Check, CheckSetting, Finding } from './check';
import type { Thresholds } from './readiness-rules';

/** One check of an item as far as the score looks at it. */
export type WeighedCheck = {
  readonly check: Pick<Check, 'hint'>;
  readonly setting: CheckSetting;
  readonly finding: Pick<Finding, 'result'>;
};

/**
 * `passed` and `counting`: sums of weights, of the checks that pass and of those that pass or fail.
 * `open`: how many required checks fail or cannot tell.
 */
export type Sums = { readonly passed: number; readonly counting: number; readonly open: number };

export type Weighed = Sums & { readonly score: number | null; readonly band: Band };

/**
 * Score = weight of the checks that pass ÷ weight of those that pass or fail, × 100 (R1), but below
 * "ready" while a required check fails or cannot tell (R10); a hint never holds an item (Q6).
 */
export const weigh = (checks: readonly WeighedCheck[], thresholds: Thresholds): Weighed => {
  let passed = 0;
  let counting = 0;
  let open = 0;
  for (const { check, setting, finding } of checks) {
    const { result } = finding;
    if (result === 'pass') passed += setting.weight;
    if (result === 'pass' || result === 'fail') counting += setting.weight;
    if (isRequired(check, setting) && (result === 'fail' || result === 'unknown')) open += 1;
  }
  const sums = { passed, counting, open };
  return { score: scoreOf(sums, thresholds), band: bandOf(sums, thresholds), ...sums };
};

/** Whether a check gates "ready" under a setting; a hint never does (Q6). */
export const isRequired = ({ hint }: Pick<Check, 'hint'>, { required }: CheckSetting): boolean =>
  required && hint !== true;

/**
 * The score that is shown, stored and averaged: that of R1, but at most one below "ready" while a
 * required check is open (R10); null where nothing counts (R3).
 */
export const scoreOf = (sums: Sums, { ready }: Pick<Thresholds, 'ready'>): number | null => {
  const own = ownScoreOf(sums);
  return own === null || sums.open === 0 ? own : Math.min(own, ready - 1);
};

/**
 * R1's own score, rounded to a whole number, halves up. The rounded score is compared with the
 * thresholds, since people read that one. Rounding keeps the order, so R4 holds.
 */
const ownScoreOf = ({ passed, counting }: Sums): number | null =>
  counting > 0 ? Math.min(100, Math.round((passed / counting) * 100)) : null;

const bandOf = (sums: Sums, { ready, almost }: Thresholds): Band => {
  const own = ownScoreOf(sums);
  if (own === null) return 'not-scored';
  if (own >= ready && sums.open === 0) return 'ready';
  return own >= almost ? 'almost' : 'not-ready';
};
