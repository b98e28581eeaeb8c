import type { Board } from '../../domain/project/board';
import type { Boards } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';
import type { WriteOutcome } from '../../ports/write-ports';
import type { WritingSources } from './after-write';
import type { IssueRef } from './read-issue';

export type EstimateSources = WritingSources & {
  /** As the viewer. */
  readonly visibleBoards: Pick<Boards, 'listOfProject'>;
};

/**
 * Writes an estimate on the board that the estimation was read of. Boards are listed only where it
 * is not remembered, or where Jira refuses the write: the board may be gone. Undefined without a
 * board. `value`: points, or minutes where the board estimates in time.
 */
export const writeEstimate = async (
  sources: Pick<EstimateSources, 'boards' | 'visibleBoards' | 'estimationStore' | 'writes'>,
  { issueKey, project }: IssueRef,
  value: number,
): Promise<WriteOutcome | undefined> => {
  const write = (boardId: number) => sources.writes.setEstimate(issueKey, boardId, value);
  const remembered = (await sources.estimationStore.read(project.id))?.boardId;
  if (remembered !== undefined) {
    const outcome = await write(remembered);
    if (outcome !== 'refused') return outcome;
  }
  const board = (await listBoards(sources, project.key)).find(({ type }) => type !== 'kanban');
  if (board === undefined) return undefined;
  return board.id === remembered ? 'refused' : write(board.id);
};

/** As the app, whose first board says what is estimated by; where it sees none, as the viewer. */
const listBoards = async (
  { boards, visibleBoards }: Pick<EstimateSources, 'boards' | 'visibleBoards'>,
  projectKey: string,
): Promise<readonly Board[]> =>
  (await unlessRefused(boards.listOfProject(projectKey))) ?? visibleBoards.listOfProject(projectKey);
