import type { ItemLevel } from './statuses-and-types';

/** A project by its id, which never changes, and its key, which people know and may change. */
export type ProjectRef = { readonly id: string; readonly key: string };

/** A project as people choose it. */
export type ProjectName = { readonly key: string; readonly name: string };

/** How a project is managed; it decides which of Jira's two point fields is read (E8). */
export type ProjectStyle = 'company-managed' | 'team-managed';

/** A project as the viewer sees it. */
export type FoundProject = ProjectRef & {
  /** Absent where Jira does not say. */
  readonly style?: ProjectStyle | undefined;
  readonly issueTypes: readonly IssueTypeOfProject[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
  /** In Jira's order. */
  readonly versions: readonly { readonly id: string; readonly name: string }[];
};

export type IssueTypeOfProject = {
  readonly id: string;
  readonly name: string;
  readonly level: ItemLevel;
};
