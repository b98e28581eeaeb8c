import type { Answer } from '../../contract/answer';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { Permissions } from '../../ports/permission-ports';
import type { Boards } from '../../ports/project-ports';
import { SourceFailure } from '../../ports/source-failure';
import type { FieldSources } from './project-fields';
import type { RulesSources } from './rules-in-force';

export type AskedBoardSources = FieldSources &
  RulesSources & { readonly visibleBoards: Pick<Boards, 'ofProject' | 'configuration'> };

export type Project = { readonly id: string; readonly key: string };

/**
 * The boards that the viewer sees in a project; undefined where they may not browse it. Jira lists no boards of a project out of sight but refuses
 * to, as for one that does not exist: then it is asked for the permission, so that the person hears of the project and of nothing else (J5).
 */
export const boardsInSight = async (
  {
    visibleBoards,
    permissions,
  }: {
    readonly visibleBoards: Pick<Boards, 'ofProject'>;
    readonly permissions: Pick<Permissions, 'mayBrowse'>;
  },
  { key }: Project,
): Promise<readonly Board[] | undefined> => {
  try {
    return await visibleBoards.ofProject(key);
  } catch (failure) {
    if (!(failure instanceof SourceFailure) || failure.reason.kind !== 'jira-refused') throw failure;
    if (await permissions.mayBrowse(key)) throw failure;
    return undefined;
  }
};

/** Of the boards that the viewer sees in a project, the one asked for, else the first; a board of another project is not visible (J10). */
export const findBoard = async (
  { visibleBoards }: AskedBoardSources,
  project: Project,
  boardId: number | undefined,
): Promise<Answer<Board | undefined>> => {
  return boardAmong(await visibleBoards.ofProject(project.key), boardId);
};

export const boardAmong = (boards: readonly Board[], boardId: number | undefined): Answer<Board | undefined> => {
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  return board === undefined && boardId !== undefined
    ? { ok: false, problem: { code: 'not-visible', what: 'board' } }
    : { ok: true, value: board };
};
