import type { Finding } from './readiness';

/** A failed check that is only a hint: a person may dismiss it with a reason. */
export const isHint = (finding: Finding): boolean =>
  'hint' in finding && finding.hint === true && finding.result === 'fail';
