import { OPERAND_TYPE_LIST, OPERAND_TYPE_VALUE, type Clause } from '@atlaskit/jql-ast';
import type { SiteBoard, SiteProject } from '../../data/site-data';
import type { Access } from '../access';
import type { Endpoint } from '../endpoint';
import { JiraError } from '../jira-error';
import type { JiraState } from '../jira-state';
import { parseJql } from '../jql/parse-jql';
import { pageOf } from '../page-of';

/**
 * Boards that the caller sees; `projectKeyOrId` keeps those that lie in the project or whose filter
 * names it.
 */
export const getBoards: Endpoint = {
  template: 'GET /rest/agile/1.0/board',
  scopes: { granular: ['read:board-scope:jira-software', 'read:project:jira'] },
  answer: ({ access, query }, state) => {
    const project = projectAsked(query.get('projectKeyOrId'), access, state);
    const boardTypes = query.get('type')?.split(',');
    const boards = state.data.boards
      .filter((board) => seesBoard(board, access, state))
      .filter((board) => project === undefined || projectsOfBoard(board, state).includes(project))
      .filter((board) => boardTypes?.includes(board.type) ?? true);
    return pageOf(boards, query, (board) => ({
      id: board.id,
      self: `${state.data.serverInfo.baseUrl}/rest/agile/1.0/board/${board.id}`,
      name: board.name,
      type: board.type,
      ...(board.location && { location: board.location }),
    }));
  },
};

/** The board with this id if the caller sees it; else Jira's 404. */
export const visibleBoard = (id: string | undefined, access: Access, state: JiraState): SiteBoard => {
  const board = state.data.boards.find((candidate) => String(candidate.id) === id);
  if (board !== undefined && seesBoard(board, access, state)) return board;
  throw boardNotVisible();
};

export const boardNotVisible = (): JiraError =>
  new JiraError(404, [
    'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
  ]);

/**
 * Who browses the board's project sees it; without a project, who browses one that its filter
 * names.
 */
const seesBoard = (board: SiteBoard, access: Access, state: JiraState): boolean => {
  if (access.isKeptFrom(board)) return false;
  return board.location === undefined
    ? projectsOfBoard(board, state).some(({ key }) => access.browses.has(key))
    : access.browses.has(board.location.projectKey);
};

const projectAsked = (keyOrId: string | null, access: Access, { data }: JiraState): SiteProject | undefined => {
  if (keyOrId === null) return undefined;
  const project = data.projects.find(({ id, key }) => id === keyOrId || key === keyOrId.toUpperCase());
  if (project !== undefined && access.browses.has(project.key)) return project;
  throw new JiraError(400, [`No project could be found with key or id '${keyOrId}'.`]);
};

/** The project in which the board lies, and those that its filter names. */
export const projectsOfBoard = (board: SiteBoard, { data }: JiraState): SiteProject[] => {
  const { where } = parseJql(board.filterJql);
  const named = new Set((where === undefined ? [] : projectsNamed(where)).map((name) => name.toLowerCase()));
  return data.projects.filter(
    ({ id, key, name }) =>
      key === board.location?.projectKey || [id, key, name].some((known) => named.has(known.toLowerCase())),
  );
};

const projectsNamed = (clause: Clause): string[] => {
  if (clause.clauseType === 'compound') return clause.clauses.flatMap(projectsNamed);
  if (clause.clauseType === 'not' || clause.field.value.toLowerCase() !== 'project') return [];
  if (!clause.operand || !['=', 'in'].includes(clause.operator?.value ?? '')) return [];
  const written = clause.operand.operandType === OPERAND_TYPE_LIST ? clause.operand.values : [clause.operand];
  return written.flatMap((value) => (value.operandType === OPERAND_TYPE_VALUE ? [value.value] : []));
};
