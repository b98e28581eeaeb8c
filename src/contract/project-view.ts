import type { HealthComponentId } from '../domain/health/components/all-components';
import type { ScoreLimits } from '../domain/health/score-word';
import type { Board } from '../domain/project/board';
import type { Answer } from './answer';
import type { FigureSide, FilterOptions, HealthFilter, HealthItems } from './health-view';
import type { HealthView, ScanProgress, TrendView } from './health-view';
import type { ItemRow } from './item-row';
import type { RunwayView } from './runway-view';

/** What the project page shows for one board. Instants are epoch milliseconds. */
export type ProjectView = {
  /** The project's key. */
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /** The version of the project's changes of the rules; absent where it changes nothing. */
  readonly overridesVersion?: number | undefined;
  /** The score, 0 to 100, from which an item is ready once every required check passes. */
  readonly readyFrom: number;
  /** From which health score a backlog is called good, and from which fair, by the rules. */
  readonly scoreLimits: ScoreLimits;
  /** How many sprints' worth of the backlog `ready-next` and `next` are about, by the rules. */
  readonly sprintsAhead: number;
  readonly boards: readonly BoardChoice[];
  /** The board that is shown; absent where the whole project is the backlog, without a board. */
  readonly board?: BoardChoice | undefined;
  /** Absent while nothing is known: the first scan has just begun. */
  readonly health?: HealthView | undefined;
  /** Absent until the whole backlog was read, and while what was read before is outdated. */
  readonly runway?: RunwayView | undefined;
  /** Only while the backlog is being read as a whole. */
  readonly scan?: ScanProgress | undefined;
  /** Nothing is read in the background until then: the points of the hour are spent. */
  readonly restsUntil?: number | undefined;
  readonly next: NextItems;
  readonly trend: TrendView;
  /** The velocity is unknown or out of date: ask for `velocity`, then load again. */
  readonly velocityDue: boolean;
};

/** A board that can be chosen. */
export type BoardChoice = Board;

/** The next sprints' worth, read live as the viewer. */
export type NextItems = {
  /** How they were chosen, in a sentence. */
  readonly chosenBy: string;
  /** What is to be refined, the most urgent first. */
  readonly toRefine: readonly ItemRow[];
  /** The others, which are ready. */
  readonly others: readonly ItemRow[];
};

/** The board that a call is about; without one, the project's first. */
export type BoardRequest = { readonly boardId?: number | undefined };

/** What the project page asks about the health of a backlog. */
export type HealthCalls = {
  /** The page for one board: the health of what the filter leaves, and what comes next. */
  load: (payload: BoardRequest & { readonly filter?: HealthFilter | undefined }) => Answer<ProjectView>;
  /** How far the scan of a backlog has come, from storage; null where none is under way. */
  progress: (payload: BoardRequest) => Answer<ScanProgress | null>;
  /** The items of one side of a figure, `counted` where none is named: 100 from index `from` on. */
  healthItems: (
    payload: BoardRequest & {
      readonly component: HealthComponentId;
      readonly side?: FigureSide | undefined;
      readonly filter?: HealthFilter | undefined;
      readonly from?: number | undefined;
    },
  ) => Answer<HealthItems>;
  /** What the health of a board can be filtered by, as the viewer sees it. */
  filters: (payload: BoardRequest) => Answer<FilterOptions>;
};
