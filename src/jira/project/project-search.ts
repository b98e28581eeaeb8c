import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { ProjectSearch } from '../../ports/project-ports';
import { type Caller, expectAnswer } from '../client/request';

/** So many are given at once: more than anybody looks through without searching. */
const mostProjects = 50;

const pageSchema = v.object({
  values: v.array(v.object({ key: v.string(), name: v.string() })),
  isLast: v.boolean().optional(),
  total: v.number().optional(),
});

/**
 * The first projects by name that the caller browses, from `GET /rest/api/3/project/search`: who
 * administers Jira is shown others as well, unless the action says so.
 */
export const jiraProjectSearch = (caller: Caller): ProjectSearch => ({
  find: async (text) => {
    const { values, isLast, total } = await expectAnswer({
      caller,
      route:
        text === ''
          ? route`/rest/api/3/project/search?action=browse&orderBy=name&startAt=0&maxResults=${mostProjects}`
          : route`/rest/api/3/project/search?action=browse&orderBy=name&startAt=0&maxResults=${mostProjects}&query=${text}`,
      answer: pageSchema,
    });
    return {
      projects: values.map(({ key, name }) => ({ key, name })),
      more: isLast === undefined ? (total ?? 0) > values.length : !isLast,
    };
  },
});
