/** What the app itself sees, whoever asks. @throws SourceFailure where Jira fails */
export type AppReach = {
  /** Where the app may not browse the project, finding nothing in it says nothing. */
  readonly mayBrowse: (projectKey: string) => Promise<boolean>;
};
