import type { Answer } from '../../contract/answer';
import type { SprintStore } from '../../ports/sprint-ports';
import { type BoardOfProject, type BoardSources, findBoard } from '../project/find-board';

export type ShowReplayProgressRequest = BoardOfProject;

/**
 * How many sprints of a board are still to be replayed, from storage; null where none is under way.
 * @throws SourceFailure
 */
export const showReplayProgress = async (
  sources: BoardSources & { readonly sprintStore: Pick<SprintStore, 'readReplay'> },
  { project, boardId }: ShowReplayProgressRequest,
): Promise<Answer<{ readonly left: number } | null>> => {
  const found = await findBoard(sources, { project, boardId });
  if (!found.ok) return found;
  const state = await sources.sprintStore.readReplay({ projectId: project.id, boardId: found.value.board?.id ?? 0 });
  return { ok: true, value: state === undefined || state.refused !== undefined ? null : { left: state.left.length } };
};
