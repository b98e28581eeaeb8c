import type { JiraField } from '../domain/fields/jira-field';
import type { BoardConfiguration } from '../domain/project/board';
import type { ProjectStyle } from '../domain/project/project';
import type { StatusesAndTypes } from '../domain/project/statuses-and-types';

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
 * Remembers the site's statuses and issue types as they were read at an instant, in epoch
 * milliseconds. @throws SourceFailure where storage fails
 */
export type StatusesAndTypesStore = {
  /** Undefined where none are stored. */
  readonly read: () => Promise<(StatusesAndTypes & { readonly readAt: number }) | undefined>;
  /** Stores nothing where there are too many for one value. */
  readonly save: (stored: StatusesAndTypes & { readonly readAt: number }) => Promise<void>;
};

/**
 * What a project's board estimates by, as it was read at an instant, in epoch milliseconds.
 * `estimation` is absent where no board of the project tells; `style` is the project's then.
 * `boardId`: the board that it is of.
 */
export type StoredEstimation = {
  readonly readAt: number;
  readonly boardId?: number | undefined;
  readonly estimation?: BoardConfiguration['estimation'];
  readonly style?: ProjectStyle | undefined;
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
