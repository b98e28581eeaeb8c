import type { Answer, Problem } from '../contract/answer';
import type { ProjectRef } from '../domain/project/project';
import type { Permission } from '../ports/permission-ports';
import { sources } from '../sources';
import type { Invocation } from './invocation';

/*
 * Who may call what (J5). Permissions are decided here and nowhere else, but for
 * `usecases/project/may-browse`, where an item that Jira gave to the viewer is the proof. Who is
 * not signed in is refused everywhere.
 */

/** Whom a key admits. */
export type Guard<Caller, Payload = unknown> = {
  /** The caller, who and where, or why they are not admitted. It has no payload to look at. */
  readonly admit: (invocation: Invocation) => Promise<Answer<Caller>>;
  /** Why the caller may not do it to what the payload names; undefined where they may. */
  readonly refuse?: (caller: Caller, payload: Payload) => Promise<Problem | undefined>;
};

/** Who looks at which issue. */
export type IssueCaller = { readonly issueKey: string; readonly project: ProjectRef; readonly accountId: string };

/** Who looks at which project. `siteUrl`: the address of the site, where Forge gives it. */
export type ProjectCaller = {
  readonly project: ProjectRef;
  readonly accountId: string;
  readonly siteUrl: string | undefined;
};

/** Who administers the site. */
export type SiteCaller = { readonly accountId: string };

const refused = (problem: Problem): Answer<never> => ({ ok: false, problem });

/** Who is signed in and on an issue. It is shown as Jira shows it to them, which is the guard. */
export const forIssue: Guard<IssueCaller> = {
  admit: ({ accountId, issueKey, project }) =>
    Promise.resolve(
      accountId === undefined || issueKey === undefined || project === undefined
        ? refused({ code: 'not-visible', what: 'issue' })
        : { ok: true, value: { issueKey, project, accountId } },
    ),
};

/** Who may edit the issue. */
export const asEditor: Guard<IssueCaller> = {
  admit: async (invocation) => {
    const caller = await forIssue.admit(invocation);
    if (!caller.ok) return caller;
    switch (await sources.permissions.mayEdit(caller.value.issueKey)) {
      case 'yes':
        return caller;
      case 'no':
        return refused({ code: 'not-editable' });
      case 'not-visible':
        return refused({ code: 'not-visible', what: 'issue' });
    }
  },
};

/**
 * Who is signed in and in a project. Whether they may browse it, see its board and how much of it,
 * the use case proves first (`findBoard`, `readSight`).
 */
export const forProject: Guard<ProjectCaller> = {
  admit: ({ accountId, project, siteUrl }) =>
    Promise.resolve(
      accountId === undefined || project === undefined
        ? refused({ code: 'not-visible', what: 'project' })
        : { ok: true, value: { project, accountId, siteUrl } },
    ),
};

/** Who may browse the project. */
export const asProjectViewer: Guard<ProjectCaller> = {
  admit: async (invocation) => {
    const caller = await forProject.admit(invocation);
    if (!caller.ok || (await sources.permissions.mayBrowse(caller.value.project.key))) return caller;
    return refused({ code: 'not-visible', what: 'project' });
  },
};

/** Who may edit issues of the project, and so keeps its meetings. */
export const asProjectEditor: Guard<ProjectCaller> = {
  ...forProject,
  refuse: async ({ project }) => refusalIn(await sources.permissions.mayEditIn(project.key), { code: 'not-held' }),
};

/** Who may create issues in the project. */
export const asCreator: Guard<ProjectCaller> = {
  ...forProject,
  refuse: async ({ project }) =>
    refusalIn(await sources.permissions.mayCreate(project.key), { code: 'not-posted', because: 'may-not-create' }),
};

/** Who may browse the project, and edit the item of it that the payload names. */
export const asItemEditor: Guard<ProjectCaller, { readonly issueKey: string }> = {
  ...forProject,
  refuse: async ({ project }, { issueKey }) => {
    const [mayBrowse, may] = await Promise.all([
      sources.permissions.mayBrowse(project.key),
      isOfProject(issueKey, project) ? sources.permissions.mayEdit(issueKey) : 'not-visible',
    ]);
    if (!mayBrowse) return { code: 'not-visible', what: 'project' };
    if (may === 'not-visible') return { code: 'not-visible', what: 'issue' };
    return may === 'yes' ? undefined : { code: 'not-editable' };
  },
};

/** By its key, as lists of the project name it. */
const isOfProject = (issueKey: string, { key }: ProjectRef): boolean => issueKey.startsWith(`${key}-`);

/** Who may create issues in the project of the issue, and sees the issue. */
export const asIssueCreator: Guard<IssueCaller> = {
  ...forIssue,
  refuse: async ({ project }) =>
    refusalIn(await sources.permissions.mayCreate(project.key), { code: 'not-fixed', because: 'may-not-create' }),
};

const refusalIn = (permission: Permission, ifNot: Problem): Problem | undefined => {
  if (permission === 'yes') return undefined;
  return permission === 'no' ? ifNot : { code: 'not-visible', what: 'project' };
};

/** Who may browse the project, and comment on the issue that the payload names. */
export const asCommenter: Guard<ProjectCaller, { readonly issueKey: string }> = {
  ...forProject,
  refuse: async ({ project }, { issueKey }) => {
    const [mayBrowse, mayComment] = await Promise.all([
      sources.permissions.mayBrowse(project.key),
      sources.permissions.mayComment(issueKey),
    ]);
    if (!mayBrowse) return { code: 'not-visible', what: 'project' };
    if (mayComment === 'not-visible') return { code: 'not-visible', what: 'issue' };
    return mayComment === 'yes' ? undefined : { code: 'not-posted', because: 'may-not-comment' };
  },
};

/** Who administers the project: the site's administrators where its permission scheme says so. */
export const asProjectAdministrator: Guard<ProjectCaller> = {
  admit: async (invocation) => {
    const caller = await forProject.admit(invocation);
    return caller.ok && (await sources.permissions.mayAdministerProject(caller.value.project.key))
      ? caller
      : refused({ code: 'not-allowed-in-project' });
  },
};

/** Who administers the site. */
export const asSiteAdministrator: Guard<SiteCaller> = {
  admit: async ({ accountId }) =>
    accountId !== undefined && (await sources.permissions.mayAdministerSite())
      ? { ok: true, value: { accountId } }
      : refused({ code: 'not-allowed' }),
};
