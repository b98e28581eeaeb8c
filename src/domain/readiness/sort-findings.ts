import { demandsIn } from './demands';
import { raisedHintsIn } from './hints';
import type { Readiness, WeighedFinding } from './readiness';

/** The findings of an item by what they say of it. Hints that are raised are not among them. */
export type SortedFindings = {
  /** Failed checks that ask for something of their own, in the order in which people act (R10). */
  readonly missing: readonly WeighedFinding[];
  /** Failed checks that ask for what another one asks for already. */
  readonly repeated: readonly WeighedFinding[];
  readonly unknown: readonly WeighedFinding[];
  readonly passed: readonly WeighedFinding[];
  /** Hints that apply and raise nothing, or that a failed check says already. */
  readonly quietHints: readonly WeighedFinding[];
  readonly notApplicable: readonly WeighedFinding[];
};

/** Sorts the findings of an item. */
export const sortFindings = (readiness: Readiness): SortedFindings => {
  const { findings } = readiness;
  const checks = findings.filter(({ hint }) => !hint);
  const missing = demandsIn(findings);
  const raisedHints = new Set(raisedHintsIn(readiness));
  const isQuiet = (hint: WeighedFinding) => hint.result !== 'not-applicable' && !raisedHints.has(hint);
  return {
    missing,
    repeated: checks.filter((finding) => finding.result === 'fail' && finding.repeated === true),
    unknown: checks.filter(({ result }) => result === 'unknown'),
    passed: checks.filter(({ result }) => result === 'pass'),
    quietHints: findings.filter((finding) => finding.hint && isQuiet(finding)),
    notApplicable: findings.filter(({ result }) => result === 'not-applicable'),
  };
};
