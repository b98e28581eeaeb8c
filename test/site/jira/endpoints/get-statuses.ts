import { browsesOwner } from '../access';
import type { Endpoint } from '../endpoint';
import { readsJira } from '../scopes';

/**
 * The statuses of active workflows: those of the site, and those of team-managed projects that the
 * caller browses. Jira leaves out what stands in no active workflow; the site's data hold none.
 */
export const getStatuses: Endpoint = {
  template: 'GET /rest/api/3/status',
  scopes: { classic: readsJira, granular: ['read:status:jira'] },
  answer: ({ access }, { data }) => {
    const statuses = data.statuses.filter(({ scope }) => browsesOwner(scope, access, data));
    return { body: statuses, objects: statuses.length };
  },
};
