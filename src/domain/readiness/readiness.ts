import type { AcceptanceCriteria } from '../description/criteria/find-acceptance-criteria';
import type { CheckId } from './checks/all-checks';

/**
 * `score`: 0 to 100, null where no check with a weight applies (R3). `ready` is true exactly when
 * the band is ready.
 */
export type Readiness = {
  readonly score: number | null;
  readonly band: Band;
  readonly ready: boolean;
  readonly findings: readonly WeighedFinding[];
  readonly acceptanceCriteria: AcceptanceCriteria;
};

/** What a score comes to, the best first; "not-scored" where there is none. */
export const bands = ['ready', 'almost', 'not-ready', 'not-scored'] as const;

export type Band = (typeof bands)[number];

/**
 * What one check found in one item (R2). `title`, `evidence` and `fix` are sentences for people;
 * `evidence` is the reason where the check does not apply or cannot tell. `gain`: points that the
 * score would show more once the check passes, all else as it is (R10). `remark`: what should be
 * seen although it passes. `hint`: about style, shown apart; a person can dismiss it, and
 * `required` is false.
 */
export type WeighedFinding = {
  readonly rule: CheckId;
  readonly title: string;
  readonly why: string;
  readonly evidence: string;
  readonly weight: number;
  readonly required: boolean;
  readonly hint: boolean;
} & (
  | { readonly result: 'pass'; readonly remark?: string }
  | { readonly result: 'not-applicable' | 'unknown' }
  | { readonly result: 'fail'; readonly fix: string; readonly gain: number; readonly repeated?: true }
);
