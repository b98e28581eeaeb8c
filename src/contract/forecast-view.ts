import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { ForecastBasis } from '../domain/forecast/forecast-basis';
import type { Confidence } from '../domain/forecast/confidence';
import type { ItemRow } from './item-row';

export type { ForecastBasis, ForecastSample } from '../domain/forecast/forecast-basis';

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

/** What the project page asks about forecasts. */
export type ForecastCalls = {
  /**
   * How much fits into the next sprint of a board, and what a forecast of its backlog draws from.
   */
  forecast: (payload: BoardRequest) => Answer<ForecastView>;
};
