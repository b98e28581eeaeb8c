import type { ViewerAction } from '../domain/project/viewer-action';

/** `not-visible`: the issue or the project does not exist or is out of sight. */
export type Permission = 'yes' | 'no' | 'not-visible';

/**
 * What the viewer may do. Whatever Jira does not plainly grant is refused (J5). One call each.
 * @throws SourceFailure where Jira fails
 */
export type Permissions = {
  readonly mayAdministerSite: () => Promise<boolean>;
  readonly mayBrowse: (projectKey: string) => Promise<boolean>;
  readonly mayEdit: (issueKey: string) => Promise<Permission>;
  readonly mayAdministerProject: (projectKey: string) => Promise<boolean>;
  /** Whether the viewer may edit issues of the project. */
  readonly mayEditIn: (projectKey: string) => Promise<Permission>;
  readonly mayCreate: (projectKey: string) => Promise<Permission>;
  /** Which of these actions the viewer may do in a project; none where they do not see it. */
  readonly listIn: (projectKey: string) => Promise<readonly ViewerAction[]>;
  readonly mayComment: (issueKey: string) => Promise<Permission>;
};
