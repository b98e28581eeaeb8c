import type { BacklogSettings } from '../backlog/backlog-settings';
import type { NextUp } from '../backlog/next-up';
import type { Tally } from '../backlog/tally';
import type { ReadinessSettings } from '../readiness/readiness-settings';

/** A backlog, or what a filter leaves of it, as health looks at it. */
export type MeasuredBacklog = {
  readonly tally: Tally;
  readonly next: NextUp;
};

export type HealthOptions = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The mean velocity in the unit of the estimates; absent where there is none. */
  readonly velocity?: number | undefined;
  /** What the board's estimates are numbers of. */
  readonly unit: 'points' | 'seconds';
  /** Why estimates cannot be told, where their field is unknown (E2). */
  readonly estimatesUnknown?: string | undefined;
  /** The last closed sprints. */
  readonly sprints: readonly PastSprint[];
  readonly settings: BacklogSettings & Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>;
};

/** A closed sprint, as far as say/do is measured by it (V19). */
export type PastSprint = {
  readonly sayDo?: number | undefined;
  readonly complete: boolean;
  /** It is still to be replayed by this version of the app. */
  readonly outdated?: true | undefined;
};
