import type { Check, Finding } from './check';
import type { CheckId } from './checks/all-checks';

/** A check with what it found; `empty`: it fails because nothing is there at all. */
type Judged = {
  readonly check: Pick<Check<CheckId>, 'id' | 'standsInForCriteria'>;
  readonly finding: { readonly result: Finding['result']; readonly empty?: boolean };
};

/**
 * The failed checks that ask for what another one asks for already (R10): an empty description
 * lacks criteria, steps and the form of a story too, and what stands in for criteria (A8) is asked
 * for once. All checks that are switched on for an item are given.
 */
export const repeatedDemands = (judged: readonly Judged[]): ReadonlySet<CheckId> => {
  const failed = judged.filter(({ finding }) => finding.result === 'fail');
  const isEmpty = failed.some(({ check, finding }) => check.id === 'description' && finding.empty === true);
  const standInFails = failed.some(({ check }) => check.standsInForCriteria);
  return new Set(
    failed
      .map(({ check }) => check)
      .filter(({ id, standsInForCriteria }) => {
        if (id === 'acceptance-criteria') return isEmpty || standInFails;
        return isEmpty && (standsInForCriteria === true || id === 'story-form');
      })
      .map(({ id }) => id),
  );
};
