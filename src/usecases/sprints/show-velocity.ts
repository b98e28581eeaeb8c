import type { Answer } from '../../contract/answer';
import type { VelocityView } from '../../contract/sprints-view';
import type { BoardOfProject } from '../project/find-board';
import type { SprintWindow } from './make-velocity-view';
import { openSprints, type OpenSprintsSources } from './open-sprints';
import { ownVelocity, type OwnVelocitySources } from './own-velocity';
import { type VelocitySources, readVelocity } from './read-velocity';

export type ShowVelocitySources = OpenSprintsSources & VelocitySources;

export type ShowVelocityRequest = BoardOfProject & { readonly window: SprintWindow };

/** The velocity of a board of the project, else of its first one. @throws SourceFailure */
export const showVelocity = async (
  sources: ShowVelocitySources & OwnVelocitySources,
  request: ShowVelocityRequest,
): Promise<Answer<VelocityView>> => {
  const opened = await openSprints(sources, request);
  if (!opened.ok) return opened;
  if ('because' in opened.value) return { ok: true, value: { kind: 'none', ...opened.value } };
  const { boardToReplay, sight } = opened.value;
  const view = await readVelocity(sources, boardToReplay, request.window);
  const { project, board } = boardToReplay;
  const backlogId = { projectId: project.id, boardId: board.id };
  return { ok: true, value: sight.whole ? view : await ownVelocity(sources, backlogId, view) };
};
