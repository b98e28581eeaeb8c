import type { Estimate } from '../../items/backlog-item';
import { longHours } from '../../wording/hours';
import { check, required, optional, type Finding, notApplicable, unknown, fail, pass } from '../check';
import type { ReadinessSettings } from '../readiness-settings';

/** Somebody has estimated the item, in whatever its board estimates by (E1–E6). */
export const estimateCheck = check({
  id: 'estimate',
  title: 'Estimate',
  passed: 'Estimated',
  failed: 'Not estimated',
  why: 'Without estimates nobody can tell how much ready work there is, or forecast when it will be done.',
  defaults: {
    story: required(20),
    bug: optional(15),
    task: optional(15),
    spike: optional(5),
    'sub-task': optional(5),
  },
  judge: ({ item: { estimate }, settings }) => checkEstimate(estimate, settings),
});

/** The check as far as an estimate alone decides it. */
export const checkEstimate = (estimate: Estimate, settings: Pick<ReadinessSettings, 'zeroIsMissing'>): Finding => {
  switch (estimate.unit) {
    case 'none':
      return notApplicable('Items are not estimated here.');
    case 'unknown':
      return unknown(estimate.because);
    case 'choice':
      return estimate.choice === undefined
        ? fail(`The field "${estimate.fieldName}" is empty.`, fix)
        : pass(`The field "${estimate.fieldName}" is "${estimate.choice}".`);
    case 'points':
    case 'seconds': {
      const { value, fieldName } = estimate;
      if (value === undefined) return fail(`The field "${fieldName}" is empty.`, fix);
      if (value === 0 && settings.zeroIsMissing)
        return fail(`The field "${fieldName}" is 0, which counts as missing.`, fix);
      return pass(`The field "${fieldName}" is ${estimate.unit === 'points' ? value : longHours(value)}.`);
    }
  }
};

const fix = 'Add an estimate so that this item can be forecast.';
