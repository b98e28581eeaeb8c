import type { Board } from '../../domain/project/board';
import type { Unknown } from '../../domain/wording/unknown';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { WorkQueue } from '../../ports/queue-ports';
import type { ReplayRefusal, ReplayState } from '../../ports/sprint-ports';
import { isRunAtWork } from '../project/run-at-work';
import { velocityMessages } from './velocity-messages';

export type QueueReplaySources = { readonly clock: Clock; readonly queue: WorkQueue };

/**
 * Queues the replay of sprints unless one of them is at work, or was refused just now. Gives
 * whether it has been queued. For once it is known that the viewer may browse the project.
 * @throws SourceFailure
 */
export const queueReplay = async (
  { clock, queue }: QueueReplaySources,
  backlog: TrackedBacklog,
  { state, sprintIds }: { readonly state: ReplayState | undefined; readonly sprintIds: readonly number[] },
): Promise<boolean> => {
  if (state !== undefined && isAtWork(state, sprintIds, clock())) return false;
  await queue.pushOnce({ ...backlog, kind: 'replay', sprintIds });
  return true;
};

const isAtWork = ({ refused, touchedAt, left }: ReplayState, sprintIds: readonly number[], now: number): boolean => {
  const stopped = refused !== undefined;
  return isRunAtWork({ touchedAt, stopped }, now) && (stopped || sprintIds.every((id) => left.includes(id)));
};

/** Why nothing can be replayed, in a sentence; undefined where it can. */
export const replayRefusal = (
  state: Pick<ReplayState, 'refused'> | undefined,
  { name, type }: Pick<Board, 'name' | 'type'>,
): Unknown | undefined => state?.refused && { because: sentences[state.refused](name, type) };

const sentences: Readonly<Record<ReplayRefusal, (board: string, type: Board['type']) => string>> = {
  configuration: velocityMessages.noConfiguration,
  filter: (board, type) =>
    type === 'kanban' ? velocityMessages.weekFilterRefused(board) : velocityMessages.sprintFilterRefused(board),
  project: () => velocityMessages.projectRefused,
  'histories-cut': () => velocityMessages.historiesCut,
  'no-done-status': () => velocityMessages.noDoneStatus,
};
