import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { OpenedBacklog, TrackedBacklogStore } from '../../ports/backlog-ports';
import { trackedKey, trackedPrefix } from '../keys';
import { type KeyValue, listAll } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/** Which backlogs are remembered: a small value for each, so that one call finds a project's. */
export const trackedBacklogStore: TrackedBacklogStore = {
  read: async (backlogId) => {
    const key = trackedKey(backlogId);
    const value = await kvsCallWithRetry('looking up a backlog', () => kvs.get<unknown>(key));
    return parseTracked({ key, value });
  },

  save: ({ backlogId, projectKey, openedOn }) =>
    kvsCallWithRetry('noting a backlog', () =>
      kvs.set(trackedKey(backlogId), { projectKey, ...(openedOn === undefined ? {} : { openedOn }) }),
    ),

  listOfProject: async (projectId) => parseAll(await listAll('listing backlogs', trackedPrefix(projectId))),

  listAll: async () => parseAll(await listAll('listing backlogs', trackedPrefix())),
};

const parseAll = (stored: readonly KeyValue[]): readonly OpenedBacklog[] =>
  stored.flatMap((one) => parseTracked(one) ?? []);

const trackedSchema = v.object({ projectKey: v.string(), openedOn: v.number().optional() });

/** Undefined where nothing is stored, or another shape. */
const parseTracked = ({ key, value }: KeyValue): OpenedBacklog | undefined => {
  const parsed = trackedSchema.try(value, { mode: 'strip' });
  if (!parsed.ok) return undefined;
  const [, projectId = '', boardId = ''] = key.split(':');
  const { projectKey, openedOn } = parsed.value;
  return {
    backlogId: { projectId, boardId: Number(boardId) },
    projectKey,
    ...(openedOn === undefined ? {} : { openedOn }),
  };
};
