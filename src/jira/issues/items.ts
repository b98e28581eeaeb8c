import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { Items, ItemsById, ItemQuery } from '../../ports/item-ports';
import { fetchIssues } from '../client/bulk-fetch';
import { type Caller, askJira, isRefusal, expectAnswer } from '../client/request';
import { searchPageSize, searchPage } from '../client/search-page';
import { issueSchema } from './issue-schema';
import { itemJql } from './item-jql';
import { fieldsToAsk, toItem } from './map-item';

/**
 * Jira lists no field in `editmeta` for who may not edit the issue; it comes with the issue and
 * costs no call of its own.
 */
const editableIssueSchema = issueSchema.extend({
  editmeta: v.object({ fields: v.record(v.unknown()).optional() }).optional(),
});

/**
 * A single choice in `editmeta`. Fields of apps have whatever they like there, so only the one that
 * is asked for is read.
 */
const choiceSchema = v.object({ allowedValues: v.array(v.object({ value: v.string() })) });

/**
 * Backlog items from `GET /rest/api/3/issue/{key}` and `POST /rest/api/3/search/jql`, as the caller
 * sees them.
 */
export const jiraItems = (caller: Caller): Items => ({
  read: async (key, fields) => {
    const answer = await askJira({
      caller,
      route: route`/rest/api/3/issue/${key}?fields=${fieldsToAsk(fields).join(',')}&expand=editmeta`,
      answer: editableIssueSchema,
    });
    if (isRefusal(answer)) return undefined;
    const editable = answer.editmeta?.fields ?? {};
    const moscow = fields.prioritising?.moscow;
    const choice =
      moscow?.kind === 'field' ? choiceSchema.try(editable[moscow.id], { mode: 'passthrough' }) : undefined;
    return {
      item: toItem(answer, fields),
      mayEdit: Object.keys(editable).length > 0,
      description: answer.fields.description,
      ...(choice?.ok === true ? { moscowOptions: choice.value.allowedValues.map(({ value }) => value) } : {}),
    };
  },

  readPage: async (query, fields, { cursor, limit = searchPageSize } = {}) => {
    const answer = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(issueSchema),
      body: {
        jql: itemJql(query),
        fields: fieldsToAsk(fields),
        maxResults: limit,
        ...reconciling(query),
        ...(cursor === undefined ? {} : { nextPageToken: cursor }),
      },
    });
    return {
      items: answer.issues.map((issue) => toItem(issue, fields)),
      ...(answer.nextPageToken === undefined ? {} : { next: answer.nextPageToken }),
    };
  },

  count: async (query) => {
    const { count } = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/approximate-count`,
      answer: v.object({ count: v.number() }),
      body: { jql: itemJql(query) },
    });
    return count;
  },
});

/**
 * Backlog items by id from `POST /rest/api/3/issue/bulkfetch`, of those that the caller may browse.
 */
export const jiraItemsById = (caller: Caller): ItemsById => ({
  read: async (ids, fields) =>
    (await fetchIssues(caller, ids, { issue: issueSchema, fields: fieldsToAsk(fields) })).map((issue) =>
      toItem(issue, fields),
    ),
});

/**
 * Search lags behind writes by about a second, but for the issues that it is asked to look at anew:
 * 50 at the most.
 */
const reconciling = (query: ItemQuery): { reconcileIssues?: number[] } => {
  if (query.kind !== 'changed' || query.issueIds.length === 0) return {};
  return { reconcileIssues: query.issueIds.slice(0, 50).map(Number) };
};
