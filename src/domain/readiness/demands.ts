import type { Finding } from './check';

/** What a check found, as far as it asks for something. */
export type Demanding = {
  readonly result: Finding['result'];
  readonly required: boolean;
  readonly hint: boolean;
  /** Another check asks for it already. */
  readonly repeated?: boolean;
};

/**
 * The failed checks that ask for something of their own, hints left out: required ones first, each
 * in the order of all checks, which is that in which people act: what it is, criteria, size (R10).
 */
export const demandsIn = <Found extends Demanding>(findings: readonly Found[]): readonly Found[] =>
  findings
    .filter(({ result, hint, repeated }) => result === 'fail' && !hint && repeated !== true)
    .toSorted((a, b) => Number(b.required) - Number(a.required));
