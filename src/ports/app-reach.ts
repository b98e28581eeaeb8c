/** What the app itself sees, whoever asks. */
export type AppReach = {
  /** Whether the app may browse the project: where it may not, what it finds of it says nothing. */
  readonly mayBrowse: (projectKey: string) => Promise<boolean>;
};
