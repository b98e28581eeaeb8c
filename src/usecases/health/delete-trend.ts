import type { Answer } from '../../contract/answer';
import type { ProjectRef } from '../../domain/project/project';
import type { SnapshotStore } from '../../ports/health-ports';

/** Deletes the trend of every backlog of a project: all snapshots of its health. */
export const deleteTrend = async (
  { snapshots }: { readonly snapshots: Pick<SnapshotStore, 'forgetAll'> },
  project: ProjectRef,
): Promise<Answer<{ readonly deleted: true }>> => {
  await snapshots.forgetAll(project.id);
  return { ok: true, value: { deleted: true } };
};
