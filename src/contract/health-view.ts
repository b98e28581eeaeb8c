import type { ScanReason } from '../domain/backlog/open-backlog';
import type { Snapshot } from '../domain/health/health-snapshot';
import type { HealthComponent } from '../domain/health/measured-component';
import type { TrendSettings } from '../domain/health/past/trend-score';
import type { HealthRow } from './item-row';

/**
 * The health of a backlog, or of what a filter leaves of it. Totals may count items that the viewer
 * may not see (J10). Instants are epoch milliseconds.
 */
export type HealthView = {
  /** 0 to 100; null where no component with a weight can be computed. */
  readonly score: number | null;
  readonly components: readonly HealthComponent[];
  /** How many open items there are, and how many of them are ready. */
  readonly openBacklog: number;
  readonly ready: number;
  /** Changes in Jira up to this instant are in the figures. */
  readonly asOf: number;
  /** Only the top of the backlog is known yet, as far as the scan has come. */
  readonly partial: boolean;
  /** The app may not see the board's configuration, so the whole project counts as its backlog. */
  readonly wholeProject: boolean;
  /** The figures are of the items that the viewer sees, which are not nearly all (J10). */
  readonly ownOnly: boolean;
  /** The figures are by rules that have changed since; the backlog is being read anew. */
  readonly oldRules: boolean;
  /** The figures are those that an earlier version of the app has left; it is being read anew. */
  readonly outdated: boolean;
};

/** How far a scan of a backlog has come. */
export type ScanProgress = {
  readonly why: ScanReason;
  /** Absent for a viewer who does not see nearly all of the items. */
  readonly items?: ScannedItems | undefined;
  readonly startedAt: number;
  /** The scan pauses until then, for Jira's limits. */
  readonly pausedUntil?: number | undefined;
  /** Nothing can be read: the app may not see the project or the board's filter. */
  readonly refused?: true | undefined;
};

/** `read`: so far; `about`: Jira's approximate count of all. */
export type ScannedItems = { readonly read: number; readonly about: number };

/**
 * A day of before the app was there, as change histories tell it (H6): its score is not known.
 * `unknown`: of so many items nobody can tell how they were.
 */
export type ReplayedSnapshot = Snapshot & { readonly replayed: { readonly unknown: number } };

/** The health of past days. */
export type TrendView = {
  /** The last 90 days at most, oldest first. */
  readonly days: readonly Snapshot[];
  /** The days before the first of them, where they are replayed; oldest first. */
  readonly replayed: readonly ReplayedSnapshot[];
  /** The replayed days are of so many items from the top of the order; absent: of all. */
  readonly replayedOfTop?: number | undefined;
  /** How many items of the past have been read so far; absent where its replay is not under way. */
  readonly replaying?: ScannedItems | undefined;
  /** When the last sprints closed, oldest first, in epoch milliseconds. */
  readonly sprintCloses: readonly number[];
  /** By what the trend score of a day is made: the figures that the board is asked. */
  readonly settings: TrendSettings;
  /** The day that today is compared with; absent where there is none yet. */
  readonly comparedWith?: Snapshot | undefined;
};

/** What a person filters by: ids, and of a label its name. */
export type HealthFilter = {
  readonly typeId?: string | undefined;
  readonly epic?: string | undefined;
  readonly component?: string | undefined;
  readonly label?: string | undefined;
};

/** What can be filtered by, read as the viewer when somebody wants to filter. */
export type FilterOptions = {
  readonly types: readonly FilterOption[];
  readonly epics: readonly FilterOption[];
  readonly components: readonly FilterOption[];
};

/** `value`: as it stands in a `HealthFilter`. */
export type FilterOption = { readonly value: string; readonly name: string };

/** The items that a figure counts, or those that it asks for in vain: what is to be done. */
export type FigureSide = 'counted' | 'lacking';

/**
 * One page of the items on one side of a figure, by rank. `hidden`: how many of this page the
 * viewer may not browse.
 */
export type HealthItems = {
  readonly rows: readonly HealthRow[];
  readonly hidden: number;
  /** How many items this side of the figure has. */
  readonly total: number;
  /** The index at which the next page begins; absent on the last one. */
  readonly next?: number | undefined;
};
