import { before } from '../../history/timeline';
import type { ClosedSprint } from '../../project/sprint';
import { type SprintTimelines, memberBefore, memberAfter, estimateAfter, estimateBefore } from './sprint-timelines';

/**
 * An item's stay in a sprint between its start and its close, before anything is judged or summed.
 */
export type Stay = {
  /** A member just before the start, so it joined strictly before (V6, V24). */
  readonly initial: boolean;
  /**
   * Joins and leaves at start ≤ t < close (V6, V8, V9), each with the estimate that it takes (V26).
   */
  readonly joins: readonly Leg[];
  readonly leaves: readonly Leg[];
  /** Estimate changes made while a member, at start ≤ t < close (V10, V13). */
  readonly reEstimates: readonly ReEstimate[];
  readonly memberAtClose: boolean;
  readonly estimateAtStart: number | null;
  readonly estimateAtClose: number | null;
  /**
   * The status that decides whether the item counts: at the start, else at the first joining (V25,
   * V28).
   */
  readonly statusOnEntry: string;
  readonly statusAtClose: string;
  /** The instant at which the status on entry is taken. */
  readonly entered: number;
};

export type Leg = { readonly at: number; readonly estimate: number | null };

export type ReEstimate = { readonly at: number; readonly from: number | null; readonly to: number | null };

/**
 * The item's stay in the sprint; undefined where it was no member at any time between start and
 * close.
 */
export const stayOf = (past: SprintTimelines, { start, close }: ClosedSprint): Stay | undefined => {
  const within = (at: number): boolean => at >= start && at < close;
  const turns = [past.created, ...past.membership.steps.map((step) => step.at)].filter(
    (at, index, all) => within(at) && at >= past.created && all.indexOf(at) === index,
  );
  const joins = turns
    .filter((at) => !memberBefore(past, at) && memberAfter(past, at))
    .toSorted((a, b) => a - b)
    .map((at) => ({ at, estimate: estimateAfter(past, at) }));
  const leaves = turns
    .filter((at) => memberBefore(past, at) && !memberAfter(past, at))
    .map((at) => ({ at, estimate: estimateBefore(past, at) }));
  const initial = memberBefore(past, start);
  const entered = initial ? start : joins[0]?.at;
  if (entered === undefined) return undefined;
  return {
    initial,
    joins,
    leaves,
    reEstimates: past.estimate.steps
      .filter(({ at }) => within(at) && memberBefore(past, at) && memberAfter(past, at))
      .map(({ at }) => ({ at, from: estimateBefore(past, at), to: estimateAfter(past, at) }))
      .filter(({ from, to }) => from !== to),
    memberAtClose: memberBefore(past, close),
    estimateAtStart: estimateBefore(past, start),
    estimateAtClose: estimateBefore(past, close),
    statusOnEntry: before(past.status, entered),
    statusAtClose: before(past.status, close),
    entered,
  };
};
