/**
 * What the viewer may do. Whatever Jira does not plainly grant is refused (J5). `not-visible`: the
 * issue does not exist or is out of sight. One call each.
 * @throws SourceFailure where Jira fails
 */
export type Permissions = {
  readonly mayAdministerSite: () => Promise<boolean>;
  readonly mayBrowse: (projectKey: string) => Promise<boolean>;
  readonly mayEdit: (issueKey: string) => Promise<'yes' | 'no' | 'not-visible'>;
  readonly mayAdministerProject: (projectKey: string) => Promise<boolean>;
  /** Whether the viewer may edit issues of the project. */
  readonly mayEditIn: (projectKey: string) => Promise<boolean>;
  readonly mayCreate: (projectKey: string) => Promise<boolean>;
  readonly mayComment: (issueKey: string) => Promise<'yes' | 'no' | 'not-visible'>;
};
