import type { AgendaDocument } from '../domain/agenda/agenda-as-document';

/**
 * What became of a write, which is sent once and never again. `unknown`: the answer was lost, so
 * only the issue itself can tell whether it took effect.
 */
export type WriteOutcome = 'written' | 'refused' | 'unknown';

/** What became of a new issue. `asks`: sentences of Jira about the fields that it needs. */
export type Creation =
  | { readonly outcome: 'created'; readonly key: string }
  | { readonly outcome: 'refused'; readonly asks: readonly string[] }
  | { readonly outcome: 'unknown' };

/** Posts as the viewer, each sent once. @throws SourceFailure where nothing was sent */
export type AgendaPosts = {
  readonly comment: (issueKey: string, document: AgendaDocument) => Promise<WriteOutcome>;
  readonly create: (issue: {
    readonly projectId: string;
    readonly typeId: string;
    readonly summary: string;
    readonly description: AgendaDocument;
  }) => Promise<Creation>;
};

/** Writes to issues as the viewer. @throws SourceFailure where nothing was sent */
export type IssueWrites = {
  /** `description`: as Jira stores it. */
  readonly setDescription: (key: string, description: unknown) => Promise<WriteOutcome>;
  /**
   * Through the board that decides what estimates are. `value`: points, or minutes where it
   * estimates in time.
   */
  readonly setEstimate: (key: string, boardId: number, value: number) => Promise<WriteOutcome>;
  /** Sets a field of a single choice. */
  readonly chooseOption: (key: string, fieldId: string, option: string) => Promise<WriteOutcome>;
  /** Adds one label and removes others; the labels that are not named stay. */
  readonly changeLabels: (
    key: string,
    change: { readonly add: string; readonly remove: readonly string[] },
  ) => Promise<WriteOutcome>;
};
