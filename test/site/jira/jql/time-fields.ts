import { asNumber } from '../json-values';
import type { ClauseField } from './clause-field';

/**
 * Jira's own time estimate, in seconds. Only IS EMPTY and IS NOT EMPTY are known here: comparing
 * with "2h" is not.
 */
export const originalEstimateField = (): ClauseField => ({
  name: 'originalEstimate',
  valuesOf: ({ fields }) => {
    const seconds = asNumber(fields['timeoriginalestimate']);
    return seconds === undefined ? [] : [seconds];
  },
});
