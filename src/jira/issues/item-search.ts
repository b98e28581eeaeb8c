import { route } from '@forge/api';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { ItemQuery } from '../../ports/item-ports';
import type { Caller } from '../client/request';
import { searchPage, searchPageSize } from '../client/search-page';
import { askingForMark } from './agenda-issue';
import { itemJql } from './item-jql';
import { issueSchema } from './issue-schema';
import { fieldsToAsk } from './map-item';

/** Which page of a query, with the fields that `toItem` maps; `limit`: 1 to 100 items. */
export type ItemSearch = {
  readonly fields: FieldIds;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
};

/** The request for one page of items: `POST /rest/api/3/search/jql`. */
export const itemSearch = (
  caller: Caller,
  query: ItemQuery,
  { fields, cursor, limit = searchPageSize }: ItemSearch,
) => ({
  caller,
  route: route`/rest/api/3/search/jql`,
  answer: searchPage(issueSchema),
  body: {
    jql: itemJql(query),
    fields: fieldsToAsk(fields),
    ...askingForMark,
    maxResults: limit,
    reconcileIssues: issuesToReconcile(query),
    nextPageToken: cursor,
  },
});

/** Jira takes at most this many. */
const mostReconciled = 50;

/**
 * Search lags behind writes by about a second, but for the issues that it is asked to look at anew.
 * Undefined where the query names none.
 */
const issuesToReconcile = (query: ItemQuery): number[] | undefined =>
  query.kind !== 'changed' || query.issueIds.length === 0
    ? undefined
    : query.issueIds.slice(0, mostReconciled).map(Number);
