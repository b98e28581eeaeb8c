import { valueBefore } from '../../history/timeline';
import type { ItemLevel } from '../../project/statuses-and-types';
import type { ClosedSprint } from '../../project/sprint';
import { type SprintTimelines, memberBefore, memberAfter, estimateAfter, estimateBefore } from './sprint-timelines';

/** An item's time in a sprint between its start and its close, before anything is summed. */
export type Stay = {
  /** A member just before the start, so it joined strictly before (V6, V24). */
  readonly initial: boolean;
  /** Joins and leaves at start ≤ t < close (V6, V8, V9), each with the estimate it takes (V26). */
  readonly joins: readonly Crossing[];
  readonly leaves: readonly Crossing[];
  /** Estimate changes made while a member, at start ≤ t < close (V10, V13). */
  readonly reEstimates: readonly ReEstimate[];
  readonly memberAtClose: boolean;
  readonly estimateAtStart: number | null;
  readonly estimateAtClose: number | null;
  /** It decides whether the item counts: at the start, else at the first joining (V25, V28). */
  readonly statusOnEntry: string;
  readonly statusAtClose: string;
  /** What its type was on entry; undefined where nobody can tell (V32). */
  readonly levelOnEntry: ItemLevel | undefined;
  /** The instant at which status and level on entry are taken. */
  readonly entered: number;
};

/** A joining or a leaving. */
export type Crossing = { readonly at: number; readonly estimate: number | null };

export type ReEstimate = { readonly at: number; readonly from: number | null; readonly to: number | null };

/** The item's stay in the sprint; undefined where it was never a member from start to close. */
export const stayOf = (timelines: SprintTimelines, { start, close }: ClosedSprint): Stay | undefined => {
  const isWithin = (at: number): boolean => at >= start && at < close;
  const initial = memberBefore(timelines, start);
  const { joins, leaves } = crossingsOf(timelines, isWithin);
  const entered = initial ? start : joins[0]?.at;
  if (entered === undefined) return undefined;
  return {
    initial,
    joins,
    leaves,
    reEstimates: reEstimatesOf(timelines, isWithin),
    memberAtClose: memberBefore(timelines, close),
    estimateAtStart: estimateBefore(timelines, start),
    estimateAtClose: estimateBefore(timelines, close),
    statusOnEntry: valueBefore(timelines.status, entered),
    statusAtClose: valueBefore(timelines.status, close),
    levelOnEntry: valueBefore(timelines.level, entered),
    entered,
  };
};

const crossingsOf = (timelines: SprintTimelines, isWithin: (at: number) => boolean): Pick<Stay, 'joins' | 'leaves'> => {
  const { created, membership } = timelines;
  const instants = [...new Set([created, ...membership.steps.map(({ at }) => at)])].filter(
    (at) => isWithin(at) && at >= created,
  );
  const joins = instants.filter((at) => !memberBefore(timelines, at) && memberAfter(timelines, at));
  const leaves = instants.filter((at) => memberBefore(timelines, at) && !memberAfter(timelines, at));
  return {
    joins: joins.toSorted((a, b) => a - b).map((at) => ({ at, estimate: estimateAfter(timelines, at) })),
    leaves: leaves.map((at) => ({ at, estimate: estimateBefore(timelines, at) })),
  };
};

const reEstimatesOf = (timelines: SprintTimelines, isWithin: (at: number) => boolean): readonly ReEstimate[] => {
  const isMember = (at: number): boolean => memberBefore(timelines, at) && memberAfter(timelines, at);
  return timelines.estimate.steps
    .filter(({ at }) => isWithin(at) && isMember(at))
    .map(({ at }) => ({ at, from: estimateBefore(timelines, at), to: estimateAfter(timelines, at) }))
    .filter(({ from, to }) => from !== to);
};
