import type { EstimateUnit } from '../domain/arithmetic/unit';
import type { BandShares, RunwayBar, Share } from '../domain/backlog/runway/runway';
import type { NoPace } from '../domain/backlog/runway/runway-plan';

/**
 * The open backlog ahead as bars: what runs, what is planned, what comes next by rank, what is
 * later. All but what runs are the open backlog, or what a filter leaves of it. Amounts in `unit`.
 */
export type RunwayView = {
  readonly period: 'sprint' | 'week';
  readonly unit: EstimateUnit;
  /** What a sprint or a week takes, in `unit`; or why nobody can say. */
  readonly pace: { readonly amount: number } | { readonly because: NoPace };
  /** An unestimated item counts as this; absent where items are counted. */
  readonly medianSize?: number | undefined;
  /** Absent where a filter is set, or the viewer does not see nearly all of the items. */
  readonly running?: readonly RunningBar[] | undefined;
  readonly bars: readonly NamedBar[];
};

/** A bar; of a planned sprint its name, absent where nobody has told it. */
export type NamedBar = RunwayBar & { readonly name?: string | undefined };

/** A running sprint. `left`: what is not done, by band. `end`: as planned, epoch milliseconds. */
export type RunningBar = {
  readonly sprint: number;
  readonly name: string;
  readonly done: Share;
  readonly all: Share;
  readonly left: BandShares;
  readonly end?: number | undefined;
  /** Until it is planned to end; below 0 where it should be over. */
  readonly daysLeft?: number | undefined;
  /** More items are in it than are remembered. */
  readonly more?: true | undefined;
};
