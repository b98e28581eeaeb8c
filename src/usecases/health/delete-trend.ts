import type { Answer } from '../../contract/answer';
import type { ProjectRef } from '../../domain/project/project';
import type { SnapshotStore } from '../../ports/health-ports';
import type { PastStore } from '../../ports/past-ports';

export type DeleteTrendSources = {
  readonly snapshots: Pick<SnapshotStore, 'deleteAll'>;
  readonly pastStore: Pick<PastStore, 'deleteAll'>;
};

/**
 * Deletes all past days of the health of a project's backlogs, those that were saved and those that
 * were replayed. @throws SourceFailure
 */
export const deleteTrend = async (
  { snapshots, pastStore }: DeleteTrendSources,
  project: ProjectRef,
): Promise<Answer<{ readonly deleted: true }>> => {
  await snapshots.deleteAll(project.id);
  await pastStore.deleteAll(project.id);
  return { ok: true, value: { deleted: true } };
};
