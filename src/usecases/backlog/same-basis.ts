import type { LedgerBasis } from '../../ports/backlog-ports';

/** Whether facts that were read by one basis are as they would be by another. */
export const isSameBasis = (one: LedgerBasis, other: LedgerBasis): boolean => sortedText(one) === sortedText(other);

/** JSON with the members of each object in the order of their names, undefined ones left out. */
const sortedText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
