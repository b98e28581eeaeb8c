import type { RunningSprintView } from '../../../contract/sprints-view';
import { hourMs } from '../../../domain/arithmetic/day';
import { runningSprints } from '../../../domain/backlog/running/running-sprints';
import { daysLeft } from '../../../domain/backlog/running/running-load';
import type { OpenSprint } from '../../../domain/backlog/running/running-item';
import { type BoardToReplay, replayBasis } from '../../../domain/sprints/replay/replay-board';
import type { RunningReplay } from '../../../domain/sprints/replayed-sprint';
import type { LedgerStore } from '../../../ports/backlog-ports';
import type { Clock } from '../../../ports/clock';
import type { WorkQueue } from '../../../ports/queue-ports';
import type { RunningSprintStore } from '../../../ports/sprint-ports';

export type RunningViewSources = {
  readonly clock: Clock;
  readonly queue: WorkQueue;
  readonly ledgers: Pick<LedgerStore, 'readOpenSprints'>;
  readonly runningSprints: Pick<RunningSprintStore, 'read'>;
};

/**
 * The running sprints of a board as they were replayed last, from storage; those of more than an
 * hour ago are replayed anew in the background. Which sprints run is known once the backlog of the
 * board was read. `closed`: ids of those that have closed since. For a viewer who may browse the
 * project.
 * @throws SourceFailure
 */
export const readRunningView = async (
  sources: RunningViewSources,
  board: BoardToReplay,
  closed: ReadonlySet<number>,
): Promise<readonly RunningSprintView[]> => {
  const backlogId = { projectId: board.project.id, boardId: board.board.id };
  const open = await sources.ledgers.readOpenSprints(backlogId);
  const running = runningSprints(open).filter(({ id }) => !closed.has(id));
  if (running.length === 0) return [];
  const stored = await sources.runningSprints.read(backlogId);
  const now = sources.clock();
  const replay = stored?.basis === replayBasis(board) ? stored : undefined;
  const isTriedLately = stored !== undefined && now - stored.countedAt < hourMs;
  if (!isTriedLately || isAnother(stored, running))
    await sources.queue.pushOnce({ backlogId, projectKey: board.project.key, kind: 'running' });
  return running.map((sprint) => {
    const all = open.items.filter((item) => item.sprint === sprint.id);
    const items = { done: all.filter(({ done }) => done).length, all: all.length };
    return toView(sprint, { items, replay, now, isTriedLately });
  });
};

/** Another sprint has begun since. */
const isAnother = ({ sprints }: RunningReplay, running: readonly OpenSprint[]): boolean =>
  sprints.length > 0 && running.some(({ id }) => !sprints.some(({ sprint }) => sprint === id));

const toView = (
  { id, name, end }: OpenSprint,
  known: {
    readonly items: RunningSprintView['items'];
    readonly replay: RunningReplay | undefined;
    readonly now: number;
    readonly isTriedLately: boolean;
  },
): RunningSprintView => {
  const { items, replay, now, isTriedLately } = known;
  const figures = replay?.sprints.find(({ sprint }) => sprint === id);
  return {
    ...{ sprint: id, name, items },
    ...(end === undefined ? {} : { end, daysLeft: daysLeft(end, now) }),
    ...(figures === undefined ? {} : { figures: { ...figures, name } }),
    ...(figures === undefined && !isTriedLately ? { counting: true as const } : {}),
  };
};
