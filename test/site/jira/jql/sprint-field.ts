import { sprintIdsOf } from '../catalog';
import type { SiteSprint } from '../../data/site-data';
import type { ClauseField, Value } from './clause-field';
import { jqlError } from './jql-error';
import type { JqlWorld } from './jql-world';

/** Sprints by id or name, and by `openSprints()`, `closedSprints()`, `futureSprints()`. */
export const sprintField = ({ catalog }: JqlWorld): ClauseField => {
  const sprints = [...catalog.sprints.values()];
  const inState = (state: SiteSprint['state']) => (): Value[] =>
    sprints.filter((sprint) => sprint.state === state).map((sprint) => sprint.id);
  return {
    name: 'Sprint',
    valuesOf: (issue) => sprintIdsOf(issue, catalog),
    resolve: (written) => {
      const named = sprints.filter((sprint) => sprint.name.toLowerCase() === written.toLowerCase());
      if (named.length > 0) return named.map((sprint) => sprint.id);
      if (/^\d+$/.test(written) && catalog.sprints.has(Number(written))) return [Number(written)];
      const what = /^\d+$/.test(written) ? 'id' : 'name';
      throw jqlError(`Sprint with ${what} '${written}' does not exist or you do not have permission to view it.`);
    },
    functions: {
      opensprints: inState('active'),
      closedsprints: inState('closed'),
      futuresprints: inState('future'),
    },
  };
};
