import { route } from '@forge/api';
import * as v from '@badrap/valita';
import type { Permissions } from '../usecases/ports';
import { askJira, isRefusal, type Caller } from './request';

const permissionsSchema = v.object({ permissions: v.record(v.object({ havePermission: v.boolean() })) });

/** What the caller may do, from `GET /rest/api/3/mypermissions`; whatever is not plainly granted is refused (J5). */
export const jiraPermissions = (caller: Caller): Permissions => ({
  mayAdministerSite: async () => {
    const answer = await askJira({
      caller,
      route: route`/rest/api/3/mypermissions?permissions=ADMINISTER`,
      answer: permissionsSchema,
    });
    return !isRefusal(answer) && answer.permissions['ADMINISTER']?.havePermission === true;
  },

  mayEdit: async (issueKey) => {
    const answer = await askJira({
      caller,
      route: route`/rest/api/3/mypermissions?issueKey=${issueKey}&permissions=EDIT_ISSUES`,
      answer: permissionsSchema,
    });
    if (isRefusal(answer)) return answer.refusal === 404 ? 'not-visible' : 'no';
    return answer.permissions['EDIT_ISSUES']?.havePermission === true ? 'yes' : 'no';
  },

  mayBrowse: async (projectKey) => {
    const answer = await askJira({
      caller,
      route: route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=BROWSE_PROJECTS`,
      answer: permissionsSchema,
    });
    return !isRefusal(answer) && answer.permissions['BROWSE_PROJECTS']?.havePermission === true;
  },

  mayAdministerProject: async (projectKey) => {
    const answer = await askJira({
      caller,
      route: route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=ADMINISTER_PROJECTS`,
      answer: permissionsSchema,
    });
    return !isRefusal(answer) && answer.permissions['ADMINISTER_PROJECTS']?.havePermission === true;
  },
});
