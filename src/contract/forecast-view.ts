import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { BackTest } from '../domain/forecast/forecast-back-test';
import type { Confidence } from '../domain/forecast/confidence';
import type { ItemRow } from './item-row';
import type { EstimateUnit } from '../domain/arithmetic/unit';

/**
 * What the forecast tab shows of one board. "When will it be done?" the screen answers itself, with
 * `when` on the amounts of `samples`.
 */
export type ForecastView =
  | ({
      readonly kind: 'forecast';
      /** The amount reached in the next period at each confidence in percent (F2), in `unit`. */
      readonly next: Readonly<Record<Confidence, number>>;
      readonly backlog: ForecastBacklog;
    } & ForecastBasis)
  /** Too little history, or none at all (F3). */
  | ({ readonly kind: 'none'; readonly because: string } & Partial<ForecastBasis>);

/**
 * The open backlog from the top by rank, read live as the viewer; `about`: Jira's approximate
 * count, where more follow than were read.
 */
export type ForecastBacklog = {
  readonly items: readonly ItemRow[];
  readonly about?: number;
  /**
   * The administered number of sprints that the capacity for must-haves is forecast for, and the
   * percent of it that they may take (P6).
   */
  readonly sprintsAhead: number;
  readonly mostMustHaves: number;
};

/** What a forecast stands on. */
export type ForecastBasis = {
  /** The closed sprints of the board, or the weeks of a kanban board (V23). */
  readonly periods: 'sprints' | 'weeks';
  readonly unit: EstimateUnit;
  /**
   * Oldest first; of these the forecast draws from the last `drawnFrom`, the back-test walks
   * through all.
   */
  readonly samples: readonly ForecastSample[];
  readonly drawnFrom: number;
  /** How earlier forecasts of the next period would have done on this board (F5). */
  readonly backTest: BackTest;
  /**
   * Names of the sprints that are left out because items with unknown histories were in them, so
   * that only the least they completed is known (V31).
   */
  readonly leftOut: readonly string[];
  /**
   * Finished items of which nobody can say in which week, so that the weeks may have completed more
   * (V31).
   */
  readonly unknownItems: number;
  readonly seed: number;
};

/** `start`: an instant. A week has no name. */
export type ForecastSample = { readonly name?: string; readonly start: number; readonly completed: number };

/** What the project page asks about forecasts. */
export type ForecastCalls = {
  /**
   * How much fits into the next sprint of a board, and what a forecast of its backlog draws from.
   */
  forecast: (payload: BoardRequest) => Answer<ForecastView>;
};
