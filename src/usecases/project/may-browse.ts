import type { ProjectRef } from '../../domain/project/project';
import type { Permissions } from '../../ports/permission-ports';

/** What tells whether the person who asks may browse a project. */
export type MayBrowseSources = { readonly permissions: Pick<Permissions, 'mayBrowse'> };

/**
 * Whether the viewer may browse a project (J5). An item of it among those that Jira gave to the
 * viewer is the proof, and costs no call; else Jira is asked. This is the one permission that is
 * decided outside of `resolvers/guards`. `seen`: what Jira gave to the viewer, where that has been
 * read.
 */
export const mayBrowse = async (
  { permissions }: MayBrowseSources,
  project: ProjectRef,
  seen: Iterable<{ readonly projectId: string }> = [],
): Promise<boolean> => {
  for (const { projectId } of seen) if (projectId === project.id) return true;
  return permissions.mayBrowse(project.key);
};
