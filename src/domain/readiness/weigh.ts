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
 */
export type Weighed = {
  readonly score: number | null;
  readonly band: Band;
  readonly passed: number;
  readonly counting: number;
};

/**
 * Score = weight of the checks that pass ÷ weight of those that pass or fail, × 100 (R1). A
 * required check that fails or cannot tell keeps the item from "ready"; a hint never does (Q6).
 */
export const weigh = (checks: readonly WeighedCheck[], thresholds: Thresholds): Weighed => {
  let passed = 0;
  let counting = 0;
  let held = false;
  for (const { check, setting, finding } of checks) {
    const { result } = finding;
    if (result === 'pass') passed += setting.weight;
    if (result === 'pass' || result === 'fail') counting += setting.weight;
    held ||= isRequired(check, setting) && (result === 'fail' || result === 'unknown');
  }
  const score = scoreOf(passed, counting);
  return { score, band: bandOf(score, held, thresholds), passed, counting };
};

/** Whether a check gates "ready" under a setting; a hint never does (Q6). */
export const isRequired = ({ hint }: Pick<Check, 'hint'>, { required }: CheckSetting): boolean =>
  required && hint !== true;

/**
 * Rounded to a whole number, halves up; null where nothing counts. The rounded score is compared
 * with the thresholds, since people read that one. Rounding keeps the order, so R4 holds.
 */
export const scoreOf = (passed: number, counting: number): number | null =>
  counting > 0 ? Math.min(100, Math.round((passed / counting) * 100)) : null;

const bandOf = (score: number | null, held: boolean, { ready, almost }: Thresholds): Band => {
  if (score === null) return 'not-scored';
  if (score >= ready && !held) return 'ready';
  return score >= almost ? 'almost' : 'not-ready';
};
