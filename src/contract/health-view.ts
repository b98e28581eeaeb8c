import type { ScanReason } from '../domain/backlog/open-backlog';
import type { Snapshot } from '../domain/health/health-snapshot';
import type { HealthComponent } from '../domain/health/measured-component';
import type { HealthRow } from './item-row';

/**
 * The health of a backlog, or of what a filter leaves of it. Totals may count items that the viewer
 * may not see (J10).
 */
export type HealthView = {
  /** 0 to 100; null where no component with a weight can be computed. */
  readonly score: number | null;
  readonly components: readonly HealthComponent[];
  readonly openBacklog: number;
  readonly ready: number;
  /** Up to when changes in Jira are in these figures. */
  readonly asOf: number;
  /** Only a part of the backlog is known yet: its top, as far as the scan has come. */
  readonly partial: boolean;
  /**
   * The app may not see the board's configuration, so the whole project is taken for its backlog.
   */
  readonly wholeProject: boolean;
  /**
   * The figures are judged by rules that are not in force any more; the backlog is being read anew.
   */
  readonly oldRules: boolean;
};

/** A backlog that is being read as a whole, in the background. */
export type ScanProgress = {
  readonly why: ScanReason;
  readonly read: number;
  /** Jira's approximate count of all. */
  readonly about: number;
  readonly startedAt: number;
  /** Jira's limits make the scan pause until then. */
  readonly pausedUntil?: number;
  /** Nothing can be read: the app may not see the project or the board's filter. */
  readonly refused?: true;
};

export type TrendView = {
  /** Oldest first, as far back as 90 days. */
  readonly days: readonly Snapshot[];
  /** When the last sprints closed, oldest first. */
  readonly sprintCloses: readonly number[];
  /** The day that the figures are compared with; absent where there is none yet. */
  readonly comparedWith?: Snapshot;
};

/** What a person filters by. `label`: its name. */
export type HealthFilter = {
  readonly typeId?: string;
  readonly epic?: string;
  readonly component?: string;
  readonly label?: string;
};

/** What can be chosen; read when somebody wants to filter, as that person. */
export type FilterOptions = {
  readonly types: readonly FilterOption[];
  readonly epics: readonly FilterOption[];
  readonly components: readonly FilterOption[];
};

export type FilterOption = { readonly value: string; readonly name: string };

/**
 * The items that a figure counts, or those that the question applies to and that it does not count:
 * what is to be done.
 */
export type FigureSide = 'counted' | 'lacking';

/**
 * One page of the items behind a figure, by rank, as far as the viewer may browse them; the others
 * of this page are a number.
 */
export type HealthItems = {
  readonly rows: readonly HealthRow[];
  readonly hidden: number;
  /** How many items stand on this side of the figure. */
  readonly total: number;
  /** Where the next page begins; absent where this is the last. */
  readonly next?: number;
};
