import type { Readiness, WeighedFinding } from './readiness';

/**
 * The hints that have something to say, each of which a person may dismiss with a reason. Where an
 * item has no criteria, the check of criteria says so; the hint on their words then fails in the
 * sum (R4) and is not said a second time.
 */
export const hintsIn = ({ findings, acceptanceCriteria }: Readiness): readonly WeighedFinding[] =>
  findings.filter(
    ({ rule, hint, result }) => hint && result === 'fail' && (rule !== 'vague-criteria' || acceptanceCriteria.present),
  );
