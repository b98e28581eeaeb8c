import * as v from '@badrap/valita';
import { type Route, route } from '@forge/api';
import { type ViewerAction, viewerActions } from '../../domain/project/viewer-action';
import type { Permission, Permissions } from '../../ports/permission-ports';
import { type Caller, askJira, isRefusal, type Refusal } from '../client/request';

const browse = 'BROWSE_PROJECTS';

/** Jira's names of what a person may do in a project. */
const actions: Readonly<Record<ViewerAction, string>> = {
  edit: 'EDIT_ISSUES',
  create: 'CREATE_ISSUES',
  comment: 'ADD_COMMENTS',
};

const permissionsSchema = v.object({ permissions: v.record(v.object({ havePermission: v.boolean() })) });

/**
 * What the caller may do on the site, in a project or to an issue, from
 * `GET /rest/api/3/mypermissions`. Whatever is not plainly granted is refused (J5).
 */
export const jiraPermissions = (caller: Caller): Permissions => {
  const readPermissions = (ofScope: Route) => askJira({ caller, route: ofScope, answer: permissionsSchema });

  const onSite = async (permission: string): Promise<boolean> =>
    isGranted(await readPermissions(route`/rest/api/3/mypermissions?permissions=${permission}`), permission);

  const inProject = async (projectKey: string, permission: string): Promise<boolean> => {
    const path = route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=${permission}`;
    return isGranted(await readPermissions(path), permission);
  };

  const inVisibleProject = async (projectKey: string, permission: string): Promise<Permission> => {
    const asked = [browse, permission].join(',');
    const answer = await readPermissions(
      route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=${asked}`,
    );
    if (!isGranted(answer, browse)) return 'not-visible';
    return isGranted(answer, permission) ? 'yes' : 'no';
  };

  const onIssue = async (issueKey: string, permission: string): Promise<Permission> => {
    const path = route`/rest/api/3/mypermissions?issueKey=${issueKey}&permissions=${permission}`;
    const answer = await readPermissions(path);
    if (isRefusal(answer) && answer.refusal === 404) return 'not-visible';
    return isGranted(answer, permission) ? 'yes' : 'no';
  };

  return {
    mayAdministerSite: () => onSite('ADMINISTER'),
    mayBrowse: (projectKey) => inProject(projectKey, browse),
    mayEdit: (issueKey) => onIssue(issueKey, actions.edit),
    mayAdministerProject: (projectKey) => inProject(projectKey, 'ADMINISTER_PROJECTS'),
    mayEditIn: (projectKey) => inVisibleProject(projectKey, actions.edit),
    mayCreate: (projectKey) => inVisibleProject(projectKey, actions.create),
    listIn: async (projectKey) => {
      const asked = Object.values(actions).join(',');
      const path = route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=${asked}`;
      const answer = await readPermissions(path);
      return viewerActions.filter((action) => isGranted(answer, actions[action]));
    },
    mayComment: (issueKey) => onIssue(issueKey, actions.comment),
  };
};

const isGranted = (answer: v.Infer<typeof permissionsSchema> | Refusal, permission: string): boolean =>
  !isRefusal(answer) && answer.permissions[permission]?.havePermission === true;
