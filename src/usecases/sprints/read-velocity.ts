import type { VelocityView } from '../../contract/sprints-view';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import { sprintsShown } from '../../domain/sprints/sprints-shown';
import type { Clock } from '../../ports/clock';
import type { Boards } from '../../ports/project-ports';
import type { SprintStore } from '../../ports/sprint-ports';
import { makeVelocityView, type SprintWindow } from './make-velocity-view';
import { queueReplay, type QueueReplaySources, replayRefusal } from './queue-replay';
import { readSprintsIfAny } from './read-closed-sprints';
import { readRunningView, type RunningViewSources } from './running/read-running-view';
import { velocityMessages } from './velocity-messages';

export type VelocitySources = QueueReplaySources &
  RunningViewSources & {
    readonly clock: Clock;
    readonly visibleBoards: Pick<Boards, 'listSprints' | 'listClosedSprints'>;
    readonly sprintStore: Pick<SprintStore, 'read' | 'readReplay'>;
  };

/**
 * Committed against delivered for closed sprints of a board, as they are remembered. Sprints that
 * are not are replayed in the background: those of another configuration of the board, and those
 * that were reopened and closed again (V22). A board without sprints has a flow instead (V23). For
 * a viewer who may browse the project.
 * @throws SourceFailure
 */
export const readVelocity = async (
  sources: VelocitySources,
  boardToReplay: BoardToReplay,
  window: SprintWindow = { count: sprintsShown },
): Promise<VelocityView> => {
  const { board, fields, project } = boardToReplay;
  const backlogId = { projectId: project.id, boardId: board.id };
  const stored = await sources.sprintStore.read(backlogId);
  const sprints = await readSprintsIfAny(sources.visibleBoards, board, stored?.listed);
  if (sprints === undefined) return { kind: 'no-sprints' };
  if (fields.sprint === undefined) return { kind: 'none', because: velocityMessages.noSprintField };
  const { closed, isNews } = sprints;
  const { view, missing } = makeVelocityView(boardToReplay, { closed, stored }, window);
  // A board of too many sprints is not listed from what is remembered.
  const isListedAnew = isNews && (stored === undefined || stored.listed !== undefined);
  const running = await readRunningView(sources, boardToReplay, new Set(closed.sprints.map(({ id }) => id)));
  const withRunning = <View extends VelocityView>(shown: View): View =>
    running.length === 0 ? shown : { ...shown, running };
  if (missing.length === 0 && !isListedAnew) return withRunning(view);
  const state = await sources.sprintStore.readReplay(backlogId);
  const isQueued = await queueReplay(sources, { backlogId, projectKey: project.key }, { state, sprintIds: missing });
  const refusal = isQueued ? undefined : replayRefusal(state, board);
  if (refusal === undefined || missing.length === 0) return withRunning(view);
  return view.kind === 'sprints' && view.sprints.length > 0
    ? withRunning({ ...view, velocity: refusal })
    : { kind: 'none', ...refusal };
};
