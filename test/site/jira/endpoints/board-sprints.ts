import type { SiteBoard, SiteSprint } from '../../data/site-data';
import { accessOf } from '../access';
import { sprintIdsOf } from '../catalog';
import type { Endpoint } from '../endpoint';
import { JiraError } from '../jira-error';
import { worldOf, type JiraState } from '../jira-state';
import { compileClause } from '../jql/compile-clause';
import { boardFilterTest } from '../jql/filter-clause';
import { visibleBoard } from './get-boards';
import { pageOf } from '../page-of';

const states = ['closed', 'active', 'future'] as const;

/**
 * Sprints of a board (V29), closed ones first, then active, then future ones; a kanban board, and a
 * team-managed one on which they are switched off, has none and says so.
 */
export const boardSprints: Endpoint = {
  template: 'GET /rest/agile/1.0/board/{boardId}/sprint',
  scopes: { granular: ['read:sprint:jira-software'] },
  answer: ({ access, params, query }, state) => {
    const board = visibleBoard(params['boardId'], access, state);
    if (board.type === 'kanban' || board.sprintsOff === true)
      throw new JiraError(400, ['The board does not support sprints']);
    const asked = query.getAll('state').flatMap((value) => value.split(','));
    const unknown = asked.find((value) => !states.some((known) => known === value));
    if (unknown !== undefined) throw new JiraError(400, [`The sprint state '${unknown}' is unknown.`]);
    const sprints = sprintsOf(board, state)
      .filter((sprint) => asked.length === 0 || asked.includes(sprint.state))
      .toSorted((one, other) => states.indexOf(one.state) - states.indexOf(other.state) || one.id - other.id);
    const self = (id: number): string => `${state.data.serverInfo.baseUrl}/rest/agile/1.0/sprint/${id}`;
    return pageOf(sprints, query, (sprint) => ({ ...sprint, self: self(sprint.id) }));
  },
};

/**
 * V29: those that the board made, and those that items of its filter are in, whoever sees those
 * items.
 */
const sprintsOf = (board: SiteBoard, state: JiraState): SiteSprint[] => {
  const ids = new Set(
    [...state.catalog.sprints.values()].filter((sprint) => sprint.originBoardId === board.id).map(({ id }) => id),
  );
  const world = worldOf(state, accessOf({ kind: 'app' }, state.data));
  const inFilter = boardFilterTest(board, world, compileClause);
  for (const issue of state.issues.all()) {
    const further = sprintIdsOf(issue, state.catalog).filter((id) => !ids.has(id));
    if (further.length > 0 && inFilter(issue)) for (const id of further) ids.add(id);
  }
  return [...ids].flatMap((id) => state.catalog.sprints.get(id) ?? []);
};
