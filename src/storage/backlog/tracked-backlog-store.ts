import { kvs } from '@forge/kvs';
import type { TrackedBacklogStore, TrackedBacklog } from '../../ports/backlog-ports';
import { trackedKey, trackedPrefix } from '../keys';
import { type KeyValue, listAll } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/** Which backlogs are remembered: a small value for each, so that one call finds a project's. */
export const trackedBacklogStore: TrackedBacklogStore = {
  add: ({ backlogId, projectKey }) =>
    kvsCallWithRetry('noting a backlog', () => kvs.set(trackedKey(backlogId), { projectKey })),

  listOfProject: async (projectId) => parseAll(await listAll('listing backlogs', trackedPrefix(projectId))),

  listAll: async () => parseAll(await listAll('listing backlogs', trackedPrefix())),
};

const parseAll = (stored: readonly KeyValue[]): readonly TrackedBacklog[] =>
  stored.flatMap(({ key, value }) => {
    const [, projectId = '', boardId = ''] = key.split(':');
    const projectKey =
      typeof value === 'object' && value !== null && 'projectKey' in value ? value.projectKey : undefined;
    return typeof projectKey === 'string' ? [{ backlogId: { projectId, boardId: Number(boardId) }, projectKey }] : [];
  });
