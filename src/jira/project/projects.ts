import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { ProjectStyle } from '../../domain/project/project';
import type { Projects } from '../../ports/project-ports';
import { type Caller, askJira, isRefusal } from '../client/request';
import { levelOf, typeLevelSchema } from './type-level';

const projectSchema = v.object({
  id: v.string(),
  key: v.string(),
  simplified: v.boolean().optional(),
  style: v.string().optional(),
  issueTypes: v.array(typeLevelSchema.extend({ id: v.string(), name: v.string() })).optional(),
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
      ...styleOf(answer),
      issueTypes: issueTypes.map((type) => ({
        id: type.id,
        name: type.name,
        level: levelOf(type),
      })),
      components,
      versions,
    };
  },
});

/** Jira says it twice: `simplified`, and `style` as `classic` or `next-gen`. */
const styleOf = ({
  simplified,
  style,
}: Pick<v.Infer<typeof projectSchema>, 'simplified' | 'style'>): { readonly style?: ProjectStyle } => {
  if (simplified === true || style === 'next-gen') return { style: 'team-managed' };
  return simplified === false || style === 'classic' ? { style: 'company-managed' } : {};
};
