import type { ItemOutcome } from './replay-item';

type CountedOutcome = Extract<ItemOutcome, { kind: 'counts' }>;

/**
 * Names the epics that stand in a sprint beside their children: an epic counts by its own estimate
 * only, and so do they, so that the work may be counted twice (V35).
 */
export const nameEpics = (counted: readonly CountedOutcome[]): readonly CountedOutcome[] =>
  counted.map((outcome) => {
    const { id, key, reason } = outcome.issue;
    const children = outcome.isEpic ? counted.filter(({ parent }) => parent === id || parent === key).length : 0;
    return children === 0 ? outcome : { ...outcome, issue: { ...outcome.issue, reason: { ...reason, children } } };
  });
