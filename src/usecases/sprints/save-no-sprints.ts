import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { SprintStore } from '../../ports/sprint-ports';

/**
 * Remembers of a team-managed board that it has no sprints, so that not every view asks for a
 * replay: its type says nothing of it.
 * @throws SourceFailure
 */
export const saveNoSprints = async (
  { sprintStore }: { readonly sprintStore: Pick<SprintStore, 'read' | 'save'> },
  { backlogId }: TrackedBacklog,
  { board, ...toReplay }: BoardToReplay,
): Promise<void> => {
  if (board.type === 'kanban') return;
  const stored = await sprintStore.read(backlogId);
  if (stored?.sprints.length === 0 && stored.board.name === board.name) return;
  const basis = replayBasis({ ...toReplay, board });
  await sprintStore.save(backlogId, { board, basis, sprints: [], outdated: [], listed: [] });
};
