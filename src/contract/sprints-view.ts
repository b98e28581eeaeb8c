import type { SprintFigure } from '../domain/sprints/sprint-figures';
import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { EstimateUnit } from '../domain/arithmetic/unit';
import type { LateChange } from '../domain/sprints/replay/late-refinement';
import type { LeftOutIssue } from '../domain/sprints/replay/sprint-report';
import type { SprintFigures } from '../domain/sprints/sprint-figures';
import type { Velocity } from '../domain/sprints/velocity';

/**
 * What the velocity tab shows of one board. Totals only: the items of a figure are read as the
 * viewer when it is opened (J10). Instants are epoch milliseconds.
 */
export type VelocityView =
  | {
      readonly kind: 'sprints';
      /** Of these sprints (V17). */
      readonly velocity: Velocity;
      /** Oldest close first. */
      readonly sprints: readonly SprintFigures[];
      /** How many closed sprints of the board can be replayed, shown or not. */
      readonly closed: number;
      /** Sprints that cannot be replayed (V30); `why`, in a sentence. */
      readonly leftOut: readonly { readonly name: string; readonly why: string }[];
      /** Not every item of these sprints could be examined. */
      readonly partly: boolean;
      /** The sprints that run, the one that ends first before the others; absent without any. */
      readonly running?: readonly RunningSprintView[] | undefined;
      /** Only while some of them are being replayed. */
      readonly replaying?: ReplayProgress | undefined;
      /** They are of the items that the viewer sees, which are not nearly all (J10). */
      readonly ownOnly?: true | undefined;
    }
  /** The board has no sprints: it has a flow (V23). */
  | { readonly kind: 'no-sprints'; readonly replaying?: undefined }
  /** Why nothing is known, in a sentence; it may be while something is being replayed. */
  | {
      readonly kind: 'none';
      readonly because: string;
      readonly running?: readonly RunningSprintView[] | undefined;
      readonly replaying?: ReplayProgress | undefined;
    };

/**
 * A sprint that runs. `items`: as they were read last; absent for a viewer who does not see nearly
 * all of the items. `end`: as planned.
 */
export type RunningSprintView = {
  readonly sprint: number;
  readonly name: string;
  readonly items?: { readonly done: number; readonly all: number } | undefined;
  readonly end?: number | undefined;
  /** Until it is planned to end; below 0 where it should be over. */
  readonly daysLeft?: number | undefined;
  /** As if it closed at `figures.close`; absent while nothing was replayed. */
  readonly figures?: SprintFigures | undefined;
  /** It is being replayed for the first time. */
  readonly counting?: true | undefined;
};

/** How many of the periods that are asked for are known. */
export type ReplayProgress = { readonly replayed: number; readonly of: number };

/** The items of one figure. `hidden`: how many more the viewer may not browse (J10). */
export type FigureItems = {
  readonly rows: readonly FigureRow[];
  readonly hidden: number;
};

/**
 * One item that was in a sprint, or was finished in a week. Estimates and amounts are in `unit`;
 * null where the item had no estimate. `reason`: a sentence, in which
 * instants are marks of `instant-words`.
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
  /** What say/do counts of it: its committed points where it was completed (V19). */
  readonly committedDone: number;
  readonly unit: EstimateUnit;
  readonly reason: string;
  /** The sprint's name, where the rows are of several sprints: an item may have a row in each. */
  readonly sprint?: string | undefined;
  /** When an item of a week was finished; absent for items of sprints. */
  readonly finishedAt?: number | undefined;
  /** What of its refinement changed in the sprint (H2), each with the first such instant. */
  readonly late: readonly LateChange[];
};

/** What the project page asks about closed sprints. */
export type SprintCalls = {
  /** How many sprints of a board are still to be replayed; null where no replay is under way. */
  replayProgress: (payload: BoardRequest) => Answer<{ readonly left: number } | null>;
  /**
   * Committed against delivered of the last closed sprints of a board: of `sprints` of them, 1 to
   * 25, else 7; of those before the sprint with the id `olderThan`, where one is named.
   */
  velocity: (
    payload: BoardRequest & {
      readonly sprints?: number | undefined;
      readonly olderThan?: number | undefined;
    },
  ) => Answer<VelocityView>;
  /** The items of a figure of a closed sprint; all of the sprint where no figure is named. */
  sprintItems: (payload: {
    readonly boardId: number;
    readonly sprintId: number;
    readonly figure?: SprintFigure | undefined;
  }) => Answer<FigureItems>;
};
