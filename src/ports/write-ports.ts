import type { AgendaDocument } from '../domain/agenda/agenda-as-document';
import type { PartDocument } from '../domain/fixes/part-as-document';

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

/** An item that is split off another one. `of`: the id of that one. */
export type PartToMake = {
  readonly of: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly parentKey: string | undefined;
  readonly summary: string;
  readonly description: PartDocument;
};

/** The parts of items that are split, as the viewer. */
export type PartWrites = {
  /** Sent once. @throws SourceFailure where nothing was sent */
  readonly create: (part: PartToMake) => Promise<Creation>;
  /** Those that the viewer has made within a day in a project. @throws SourceFailure */
  readonly listMade: (
    projectKey: string,
  ) => Promise<readonly (Pick<PartToMake, 'of' | 'summary'> & { readonly key: string })[]>;
};

/** An option of a field of a single choice, null for none; labels to add and to remove. */
export type ChoiceWrite = {
  readonly field?: { readonly id: string; readonly option: string | null } | undefined;
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
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
  /** Empties a field, as the edit screen would. */
  readonly clearField: (key: string, fieldId: string) => Promise<WriteOutcome>;
  /** In one write; what is not named stays. */
  readonly setChoice: (key: string, choice: ChoiceWrite) => Promise<WriteOutcome>;
};
