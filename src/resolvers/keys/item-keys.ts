import * as v from '@badrap/valita';
import type { ItemCalls } from '../../contract/items-view';
import { sources } from '../../sources';
import { listPriority } from '../../usecases/items/list-priority';
import { listReadiness } from '../../usecases/items/list-readiness';
import { estimateOneItem, readOneItem } from '../../usecases/issue/read-one-item';
import { asItemEditor, asProjectViewer } from '../guards';
import { key, type Keys } from '../key';
import { estimateValue, issueKey } from '../payload-parts';

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

  item: key({
    guard: asProjectViewer,
    payload: v.object({ issueKey }),
    run: ({ project }, { issueKey: asked }) => readOneItem(sources, { project, issueKey: asked }),
  }),

  estimateItem: key({
    guard: asItemEditor,
    payload: v.object({ issueKey, value: estimateValue }),
    run: ({ project }, { issueKey: asked, value }) => estimateOneItem(sources, { project, issueKey: asked }, value),
  }),
};
