import type { Answer } from '../../contract/answer';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Boards } from '../../ports/project-ports';
import { SourceFailure } from '../../ports/source-failure';
import { mayBrowse, type MayBrowseSources } from './may-browse';
import type { FieldSources } from './project-fields';
import type { RulesSources } from './rules-in-force';

export type BoardSources = FieldSources &
  RulesSources & { readonly visibleBoards: Pick<Boards, 'listOfProject' | 'readConfiguration'> };

/**
 * The boards that the viewer sees in a project; undefined where they may not browse it. Jira lists
 * no boards of a project out of sight but refuses to, as for one that does not exist: then it is
 * asked for the permission, so that the person hears of the project and of nothing else (J5).
 */
export const listVisibleBoards = async (
  sources: MayBrowseSources & { readonly visibleBoards: Pick<Boards, 'listOfProject'> },
  project: ProjectRef,
): Promise<readonly Board[] | undefined> => {
  try {
    return await sources.visibleBoards.listOfProject(project.key);
  } catch (failure) {
    if (!(failure instanceof SourceFailure) || failure.reason.kind !== 'jira-refused') throw failure;
    if (await mayBrowse(sources, project)) throw failure;
    return undefined;
  }
};

/**
 * Of the boards that the viewer sees in a project, the one asked for, else the first; a board of
 * another project is not visible (J10).
 */
export const findBoard = async (
  { visibleBoards }: BoardSources,
  project: ProjectRef,
  boardId: number | undefined,
): Promise<Answer<Board | undefined>> => {
  return boardAmong(await visibleBoards.listOfProject(project.key), boardId);
};

export const boardAmong = (boards: readonly Board[], boardId: number | undefined): Answer<Board | undefined> => {
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  return board === undefined && boardId !== undefined
    ? { ok: false, problem: { code: 'not-visible', what: 'board' } }
    : { ok: true, value: board };
};
