import type { WeighedFinding } from './readiness';

/** What a check found, as people read it. */
export const resultNames: Readonly<Record<WeighedFinding['result'], string>> = {
  pass: 'In place',
  fail: 'Missing',
  unknown: 'Cannot be told',
  'not-applicable': 'Does not apply',
};
