import type { BacklogPart, ItemQuery } from '../../ports/item-ports';

/** Where a backlog is searched: in a board's filter, or in a whole project where there is none. */
export type BacklogSearch = { readonly projectKey: string; readonly filterId?: string | undefined };

/**
 * The open backlog as a query, or a part of it. `epicTypes`: ids of the issue types that are epics;
 * without them epics come along.
 */
export const openBacklogQuery = (
  { projectKey, filterId, epicTypes = [] }: BacklogSearch & { readonly epicTypes?: readonly string[] },
  part?: BacklogPart,
): ItemQuery =>
  filterId === undefined
    ? { kind: 'open-backlog-of-project', projectKey, exceptTypes: epicTypes, part }
    : { kind: 'open-backlog', filterId, exceptTypes: epicTypes, part };

/** Where a query for changes searches. */
export const backlogScope = ({ projectKey, filterId }: BacklogSearch) =>
  filterId === undefined ? { projectKey } : { filterId };
