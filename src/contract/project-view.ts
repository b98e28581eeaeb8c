import type { HealthComponentId } from '../domain/health/components/all-components';
import type { Answer } from './answer';
import type { FigureSide, FilterOptions, HealthFilter, HealthItems } from './health-view';
import type { HealthView, ScanProgress, TrendView } from './health-view';
import type { ItemRow } from './item-row';

/** What the project page shows for one board. Instants are epoch milliseconds in UTC. */
export type ProjectView = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /**
   * The version of what the project changes of the site's rules; absent where it changes nothing.
   */
  readonly overridesVersion?: number;
  readonly readyFrom: number;
  /**
   * How many sprints' worth of the backlog `ready-next` and `next` are about, by the rules in
   * force.
   */
  readonly sprintsAhead: number;
  readonly boards: readonly BoardChoice[];
  /**
   * The board shown; absent where the project has none, so that the whole project is its backlog.
   */
  readonly board?: BoardChoice;
  /** Absent where nothing is known yet: the first scan has just begun. */
  readonly health?: HealthView;
  /** There while the backlog is being read as a whole. */
  readonly scan?: ScanProgress;
  readonly next: NextItems;
  readonly trend: TrendView;
  /**
   * No velocity is known, or a sprint was closed since: `velocity` finds it, and loading again
   * shows it.
   */
  readonly velocityDue: boolean;
};

export type BoardChoice = { readonly id: number; readonly name: string; readonly type: 'scrum' | 'simple' | 'kanban' };

/**
 * The next sprints' worth, read live as the viewer: what is to be refined, the most urgent first,
 * and what is ready.
 */
export type NextItems = {
  /** How they were chosen, as a sentence. */
  readonly chosenBy: string;
  readonly toRefine: readonly ItemRow[];
  readonly others: readonly ItemRow[];
};

/** The board that a call is about; without one, the project's first. */
export type BoardRequest = { readonly boardId?: number | undefined };

/** What the project page asks about the health of a backlog. */
export type HealthCalls = {
  /** Loads the page for one board: the health of what the filter leaves, and what comes next. */
  load: (payload: BoardRequest & { readonly filter?: HealthFilter | undefined }) => Answer<ProjectView>;
  /**
   * How far the backlog of a board has been read, from what is stored; null where no scan is under
   * way.
   */
  progress: (payload: BoardRequest) => Answer<ScanProgress | null>;
  /** The items behind a figure of the health, 100 a page, as far as the viewer may browse them. */
  healthItems: (
    payload: BoardRequest & {
      readonly component: HealthComponentId;
      readonly side?: FigureSide | undefined;
      readonly filter?: HealthFilter | undefined;
      readonly from?: number | undefined;
    },
  ) => Answer<HealthItems>;
  /** What the health of a board can be filtered by, named as the viewer sees it. */
  filters: (payload: BoardRequest) => Answer<FilterOptions>;
};
