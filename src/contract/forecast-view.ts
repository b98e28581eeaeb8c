import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { ForecastBasis } from '../domain/forecast/forecast-basis';
import type { Confidence } from '../domain/forecast/confidence';
import type { ItemRow } from './item-row';

export type { ForecastBasis, ForecastSample } from '../domain/forecast/forecast-basis';

/**
 * What the forecast tab shows of one board. When it will be done the screen works out itself, from
 * the amounts of `samples`. Amounts are in `unit`, instants epoch milliseconds.
 */
export type ForecastView =
  | ({
      readonly kind: 'forecast';
      /** The amount reached in the next period, by confidence in percent (F2). */
      readonly next: Readonly<Record<Confidence, number>>;
      readonly backlog: ForecastBacklog;
    } & ForecastBasis)
  /** Why there is no forecast, in a sentence: too little history, or none (F3). */
  | ({ readonly kind: 'none'; readonly because: string } & Partial<ForecastBasis>);

/** The open backlog from the top by rank, read live as the viewer. */
export type ForecastBacklog = {
  readonly items: readonly ItemRow[];
  /** Jira's approximate count; only where more follow than were read. */
  readonly about?: number | undefined;
  /** For how many sprints the capacity for must-haves is forecast, by the rules (P6). */
  readonly sprintsAhead: number;
  /** The percent of that capacity that must-haves may take, by the rules (P6). */
  readonly mostMustHaves: number;
};

/** What the project page asks about forecasts. */
export type ForecastCalls = {
  /** How much fits into the next sprint of a board, and what forecasts of its backlog draw from. */
  forecast: (payload: BoardRequest) => Answer<ForecastView>;
};
