import { dayOf } from '../arithmetic/day';
import type { WeighedFinding } from '../readiness/readiness';
import { isStale } from './stale';

/** Why an item takes no time of a meeting: it waits for something, or may be closed rather. */
export type SetAside = 'blocked' | 'stale';

/** By what an item is set aside. `findings`: of its checks; `updated`: epoch milliseconds. */
type Candidate = {
  readonly item: { readonly updated: number };
  readonly readiness: { readonly findings: readonly Pick<WeighedFinding, 'rule' | 'result'>[] };
};

/** Undefined for an item that can be refined now. `now`: epoch milliseconds. */
export const whySetAside = (
  { item, readiness }: Candidate,
  { staleAfterDays, now }: { readonly staleAfterDays: number; readonly now: number },
): SetAside | undefined => {
  if (isStale(dayOf(item.updated), now, staleAfterDays)) return 'stale';
  return readiness.findings.some(({ rule, result }) => rule === 'blockers' && result === 'fail')
    ? 'blocked'
    : undefined;
};
