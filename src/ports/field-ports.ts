import type { JiraField } from '../domain/fields/jira-field';
import type { BoardConfiguration } from '../domain/project/board';

/** The site's field list as it was read at an instant, in epoch milliseconds. */
export type StoredFields = { readonly readAt: number; readonly fields: readonly JiraField[] };

/** Remembers the site's field list, which is long. @throws SourceFailure where storage fails */
export type FieldStore = {
  /** Undefined where none is stored. */
  readonly read: () => Promise<StoredFields | undefined>;
  /** Stores nothing where the list is too long for one value. */
  readonly save: (stored: StoredFields) => Promise<void>;
};

/**
 * What a project's board estimates by, as it was read at an instant, in epoch milliseconds.
 * `estimation` is absent where no board of the project tells. `boardId`: the board that it is of.
 */
export type StoredEstimation = {
  readonly readAt: number;
  readonly boardId?: number | undefined;
  readonly estimation?: BoardConfiguration['estimation'] | undefined;
};

/**
 * Remembers what each project's board estimates by, for screens that show one issue.
 * @throws SourceFailure where storage fails
 */
export type EstimationStore = {
  /** Undefined where none is stored. */
  readonly read: (projectId: string) => Promise<StoredEstimation | undefined>;
  readonly save: (projectId: string, estimation: StoredEstimation) => Promise<void>;
};
