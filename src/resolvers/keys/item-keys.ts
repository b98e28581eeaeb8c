import * as v from '@badrap/valita';
import type { ItemCalls } from '../../contract/items-view';
import { sources } from '../../sources';
import { listPriority } from '../../usecases/items/list-priority';
import { listReadiness } from '../../usecases/items/list-readiness';
import { asProjectViewer } from '../guards';
import { key, type Keys } from '../key';

const priorityPayload = v.object({ cursor: v.string().optional() });
const readinessPayload = v.object({ includeDone: v.boolean().optional(), cursor: v.string().optional() });

/** Lists of a project's items, a page at a time. */
export const itemKeys: Keys<ItemCalls> = {
  readiness: key({
    guard: asProjectViewer,
    payload: readinessPayload,
    run: async ({ project }, { includeDone = false, cursor }) => ({
      ok: true,
      value: await listReadiness(sources, { project, includeDone, cursor }),
    }),
  }),

  priority: key({
    guard: asProjectViewer,
    payload: priorityPayload,
    run: async ({ project }, { cursor }) => ({ ok: true, value: await listPriority(sources, { project, cursor }) }),
  }),
};
