import type { Board } from '../project/board';
import type { ReplayedBoard } from '../sprints/replayed-sprint';
import { tabNames } from '../wording/tab-names';
import type { Unknown } from '../wording/unknown';
import type { CountedFlow, InProgress } from './counted-flow';
import { type CycleTime, cycleTimeOf, finishedIn, ownThroughput } from './flow-figures';

const messages = {
  notCounted: `The flow of this board is still to be counted: the tab "${tabNames.flow}" says how far it is.`,
};

/** What the health of a board that works by kanban is measured by. */
export type BoardFlow = {
  /** Finished items a week, without imports. */
  readonly throughput: number;
  readonly cycleTime: CycleTime | Unknown;
  readonly inProgress: readonly Pick<InProgress, 'id' | 'startedAt'>[];
};

/** What else is known of a board. `replayed`: its closed sprints. */
export type KnownBoard = {
  readonly type?: Board['type'] | undefined;
  readonly replayed?: Pick<ReplayedBoard, 'sprints'> | undefined;
};

/**
 * The flow of a board out of what is remembered of it; undefined where it works by sprints. Of a
 * team-managed board only what was counted says that it has none, until one of them is closed.
 */
export const boardFlow = (
  counted: Pick<CountedFlow, 'weeks' | 'work'> | undefined,
  { type, replayed }: KnownBoard = {},
): BoardFlow | Unknown | undefined => {
  if (type === 'scrum' || (replayed !== undefined && replayed.sprints.length > 0)) return undefined;
  if (counted?.work?.worksBy === 'kanban')
    return {
      throughput: ownThroughput(counted),
      cycleTime: cycleTimeOf(finishedIn(counted)),
      inProgress: counted.work.inProgress,
    };
  return type === 'kanban' ? { because: messages.notCounted } : undefined;
};
