import * as v from '@badrap/valita';
import type { HealthFilter } from '../../contract/health-view';
import type { HealthCalls } from '../../contract/project-view';
import { healthComponentIds } from '../../domain/health/components/all-components';
import { sources } from '../../sources';
import { showScanProgress } from '../../usecases/backlog/scan/show-scan-progress';
import { listFilters } from '../../usecases/health/list-filters';
import { showHealth } from '../../usecases/health/show-health';
import { showHealthItems } from '../../usecases/health/show-health-items';
import { asProjectViewer, forProject } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload, wholeNumber } from '../payload-parts';

const filterPart = v
  .string()
  .assert((id) => id.length >= 1 && id.length <= 255, 'a text of 1 to 255 characters')
  .optional();
const filterPayload = v
  .object({ typeId: filterPart, epic: filterPart, component: filterPart, label: filterPart })
  .optional();
const loadPayload = v.object({ boardId: wholeNumber.optional(), filter: filterPayload });
const healthItemsPayload = v.object({
  boardId: wholeNumber.optional(),
  component: v.union(...healthComponentIds.map((id) => v.literal(id))),
  side: v.union(v.literal('counted'), v.literal('lacking')).optional(),
  filter: filterPayload,
  from: wholeNumber.optional(),
});

/** The health of a backlog and the items behind its figures. */
export const healthKeys: Keys<HealthCalls> = {
  load: key({
    guard: forProject,
    payload: loadPayload,
    run: ({ project }, { boardId, filter }) => showHealth(sources, { project, boardId, filter: toFilter(filter) }),
  }),

  progress: key({
    guard: asProjectViewer,
    payload: boardPayload,
    run: ({ project }, { boardId }) => showScanProgress(sources, { project, boardId }),
  }),

  healthItems: key({
    guard: forProject,
    payload: healthItemsPayload,
    run: ({ project }, { boardId, component, side = 'counted', filter, from = 0 }) =>
      showHealthItems(sources, { project, boardId, component, side, filter: toFilter(filter), from }),
  }),

  filters: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project }, { boardId }) => listFilters(sources, { project, boardId }),
  }),
};

const toFilter = (sent: v.Infer<typeof filterPayload>): HealthFilter => {
  const { typeId, epic, component, label } = sent ?? {};
  return {
    ...(typeId === undefined ? {} : { typeId }),
    ...(epic === undefined ? {} : { epic }),
    ...(component === undefined ? {} : { component }),
    ...(label === undefined ? {} : { label }),
  };
};
