import type { Readiness, WeighedFinding } from './readiness';

/** Characters of the reason that somebody gives for dismissing a hint. */
export const longestReason = 200;

/**
 * The hints that fail, each of which a person may dismiss. Without criteria the hint on their words
 * fails in the sum (R4) but is left out here: the check of criteria says so already.
 */
export const hintsIn = ({ findings, acceptanceCriteria }: Readiness): readonly WeighedFinding[] =>
  findings
    .filter(({ hint, result }) => hint && result === 'fail')
    .filter(({ rule }) => rule !== 'vague-criteria' || acceptanceCriteria.present);

/** Those of them that ask for what no failed check asks for already (R10). */
export const raisedHintsIn = (readiness: Readiness): readonly WeighedFinding[] =>
  hintsIn(readiness).filter((hint) => hint.result !== 'fail' || hint.repeated !== true);
