import { kvs } from '@forge/kvs';
import type { TrackedBacklogStore, TrackedBacklog } from '../../ports/backlog-ports';
import { trackedKey, trackedPrefix } from '../keys';
import { allKeysWith } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/**
 * Which backlogs are remembered: a small value for each, so that an event finds those of its
 * project with one call.
 */
export const trackedBacklogStore: TrackedBacklogStore = {
  add: ({ backlogId: backlogId, projectKey }) =>
    kvsCallWithRetry('noting a backlog', () => kvs.set(trackedKey(backlogId), { projectKey })),

  listOfProject: async (projectId) => trackedIn(await allKeysWith('listing backlogs', trackedPrefix(projectId))),

  listAll: async () => trackedIn(await allKeysWith('listing backlogs', trackedPrefix())),
};

const trackedIn = (found: readonly { readonly key: string; readonly value: unknown }[]): readonly TrackedBacklog[] =>
  found.flatMap(({ key, value }) => {
    const [, projectId = '', boardId = ''] = key.split(':');
    const projectKey =
      typeof value === 'object' && value !== null && 'projectKey' in value ? value.projectKey : undefined;
    return typeof projectKey === 'string' ? [{ backlogId: { projectId, boardId: Number(boardId) }, projectKey }] : [];
  });
