import { type BoardConfiguration, statusesOf } from '../project/board';
import { statusesBetween } from './started-at';
import type { Throughput } from './throughput';
import type { WorkInProgress } from './work-in-progress';

/** The flow of a board as it was counted at `countedAt`: ids, numbers and instants (J11). */
export type CountedFlow = {
  /** Names what the weeks depend on of the board: with another they are counted anew. */
  readonly basis: string;
  readonly countedAt: number;
  /** Whole weeks, oldest first: `from` ≤ finished at < `to`. */
  readonly weeks: readonly CountedWeek[];
  /** How many finished items have no known week (V31). */
  readonly unknown: number;
  /** There were more finished items than were read. */
  readonly partly: boolean;
  /** Absent where an earlier version of the app has counted: then it is to be counted anew. */
  readonly work?: CountedWork | undefined;
};

export type CountedWeek = { readonly from: number; readonly to: number; readonly items: readonly CountedItem[] };

/**
 * A finished item. `imported`: created as done together with many others. `startedAt`: absent where
 * it was done without a start, and where the work is not counted.
 */
export type CountedItem = {
  readonly id: string;
  readonly at: number;
  readonly imported?: true | undefined;
  readonly startedAt?: number | 'unknown' | undefined;
};

/** What is in progress on a board, and what the cycle time lacks. */
export type CountedWork = {
  readonly basis: string;
  /** Whether the board works by kanban: its health is asked about its flow, not about sprints. */
  readonly worksBy: 'kanban' | 'sprints';
  readonly inProgress: readonly InProgress[];
  /** Ids of items in progress of which nobody can tell since when, and of finished ones (V31). */
  readonly unknownInProgress: readonly string[];
  readonly unknownFinished: readonly string[];
  /** There was more in progress than was read. */
  readonly partly: boolean;
};

/** An item in progress; `column`: the index of its column on the board. */
export type InProgress = {
  readonly id: string;
  readonly startedAt: number;
  readonly column: number;
  readonly inColumnSince?: number | undefined;
};

type Columns = Pick<BoardConfiguration, 'filterId' | 'columns'>;

/** What finished weeks depend on of a board; it is stored. */
export const weeksBasis = ({ filterId, columns }: Columns): string =>
  JSON.stringify([filterId, ...statusesOf(columns).done]);

/** What cycle time and work in progress depend on of a board; it is stored. */
export const workBasis = ({ filterId, columns }: Columns): string =>
  JSON.stringify([filterId, columns.map(({ statusIds }) => statusIds)]);

/** The work of a board as it is remembered, without keys. */
export const countedWork = (
  configuration: Columns,
  worksBy: CountedWork['worksBy'],
  {
    work,
    unknown,
    partly,
  }: { readonly work: WorkInProgress; readonly unknown: Throughput['unknown']; readonly partly: boolean },
): CountedWork => ({
  basis: workBasis(configuration),
  worksBy,
  inProgress: work.items.map(({ id, startedAt, column, inColumnSince }) => ({
    id,
    startedAt,
    column,
    ...(inColumnSince === undefined ? {} : { inColumnSince }),
  })),
  unknownInProgress: work.unknown.map(({ id }) => id),
  unknownFinished: unknown.map(({ id }) => id),
  partly,
});

/** The weeks of a throughput as they are remembered. */
export const countedWeeks = ({ weeks }: Throughput): CountedFlow['weeks'] =>
  weeks.map(({ from, to, finished }) => ({
    from,
    to,
    items: finished.map(({ id, at, imported, startedAt }) => ({
      id,
      at,
      ...(imported ? { imported } : {}),
      ...(startedAt === undefined ? {} : { startedAt }),
    })),
  }));

/** Whether there is something between the first and the last column of a board at all. */
export const hasWorkBetween = ({ columns }: Pick<Columns, 'columns'>): boolean => statusesBetween(columns).length > 0;
