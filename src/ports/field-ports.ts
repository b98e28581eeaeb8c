import type { JiraField } from '../domain/fields/jira-field';
import type { BoardConfiguration } from '../domain/project/board';

/** A memory of the site's field list, so that screens need not read it each time. */
export type FieldStore = {
  readonly read: () => Promise<{ readonly readAt: number; readonly fields: readonly JiraField[] } | undefined>;
  readonly save: (memory: { readonly readAt: number; readonly fields: readonly JiraField[] }) => Promise<void>;
};

/** A memory of what each project's board estimates by, for screens that show one issue. */
export type EstimationStore = {
  readonly read: (projectId: string) => Promise<StoredEstimation | undefined>;
  readonly save: (projectId: string, estimation: StoredEstimation) => Promise<void>;
};

/** `estimation` is absent where the project has no board that tells. */
export type StoredEstimation = { readonly readAt: number; readonly estimation?: BoardConfiguration['estimation'] };
