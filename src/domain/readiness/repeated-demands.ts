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
  let isEmpty = false;
  let standInFails = false;
  for (const { check, finding } of judged) {
    if (finding.result !== 'fail') continue;
    isEmpty ||= check.id === 'description' && finding.empty === true;
    standInFails ||= check.standsInForCriteria === true;
  }
  if (!isEmpty && !standInFails) return none;
  const isRepeated = ({ id, standsInForCriteria }: Judged['check']): boolean =>
    id === 'acceptance-criteria' || (isEmpty && (standsInForCriteria === true || id === 'story-form'));
  return new Set(
    judged.flatMap(({ check, finding }) => (finding.result === 'fail' && isRepeated(check) ? [check.id] : [])),
  );
};

const none: ReadonlySet<CheckId> = new Set();
