import type { Answer, Problem } from '../contract/answer';
import type { ProjectRef } from '../domain/project/project';
import { sources } from '../sources';
import type { Invocation } from './invocation';

/*
 * Who may call what (J5). Permissions are decided here and nowhere else, but for
 * `usecases/project/may-browse`, which takes an item that Jira gave to the viewer as the proof. Who
 * is not signed in is refused everywhere.
 */

/** Whom a key lets in, and where that person stands. */
export type Guard<Place, Payload = unknown> = {
  /**
   * The place of a caller who is admitted, by what Forge vouches for; nothing of the payload is
   * looked at.
   */
  readonly admit: (invocation: Invocation) => Promise<Answer<Place>>;
  /** Why the caller may not do it to what the payload names; undefined where they may. */
  readonly refuse?: (place: Place, payload: Payload) => Promise<Problem | undefined>;
};

/** An issue, and who looks at it. */
export type IssueCaller = { readonly issueKey: string; readonly project: ProjectRef; readonly accountId: string };

/** A project, and who looks at it. `siteUrl`: the address of the site, where Forge tells it. */
export type ProjectCaller = {
  readonly project: ProjectRef;
  readonly accountId: string;
  readonly siteUrl: string | undefined;
};

/** The site, and who administers it. */
export type SiteCaller = { readonly accountId: string };

const refused = (problem: Problem): Answer<never> => ({ ok: false, problem });

/**
 * Whoever is signed in and stands on an issue. What is shown is asked of Jira as that person, which
 * is the guard.
 */
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
    const place = await forIssue.admit(invocation);
    if (!place.ok) return place;
    switch (await sources.permissions.mayEdit(place.value.issueKey)) {
      case 'yes':
        return place;
      case 'no':
        return refused({ code: 'not-editable' });
      case 'not-visible':
        return refused({ code: 'not-visible', what: 'issue' });
    }
  },
};

/**
 * Whoever is signed in and stands in a project, for use cases that prove by an item that the viewer
 * may browse it.
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
    const place = await forProject.admit(invocation);
    if (!place.ok || (await sources.permissions.mayBrowse(place.value.project.key))) return place;
    return refused({ code: 'not-visible', what: 'project' });
  },
};

/** Who may edit issues of the project: they keep its meetings. */
export const asProjectEditor: Guard<ProjectCaller> = {
  ...asProjectViewer,
  refuse: async ({ project }) =>
    (await sources.permissions.mayEditIn(project.key)) ? undefined : { code: 'not-held' },
};

/** Who may create issues in the project. */
export const asCreator: Guard<ProjectCaller> = {
  ...asProjectViewer,
  refuse: async ({ project }) =>
    (await sources.permissions.mayCreate(project.key)) ? undefined : { code: 'not-posted', because: 'may-not-create' },
};

/** Who may comment on the issue that the payload names. */
export const asCommenter: Guard<ProjectCaller, { readonly issueKey: string }> = {
  ...asProjectViewer,
  refuse: async (_, { issueKey }) => {
    switch (await sources.permissions.mayComment(issueKey)) {
      case 'yes':
        return undefined;
      case 'no':
        return { code: 'not-posted', because: 'may-not-comment' };
      case 'not-visible':
        return { code: 'not-visible', what: 'issue' };
    }
  },
};

/**
 * Who administers the project. Jira grants that to the site's administrators where the permission
 * scheme does.
 */
export const asProjectAdministrator: Guard<ProjectCaller> = {
  admit: async (invocation) => {
    const place = await forProject.admit(invocation);
    return place.ok && (await sources.permissions.mayAdministerProject(place.value.project.key))
      ? place
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
