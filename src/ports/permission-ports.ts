export type Permissions = {
  readonly mayAdministerSite: () => Promise<boolean>;
  readonly mayBrowse: (projectKey: string) => Promise<boolean>;
  readonly mayEdit: (issueKey: string) => Promise<'yes' | 'no' | 'not-visible'>;
  readonly mayAdministerProject: (projectKey: string) => Promise<boolean>;
  /** Whether the person may edit issues of the project. */
  readonly mayEditIn: (projectKey: string) => Promise<boolean>;
  readonly mayCreate: (projectKey: string) => Promise<boolean>;
  readonly mayComment: (issueKey: string) => Promise<'yes' | 'no' | 'not-visible'>;
};
