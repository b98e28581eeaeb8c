import type { Answer } from '../../contract/answer';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Boards } from '../../ports/project-ports';
import { isFailureOf } from '../../ports/source-failure';
import { mayBrowse, type MayBrowseSources } from './may-browse';
import type { FieldSources } from './project-fields';
import type { RulesSources } from './rules-in-force';

export type BoardSources = FieldSources &
  RulesSources & { readonly visibleBoards: Pick<Boards, 'listOfProject' | 'readConfiguration'> };

/** A board of a project; the project's first one where no id is given. */
export type BoardOfProject = { readonly project: ProjectRef; readonly boardId: number | undefined };

/**
 * The board that is asked for, among those that the viewer sees in the project; a board of another
 * project is not visible (J10). Undefined where the project has no board.
 * @throws SourceFailure
 */
export const findBoard = async (
  { visibleBoards }: BoardSources,
  { project, boardId }: BoardOfProject,
): Promise<Answer<Board | undefined>> => chooseBoard(await visibleBoards.listOfProject(project.key), boardId);

/** The board of that id, else the first one with sprints. */
export const chooseBoard = (boards: readonly Board[], boardId: number | undefined): Answer<Board | undefined> => {
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  return board === undefined && boardId !== undefined ? boardNotVisible : { ok: true, value: board };
};

const boardNotVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };

/**
 * The boards that the viewer sees in a project; undefined where they may not browse it. Jira
 * refuses to list the boards of a project out of sight as of one that does not exist, so then it is
 * asked for the permission (J5).
 * @throws SourceFailure
 */
export const listVisibleBoards = async (
  sources: MayBrowseSources & { readonly visibleBoards: Pick<Boards, 'listOfProject'> },
  project: ProjectRef,
): Promise<readonly Board[] | undefined> => {
  try {
    return await sources.visibleBoards.listOfProject(project.key);
  } catch (failure) {
    if (!isFailureOf(failure, 'jira-refused')) throw failure;
    if (await mayBrowse(sources, project)) throw failure;
    return undefined;
  }
};
