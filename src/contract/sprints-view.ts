import type { SprintFigure } from '../domain/sprints/sprint-figures';
import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { EstimateUnit } from '../domain/arithmetic/unit';
import type { LateChange } from '../domain/sprints/replay/late-refinement';
import type { LeftOutIssue } from '../domain/sprints/replay/sprint-report';
import type { SprintFigures } from '../domain/sprints/sprint-figures';
import type { Velocity } from '../domain/sprints/velocity';

/**
 * What the velocity tab shows of one board. Totals only: the items behind a figure are read as the
 * viewer when it is opened (J10).
 */
export type VelocityView =
  | {
      readonly kind: 'sprints';
      /** Over the sprints shown (V17). */
      readonly velocity: Velocity;
      /** Oldest close first. */
      readonly sprints: readonly SprintFigures[];
      /**
       * How many closed sprints the board has that can be replayed; more than are shown where
       * somebody chose fewer.
       */
      readonly closed: number;
      /** Sprints that cannot be replayed, named (V30). */
      readonly leftOut: readonly { readonly name: string; readonly why: string }[];
      /** Of at least one of these sprints not every item could be examined. */
      readonly partly: boolean;
    }
  /** A board without sprints (V23): what reached its last column, by week. */
  | {
      readonly kind: 'throughput';
      /** Oldest first, whole weeks only, weeks in which nothing was finished included. */
      readonly weeks: readonly WeekFigures[];
      readonly mean: number;
      /**
       * Items whose history is missing, so that nobody can say in which week they were finished
       * (V31).
       */
      readonly unknown: number;
      readonly partly: boolean;
    }
  | { readonly kind: 'none'; readonly because: string };

/** `from` ≤ finished < `to`; instants, a week of the board's own clock in UTC, from Monday. */
export type WeekFigures = { readonly from: number; readonly to: number; readonly finished: number };

/**
 * The items behind one figure, as far as the viewer may browse them; the others are a number (J10).
 */
export type FigureItems = {
  readonly rows: readonly FigureRow[];
  readonly hidden: number;
};

/**
 * One item that was in a sprint, or was finished in a week. Estimates are null where the item had
 * none.
 */
export type FigureRow = {
  readonly key: string;
  readonly summary: string;
  readonly kind: 'counts' | LeftOutIssue['kind'];
  readonly estimateAtStart: number | null;
  readonly estimateAtClose: number | null;
  readonly committed: number;
  readonly added: number;
  readonly removed: number;
  readonly change: number;
  readonly completed: number;
  readonly notCompleted: number;
  readonly unit: EstimateUnit;
  readonly reason: string;
  /**
   * The sprint's name, where the rows are of several sprints; an item may then have a row in each.
   */
  readonly sprint?: string;
  /** When an item of a week was finished; absent for items of sprints. */
  readonly finishedAt?: number;
  /**
   * What of its refinement changed after it had entered the sprint (H2), each with the first such
   * instant.
   */
  readonly late: readonly LateChange[];
};

/** What the project page asks about closed sprints, or weeks. */
export type SprintCalls = {
  /**
   * Committed against completed of the last `sprints` closed sprints of a board, 7 where left out
   * and 25 at most, or of those that come before the sprint `olderThan` by close.
   */
  velocity: (
    payload: BoardRequest & {
      readonly sprints?: number | undefined;
      readonly olderThan?: number | undefined;
    },
  ) => Answer<VelocityView>;
  /**
   * The items behind a figure of a closed sprint, all of them where none is named, as far as the
   * viewer may browse them.
   */
  sprintItems: (payload: {
    readonly boardId: number;
    readonly sprintId: number;
    readonly figure?: SprintFigure | undefined;
  }) => Answer<FigureItems>;
  /**
   * The items that a board without sprints finished in the week that begins at `from`, as far as
   * the viewer may browse them.
   */
  weekItems: (payload: { readonly boardId: number; readonly from: number }) => Answer<FigureItems>;
};
