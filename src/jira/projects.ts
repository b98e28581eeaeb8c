import * as v from '@badrap/valita';
import type { Projects } from '../usecases/ports';
import { route } from './forge-api';
import { askJira, isRefusal, type Caller } from './request';

const projectSchema = v.object({ id: v.string(), key: v.string() });

/** A project from `GET /rest/api/3/project/{key}`, as the caller sees it. */
export const jiraProjects = (caller: Caller): Projects => ({
  find: async (key) => {
    const answer = await askJira({ caller, route: route`/rest/api/3/project/${key}`, answer: projectSchema });
    return isRefusal(answer) ? undefined : { id: answer.id, key: answer.key };
  },
});
