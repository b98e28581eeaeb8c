import type { AgendaDocument } from '../domain/agenda/agenda-as-document';

/** `asks`: what Jira says of the fields that it needs. */
export type Creation =
  | { readonly outcome: 'created'; readonly key: string }
  | { readonly outcome: 'refused'; readonly asks: readonly string[] }
  | { readonly outcome: 'unknown' };

/** Posts as the person who asks; each is sent once. */
export type AgendaPosts = {
  readonly comment: (issueKey: string, document: AgendaDocument) => Promise<WriteOutcome>;
  readonly create: (issue: {
    readonly projectId: string;
    readonly typeId: string;
    readonly summary: string;
    readonly description: AgendaDocument;
  }) => Promise<Creation>;
};

/**
 * What became of a write. `unknown`: the answer was lost, so it may have taken effect; only the
 * issue itself can tell. A write is never sent again for that.
 */
export type WriteOutcome = 'written' | 'refused' | 'unknown';

/** Writes to issues as the person who asks. */
export type IssueWrites = {
  readonly setDescription: (key: string, description: unknown) => Promise<WriteOutcome>;
  /**
   * Through the board that decides what estimates are; `value` in points, or in minutes where it
   * estimates in time.
   */
  readonly setEstimate: (key: string, boardId: number, value: number) => Promise<WriteOutcome>;
  /** Chooses an option of a single choice. */
  readonly chooseOption: (key: string, fieldId: string, option: string) => Promise<WriteOutcome>;
  /** Adds one label and removes others; whatever other labels the issue has stay. */
  readonly changeLabels: (
    key: string,
    change: { readonly add: string; readonly remove: readonly string[] },
  ) => Promise<WriteOutcome>;
};
