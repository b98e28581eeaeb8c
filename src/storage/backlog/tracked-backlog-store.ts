import { kvs } from '@forge/kvs';
import type { TrackedBacklogs, Tracked } from '../../ports/backlog-ports';
import { trackedKey, trackedPrefix } from '../keys';
import { allKeysWith } from '../kvs/key-values';
import { steadily } from '../kvs/kvs-call';

/** Which backlogs are remembered: a small value for each, so that an event finds those of its project with one call. */
export const trackedBacklogs: TrackedBacklogs = {
  add: ({ place, projectKey }) => steadily('noting a backlog', () => kvs.set(trackedKey(place), { projectKey })),

  ofProject: async (projectId) => trackedIn(await allKeysWith('listing backlogs', trackedPrefix(projectId))),

  all: async () => trackedIn(await allKeysWith('listing backlogs', trackedPrefix())),
};

const trackedIn = (found: readonly { readonly key: string; readonly value: unknown }[]): readonly Tracked[] =>
  found.flatMap(({ key, value }) => {
    const [, projectId = '', boardId = ''] = key.split(':');
    const projectKey =
      typeof value === 'object' && value !== null && 'projectKey' in value ? value.projectKey : undefined;
    return typeof projectKey === 'string' ? [{ place: { projectId, boardId: Number(boardId) }, projectKey }] : [];
  });
