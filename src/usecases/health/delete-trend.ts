import type { Answer } from '../../contract/answer';
import type { ProjectRef } from '../../domain/project/project';
import type { SnapshotStore } from '../../ports/health-ports';

/** Deletes the trend of every backlog of a project: all snapshots of its health. */
export const deleteTrend = async (
  { snapshots }: { readonly snapshots: Pick<SnapshotStore, 'deleteAll'> },
  project: ProjectRef,
): Promise<Answer<{ readonly deleted: true }>> => {
  await snapshots.deleteAll(project.id);
  return { ok: true, value: { deleted: true } };
};
