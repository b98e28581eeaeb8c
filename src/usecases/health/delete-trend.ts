import type { Answer } from '../../contract/answer';
import type { ProjectRef } from '../../domain/project/project';
import type { SnapshotStore } from '../../ports/health-ports';

/** Deletes all snapshots of the health of a project's backlogs. @throws SourceFailure */
export const deleteTrend = async (
  { snapshots }: { readonly snapshots: Pick<SnapshotStore, 'deleteAll'> },
  project: ProjectRef,
): Promise<Answer<{ readonly deleted: true }>> => {
  await snapshots.deleteAll(project.id);
  return { ok: true, value: { deleted: true } };
};
