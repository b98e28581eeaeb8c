import { hintsIn } from './hints';
import type { Readiness, WeighedFinding } from './readiness';

/** The findings of an item by what they say of it. Hints that are raised are not among them. */
export type SortedFindings = {
  /** Failed checks: required ones first, then by what passing adds, then in their order. */
  readonly missing: readonly WeighedFinding[];
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
  const raisedHints = new Set(hintsIn(readiness));
  const isQuiet = (hint: WeighedFinding) => hint.result !== 'not-applicable' && !raisedHints.has(hint);
  return {
    missing: checks.filter(({ result }) => result === 'fail').toSorted(byGain),
    unknown: checks.filter(({ result }) => result === 'unknown'),
    passed: checks.filter(({ result }) => result === 'pass'),
    quietHints: findings.filter((finding) => finding.hint && isQuiet(finding)),
    notApplicable: findings.filter(({ result }) => result === 'not-applicable'),
  };
};

const byGain = (a: WeighedFinding, b: WeighedFinding): number =>
  Number(b.required) - Number(a.required) || gainOf(b) - gainOf(a);

const gainOf = (finding: WeighedFinding): number => (finding.result === 'fail' ? finding.gain : 0);
