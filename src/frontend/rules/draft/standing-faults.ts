import type { Fault } from '../../../contract/answer';
import { type Draft, changedPaths } from './rules-draft';

/** What was refused: the faults, and the draft that was sent. */
export type Refusal = { readonly faults: readonly Fault[]; readonly sent: Draft };

/** The faults of values that nobody has changed since they were refused, one for each place. */
export const standingFaults = (refusal: Refusal | undefined, draft: Draft): readonly Fault[] => {
  if (refusal === undefined) return [];
  const since = changedPaths(draft, refusal.sent);
  return refusal.faults.filter(
    ({ path }, index) =>
      refusal.faults.findIndex((fault) => fault.path === path) === index &&
      !since.some((changed) => isWithin(changed, path)),
  );
};

const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);
