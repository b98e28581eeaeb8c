import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { StatusesAndTypesList } from '../../ports/project-ports';
import { type Caller, expectAnswer } from '../client/request';
import { levelOf, typeLevelSchema } from './type-level';

const scopeSchema = v.object({ project: v.object({ id: v.string() }).optional() }).optional();

const statusSchema = v.object({
  id: v.string(),
  name: v.string(),
  statusCategory: v.object({ key: v.string() }),
  scope: scopeSchema,
});

const typeSchema = typeLevelSchema.extend({ id: v.string(), name: v.string(), scope: scopeSchema });

/**
 * The statuses of active workflows, from `GET /rest/api/3/status`, and the issue types of the
 * projects in sight, from `GET /rest/api/3/issuetype`.
 */
export const jiraStatusesAndTypes = (caller: Caller): StatusesAndTypesList => ({
  read: async () => {
    const [statuses, issueTypes] = await Promise.all([
      expectAnswer({ caller, route: route`/rest/api/3/status`, answer: v.array(statusSchema) }),
      expectAnswer({ caller, route: route`/rest/api/3/issuetype`, answer: v.array(typeSchema) }),
    ]);
    return {
      statuses: statuses.map(({ id, name, statusCategory, scope }) => ({
        id,
        name,
        category: statusCategory.key,
        ...projectOf(scope),
      })),
      issueTypes: issueTypes.map(({ scope, ...type }) => ({
        id: type.id,
        name: type.name,
        level: levelOf(type),
        ...projectOf(scope),
      })),
    };
  },
});

/** Team-managed projects have statuses and types of their own. */
const projectOf = (scope: v.Infer<typeof scopeSchema>) =>
  scope?.project === undefined ? {} : { projectId: scope.project.id };
