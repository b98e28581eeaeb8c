import type { Answer } from '../../contract/answer';
import type { Board } from '../../domain/project/board';
import type { LedgerStore } from '../../ports/backlog-ports';
import type { Items } from '../../ports/item-ports';
import type { Boards } from '../../ports/project-ports';
import { type BoardOfProject, type BoardSources, findBoard, projectNotVisible } from '../project/find-board';
import { countAsApp, countLedger } from './count-backlog';
import { readSight, type Sight, type SightSources } from './read-sight';

export type OpenBoardSources = BoardSources &
  SightSources & {
    readonly ledgers: Pick<LedgerStore, 'read'>;
    /** As the app (J14). */
    readonly boards: Pick<Boards, 'readConfiguration'>;
    readonly appItems: Pick<Items, 'count'>;
  };

/** A board that the viewer sees, and how much of its backlog they see. */
export type OpenedBoard = {
  /** Undefined where the viewer sees no board in the project. */
  readonly board: Board | undefined;
  readonly sight: Sight;
};

/**
 * The board of the project that is asked for, else its first one, for a viewer who sees it (J12):
 * for what is remembered of its sprints or weeks.
 * @throws SourceFailure
 */
export const openBoard = async (sources: OpenBoardSources, request: BoardOfProject): Promise<Answer<OpenedBoard>> => {
  const found = await findBoard(sources, request);
  if (!found.ok) return found;
  const { board } = found.value;
  const sight = await readBoardSight(sources, { ...request, board }, async () => {
    const configuration = board && (await sources.boards.readConfiguration(board.id));
    return configuration?.filterId;
  });
  return sight === undefined ? projectNotVisible : { ok: true, value: { board, sight } };
};

/**
 * How much the viewer sees of a board that is in their list: by the backlog that is remembered,
 * else by Jira's count for the app. Undefined where they may not browse the project.
 * @throws SourceFailure
 */
export const readBoardSight = (
  sources: Omit<OpenBoardSources, 'boards'>,
  { project, board, viewer }: Pick<BoardOfProject, 'project' | 'viewer'> & Pick<OpenedBoard, 'board'>,
  readFilterId: () => Promise<string | undefined>,
): Promise<Sight | undefined> => {
  const backlogId = { projectId: project.id, boardId: board?.id ?? 0 };
  return readSight(sources, { backlogId, projectKey: project.key, viewer }, async () => {
    const ledger = await sources.ledgers.read(backlogId);
    if (ledger !== undefined) return countLedger(ledger);
    return countAsApp(sources.appItems, { projectKey: project.key, filterId: await readFilterId() });
  });
};
