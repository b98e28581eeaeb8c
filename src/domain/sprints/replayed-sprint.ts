import type { EstimateUnit } from '../arithmetic/unit';
import type { Board } from '../project/board';
import type { Sprint } from '../project/sprint';
import type { LateChange } from './replay/late-refinement';
import type { ReplayBasis } from './replay/replay-board';
import type { Reason } from './replay/sprint-reason';
import type { IssueReport, LeftOutIssue } from './replay/sprint-report';
import type { SprintFigures } from './sprint-figures';
import type { CountedFigures } from './velocity';

/** A closed sprint as it was replayed once, for everybody: numbers and instants (J11). */
export type ReplayedSprint = Omit<SprintFigures, 'name'>;

/**
 * What stays true of a closed sprint that an earlier version of the app has replayed: what it
 * completed. Its say/do meant something else (V19).
 */
export type OutdatedSprint = CountedFigures;

/** The remembered sprints of one board. */
export type ReplayedBoard = {
  /** As it was when it was last among the project's boards. */
  readonly board: Board;
  /** What the replay depends on of board and site; with another basis it is made anew. */
  readonly basis: ReplayBasis;
  readonly sprints: readonly ReplayedSprint[];
  /** Those that only an earlier version of the app has replayed, until they are replayed anew. */
  readonly outdated: readonly OutdatedSprint[];
  /** Its closed sprints as Jira listed them last; absent where too many were to be remembered. */
  readonly listed?: readonly Sprint[] | undefined;
};

/** One item of a sprint; of one that does not count the numbers are 0 and the estimates null. */
export type ReplayedItem = Omit<IssueReport, 'key' | 'reason'> & {
  readonly kind: 'counts' | LeftOutIssue['kind'];
  readonly reason: Reason;
  readonly late: readonly LateChange[];
};

/** The items of one replayed sprint. */
export type ReplayedItems = {
  readonly basis: ReplayBasis;
  readonly start: number;
  readonly close: number;
  readonly unit: EstimateUnit;
  /** Names of the statuses in reasons, by id. */
  readonly statusNames: Readonly<Record<string, string>>;
  readonly items: readonly ReplayedItem[];
};

/**
 * The running sprints of a board as if they closed at `countedAt`; empty where nothing could be
 * replayed. Their items stand where those of closed sprints do.
 */
export type RunningReplay = {
  readonly countedAt: number;
  readonly basis?: ReplayBasis | undefined;
  readonly sprints: readonly ReplayedSprint[];
};

/** Whether items are those of these figures, replayed by this basis: so rows and sums agree. */
export const isReplayOf = (
  items: Pick<ReplayedItems, 'basis' | 'start' | 'close'>,
  basis: ReplayBasis,
  { start, close }: Pick<ReplayedSprint, 'start' | 'close'>,
): boolean => items.basis === basis && items.start === start && items.close === close;
