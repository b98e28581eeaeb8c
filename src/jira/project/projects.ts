import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { Projects } from '../../ports/project-ports';
import { type Caller, askJira, isRefusal } from '../client/request';

const projectSchema = v.object({
  id: v.string(),
  key: v.string(),
  issueTypes: v
    .array(
      v.object({
        id: v.string(),
        name: v.string(),
        hierarchyLevel: v.number().optional(),
        subtask: v.boolean().optional(),
      }),
    )
    .optional(),
  components: v.array(v.object({ id: v.string(), name: v.string() })).optional(),
  versions: v.array(v.object({ id: v.string(), name: v.string() })).optional(),
});

/** A project with what issues of it have, from `GET /rest/api/3/project/{key}`. */
export const jiraProjects = (caller: Caller): Projects => ({
  read: async (key) => {
    const answer = await askJira({ caller, route: route`/rest/api/3/project/${key}`, answer: projectSchema });
    if (isRefusal(answer)) return undefined;
    const { id, issueTypes = [], components = [], versions = [] } = answer;
    return {
      id,
      key: answer.key,
      issueTypes: issueTypes.map((type) => ({
        id: type.id,
        name: type.name,
        isEpic: (type.hierarchyLevel ?? 0) > 0,
        isSubTask: type.subtask === true || (type.hierarchyLevel ?? 0) < 0,
      })),
      components,
      versions,
    };
  },
});
