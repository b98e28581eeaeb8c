import type { JiraField } from '../domain/fields/jira-field';
import type { BoardConfiguration } from '../domain/project/board';

/** A memory of the site's field list, so that screens need not read it each time. */
export type FieldMemory = {
  readonly recall: () => Promise<{ readonly readAt: number; readonly fields: readonly JiraField[] } | undefined>;
  readonly remember: (memory: { readonly readAt: number; readonly fields: readonly JiraField[] }) => Promise<void>;
};

/** A memory of what each project's board estimates by, for screens that show one issue. */
export type EstimationMemory = {
  readonly recall: (projectId: string) => Promise<RememberedEstimation | undefined>;
  readonly remember: (projectId: string, estimation: RememberedEstimation) => Promise<void>;
};

/** `estimation` is absent where the project has no board that tells. */
export type RememberedEstimation = { readonly readAt: number; readonly estimation?: BoardConfiguration['estimation'] };
