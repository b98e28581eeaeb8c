import type { EstimateUnit } from '../arithmetic/unit';
import type { BackTest } from './forecast-back-test';

/** What a forecast stands on. */
export type ForecastBasis = {
  /** The closed sprints of the board, or the weeks of a kanban board (V23). */
  readonly periods: 'sprints' | 'weeks';
  readonly unit: EstimateUnit;
  /** Oldest first: the forecast draws from the last `drawnFrom`, the back-test takes all. */
  readonly samples: readonly ForecastSample[];
  readonly drawnFrom: number;
  /** How earlier forecasts of the next period would have done on this board (F5). */
  readonly backTest: BackTest;
  /**
   * Names of the sprints that are left out, because items with unknown histories were in them and
   * only the least that they completed is known (V31).
   */
  readonly leftOut: readonly string[];
  /** Finished items of no known week, so that the weeks may have completed more (V31). */
  readonly unknownItems: number;
  readonly seed: number;
};

/** What a past period completed; `start` is an instant. A week has no name. */
export type ForecastSample = { readonly name?: string; readonly start: number; readonly completed: number };
