import type { LateChange } from '../domain/sprints/late-refinement';
import type { EstimateUnit, LeftOut, SprintReport } from '../domain/sprints/sprint-report';
import type { Velocity } from '../domain/sprints/velocity';

/** What the velocity tab shows of one board. Totals only: the items behind a figure are read as the viewer when it is opened (J10). */
export type VelocityView =
  | {
      readonly kind: 'sprints';
      /** Over the sprints shown (V17). */
      readonly velocity: Velocity;
      /** Oldest close first. */
      readonly sprints: readonly SprintFigures[];
      /** How many closed sprints the board has that can be replayed; more than are shown where somebody chose fewer. */
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
      /** Items whose history is missing, so that nobody can say in which week they were finished (V31). */
      readonly unknown: number;
      readonly partly: boolean;
    }
  | { readonly kind: 'none'; readonly because: string };

/** The sums of one closed sprint, as in SprintReport, with the numbers of items behind them in place of the items. */
export type SprintFigures = Omit<
  SprintReport,
  'board' | 'perIssue' | 'leftOut' | 'completedOutside' | 'unmapped' | 'unknown'
> & {
  /** How many items stand behind each figure that can be opened. */
  readonly items: Readonly<Record<SprintFigure, number>>;
  /** When this sprint was replayed. */
  readonly calculatedAt: number;
  /** Not every item that changed since its start could be examined, so items that left it may be missing. */
  readonly partly: boolean;
};

/** What a person can open of a sprint; `all`: every item that was in it between its start and its close. `late`: H2. */
export const sprintFigures = [
  'all',
  'committed',
  'added',
  'removed',
  'estimationChange',
  'completed',
  'notCompleted',
  'completedOutside',
  'unmapped',
  'unknown',
  'unestimatedCommitted',
  'late',
] as const;
export type SprintFigure = (typeof sprintFigures)[number];

/** `from` ≤ finished < `to`; instants, a week of the board's own clock in UTC, from Monday. */
export type WeekFigures = { readonly from: number; readonly to: number; readonly finished: number };

/** The items behind one figure, as far as the viewer may browse them; the others are a number (J10). */
export type FigureItems = {
  readonly rows: readonly FigureRow[];
  readonly hidden: number;
};

/** One item that was in a sprint, or was finished in a week. Estimates are null where the item had none. */
export type FigureRow = {
  readonly key: string;
  readonly summary: string;
  readonly as: 'counts' | LeftOut['as'];
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
  /** The sprint's name, where the rows are of several sprints; an item may then have a row in each. */
  readonly sprint?: string;
  /** When an item of a week was finished; absent for items of sprints. */
  readonly finishedAt?: number;
  /** What of its refinement changed after it had entered the sprint (H2), each with the first such instant. */
  readonly late: readonly LateChange[];
};
