import type { Answer } from '../../contract/answer';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Boards } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';
import { mayBrowse, type MayBrowseSources } from './may-browse';

export type BoardSources = MayBrowseSources & {
  /** As the viewer. */
  readonly visibleBoards: Pick<Boards, 'listOfProject'>;
};

/** A board of a project, for one viewer; the project's first one where no board is named. */
export type BoardOfProject = {
  readonly project: ProjectRef;
  readonly boardId: number | undefined;
  /** The account id of who asks. */
  readonly viewer: string;
};

/** The boards of a project that the viewer sees, and the one that is asked for. */
export type FoundBoard = {
  readonly boards: readonly Board[];
  /** Undefined where the viewer sees no board in the project. */
  readonly board: Board | undefined;
};

/**
 * The board that is asked for, among those that Jira lists for the viewer, remembered or not: one
 * of another project, or one that was moved out of their sight, is as one that does not exist
 * (J12). A list that holds a board proves the project too, since Jira refuses it where the project
 * is out of sight; where none is there, Jira is asked for the permission (J5).
 * @throws SourceFailure
 */
export const findBoard = async (
  sources: BoardSources,
  { project, boardId }: Omit<BoardOfProject, 'viewer'>,
): Promise<Answer<FoundBoard>> => {
  const listed = await unlessRefused(sources.visibleBoards.listOfProject(project.key));
  const boards = listed ?? [];
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  if (board !== undefined) return { ok: true, value: { boards, board } };
  if (!(await mayBrowse(sources, project))) return projectNotVisible;
  return boardId === undefined ? { ok: true, value: { boards, board } } : boardNotVisible;
};

const boardNotVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };

export const projectNotVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
