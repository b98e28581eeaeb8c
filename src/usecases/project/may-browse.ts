import type { ProjectRef } from '../../domain/project/project';
import type { Permissions } from '../../ports/permission-ports';

/** What tells whether the viewer may browse a project. */
export type MayBrowseSources = { readonly permissions: Pick<Permissions, 'mayBrowse'> };

/** What tells which actions are offered to the viewer; whether they may is for guards. */
export type OfferedActionSources = { readonly permissions: Pick<Permissions, 'listIn'> };

/**
 * Whether the viewer may browse a project (J5). An item of it among `seen`, which Jira gave to the
 * viewer, is proof and costs no call; else Jira is asked. The one permission that is decided
 * outside of `resolvers/guards`.
 * @throws SourceFailure
 */
export const mayBrowse = async (
  { permissions }: MayBrowseSources,
  project: ProjectRef,
  seen: Iterable<{ readonly projectId: string }> = [],
): Promise<boolean> => {
  for (const { projectId } of seen) if (projectId === project.id) return true;
  return permissions.mayBrowse(project.key);
};
