import type { LedgerBasis } from '../../ports/backlog-ports';
import type { ItemQuery } from '../../ports/item-ports';

/** Where a backlog's items are searched. */
export const backlogOf = ({ filterId, projectKey }: Pick<LedgerBasis, 'filterId' | 'projectKey'>) =>
  filterId === undefined ? { projectKey } : { filterId };

/** The open backlog as a query. */
export const openBacklogOf = ({ filterId, projectKey, epicTypes }: LedgerBasis): ItemQuery =>
  filterId === undefined
    ? { kind: 'open-backlog-of-project', projectKey, exceptTypes: epicTypes }
    : { kind: 'open-backlog', filterId, exceptTypes: epicTypes };
