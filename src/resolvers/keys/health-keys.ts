import * as v from '@badrap/valita';
import type { HealthCalls } from '../../contract/project-view';
import { healthComponentIds } from '../../domain/health/components/all-components';
import { sources } from '../../sources';
import { showScanProgress } from '../../usecases/backlog/scan/show-scan-progress';
import { listFilters } from '../../usecases/health/list-filters';
import { showHealth } from '../../usecases/health/show-health';
import { showHealthItems } from '../../usecases/health/show-health-items';
import { openProjectPage } from '../../usecases/page/open-project-page';
import { forProject } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload, filterPayload, ignoredPayload, oneOf, wholeNumber } from '../payload-parts';

const loadPayload = v.object({ boardId: wholeNumber.optional(), filter: filterPayload });
const healthItemsPayload = v.object({
  boardId: wholeNumber.optional(),
  component: oneOf(healthComponentIds),
  side: oneOf(['counted', 'lacking']).optional(),
  filter: filterPayload,
  from: wholeNumber.optional(),
});

/** The health of a backlog and the items of its figures. */
export const healthKeys: Keys<HealthCalls> = {
  open: key({
    guard: forProject,
    payload: ignoredPayload,
    run: ({ project, accountId: viewer }) => openProjectPage(sources, { project, viewer }),
  }),

  load: key({
    guard: forProject,
    payload: loadPayload,
    run: ({ project, accountId: viewer }, { boardId, filter = {} }) =>
      showHealth(sources, { project, viewer, boardId, filter }),
  }),

  progress: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => showScanProgress(sources, { project, viewer, boardId }),
  }),

  healthItems: key({
    guard: forProject,
    payload: healthItemsPayload,
    run: ({ project, accountId: viewer }, { boardId, component, side = 'counted', filter = {}, from = 0 }) =>
      showHealthItems(sources, { project, viewer, boardId, component, side, filter, from }),
  }),

  filters: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => listFilters(sources, { project, viewer, boardId }),
  }),
};
