import type { EstimateUnit } from '../domain/arithmetic/unit';
import type { Confidence } from '../domain/forecast/confidence';
import type { ForecastBasis } from '../domain/forecast/forecast-basis';
import type { LikelyAmount } from '../domain/forecast/likely-amounts';
import type { RankedAmount } from '../domain/forecast/ranked-amount';
import type { MoscowPlace, MustHaveShare } from '../domain/priority/must-have-share';
import type { Unknown } from '../domain/wording/unknown';
import type { Answer } from './answer';
import type { FilterOption, HealthItems } from './health-view';
import type { BoardRequest } from './project-view';
import type { ReplayProgress } from './sprints-view';

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
      /** How likely is how much in the next period, the smallest amount first. */
      readonly likely: readonly LikelyAmount[];
      /** Absent while nothing is remembered of the backlog: it is being read then. */
      readonly backlog?: ForecastBacklog | undefined;
      /** Only while older sprints are being replayed, which the back-test walks through. */
      readonly replaying?: ReplayProgress | undefined;
    } & ForecastBasis)
  /** Why there is no forecast, in a sentence: too little history, or none (F3). */
  | ({
      readonly kind: 'none';
      readonly because: string;
      readonly replaying?: ReplayProgress | undefined;
    } & Partial<ForecastBasis>);

/** The open backlog against what the next periods complete (P6): totals over all items (J10). */
export type ForecastBacklog = {
  readonly mustHaves: MustHaveShare;
  /** What the next `periodsAhead` complete with 85 %. */
  readonly capacity: number;
  readonly periodsAhead: number;
  /** The percent of that capacity that must-haves may take, by the rules. */
  readonly mostMustHaves: number;
};

/** What "when will it be done?" is offered for: of epics and versions those with open items. */
export type ForecastTargets = {
  /** `value`: its key. Those with the most open items, in the backlog's order. */
  readonly epics: readonly FilterOption[];
  /** `value`: its id. */
  readonly versions: readonly FilterOption[];
};

/** What somebody asks "when will it be done?" of: an item or an epic by its key, or a version. */
export type ForecastTarget =
  { readonly kind: 'issue'; readonly key: string } | { readonly kind: 'version'; readonly id: string };

/** How much there is to do until it is done: a total over all items (J10). */
export type TargetAnswer = {
  readonly amount: RankedAmount | Unknown;
  /** The item or epic as the viewer sees it. */
  readonly issue?: { readonly key: string; readonly summary: string } | undefined;
};

/** The epics and versions of a board that have open items, as the viewer sees them. */
export type ForecastList = {
  /** In no particular order: when each is done the screen works out, as of a single one. */
  readonly targets: readonly ListedTarget[];
  /** How many more there are, all of them further down the backlog than those that are told of. */
  readonly more: number;
};

/** `name`: the summary of an epic, or the version's name; `openItems`: its own. */
export type ListedTarget = {
  readonly target: ForecastTarget;
  readonly name: string;
  readonly openItems: number;
} & Pick<TargetAnswer, 'amount'>;

/** What the project page asks about forecasts. */
export type ForecastCalls = {
  /** How much fits into the next sprint of a board, and how much of it must-haves take. */
  forecast: (payload: BoardRequest) => Answer<ForecastView>;
  /** What "when will it be done?" can be asked for, as the viewer sees it. */
  forecastTargets: (payload: BoardRequest) => Answer<ForecastTargets>;
  /** How much there is to do until each epic and version is done; `unit`: of the forecast. */
  forecastList: (payload: BoardRequest & { readonly unit: EstimateUnit }) => Answer<ForecastList>;
  /** `unit`: that of the forecast which the amount is held against. */
  forecastTarget: (
    payload: BoardRequest & { readonly unit: EstimateUnit; readonly target: ForecastTarget },
  ) => Answer<TargetAnswer>;
  /** The open items of one place by MoSCoW: 100 from index `from` on. */
  forecastItems: (
    payload: BoardRequest & { readonly place: MoscowPlace; readonly from?: number | undefined },
  ) => Answer<HealthItems>;
};
