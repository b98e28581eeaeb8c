import type { CycleTime } from '../domain/flow/flow-figures';
import type { Unknown } from '../domain/wording/unknown';
import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { FigureItems, ReplayProgress } from './sprints-view';

/**
 * The flow of one board (V23): what reached its last column by week, how long that took, and what
 * is in progress. Instants are epoch milliseconds.
 */
export type FlowView =
  | {
      readonly kind: 'flow';
      /** Whole weeks, oldest first, with those in which nothing was finished. */
      readonly weeks: readonly WeekFigures[];
      /** Items a week. */
      readonly mean: number;
      /** How many items cannot be put into a week, since their history is missing (V31). */
      readonly unknown: number;
      readonly partly: boolean;
      readonly countedAt: number;
      /** Absent until it is counted for the first time. */
      readonly work?: WorkView | undefined;
      /** Only while it is being counted anew. */
      readonly replaying?: ReplayProgress | undefined;
      /** It is of the items that the viewer sees, which are not nearly all (J10). */
      readonly ownOnly?: true | undefined;
    }
  /** Why nothing is known, in a sentence; it may be while the flow is being counted. */
  | { readonly kind: 'none'; readonly because: string; readonly replaying?: ReplayProgress | undefined };

/**
 * Items finished in a week, from Monday in UTC: `from` ≤ instant < `to`. `imported`: so many of
 * them were created as done together with many others.
 */
export type WeekFigures = {
  readonly from: number;
  readonly to: number;
  readonly finished: number;
  readonly imported: number;
};

/** Cycle time and work in progress. */
export type WorkView = {
  /** Over the finished items of the weeks. */
  readonly cycleTime: CycleTime | Unknown;
  /** Finished items that were never in progress; of `imported` nobody would expect it. */
  readonly withoutStart: number;
  readonly imported: number;
  /** Items of which nobody can tell since when they are finished or in progress (V31, V33). */
  readonly unknown: number;
  readonly inProgress: number;
  /** So many of them are older than 85 % of the finished ones took; absent without such a line. */
  readonly old?: number | undefined;
  /** The oldest of them, as far as the viewer sees them, the oldest first. */
  readonly oldest: readonly InProgressRow[];
  /** Those that have waited the longest in the column in which they stand, the longest first. */
  readonly waiting: readonly InProgressRow[];
  /** There is more in progress than is read. */
  readonly partly: boolean;
  /** The instant by which ages are told. */
  readonly now: number;
};

/** An item in progress; `column`: the name of its column. */
export type InProgressRow = {
  readonly key: string;
  readonly summary: string;
  readonly startedAt: number;
  readonly column: string;
  readonly inColumnSince?: number | undefined;
  /** Older than 85 % of the finished ones took. */
  readonly old: boolean;
};

/** What of the flow opens to its items. */
export const flowFigureIds = ['cycle-time', 'without-start', 'unknown', 'in-progress', 'old'] as const;

export type FlowFigure = (typeof flowFigureIds)[number];

/** The items of a figure. `hidden`: how many more the viewer may not browse (J10). */
export type FlowItems = {
  readonly rows: readonly FlowRow[];
  readonly hidden: number;
  /** How many more there are beyond those that are listed. */
  readonly more: number;
};

/** An item of the flow; what does not hold for it is absent. */
export type FlowRow = {
  readonly key: string;
  readonly summary: string;
  readonly startedAt?: number | undefined;
  /** Absent for what is in progress. */
  readonly finishedAt?: number | undefined;
  /** From the start to done, or until now. */
  readonly days?: number | undefined;
  readonly column?: string | undefined;
  readonly inColumnSince?: number | undefined;
  /** A sentence. */
  readonly reason: string;
};

/** What the project page asks about the flow of a board. */
export type FlowCalls = {
  flow: (payload: BoardRequest) => Answer<FlowView>;
  /** The items of a figure, those of imports left out where asked for. */
  flowItems: (payload: {
    readonly boardId: number;
    readonly figure: FlowFigure;
    readonly withoutImported?: boolean | undefined;
  }) => Answer<FlowItems>;
  /**
   * The items that a board finished in the week that begins at `from`, those that were imported
   * left out where asked for.
   */
  weekItems: (payload: {
    readonly boardId: number;
    readonly from: number;
    readonly withoutImported?: boolean | undefined;
  }) => Answer<FigureItems>;
};
