import { readsJira } from '../scopes';
import * as v from '@badrap/valita';
import type { SiteField, SiteHistory, SiteIssue } from '../../data/site-data';
import { listAnswer, readBody, type Endpoint } from '../endpoint';
import { instantOfHistory } from '../issues/wire-history';
import { JiraError } from '../jira-error';
import type { JsonObject } from '../json-values';
import { pageToken, readPageToken } from '../page-token';

const BulkRequest = v.object({
  issueIdsOrKeys: v.array(v.string()).optional(() => []),
  fieldIds: v.array(v.string()).optional(() => []),
  maxResults: v
    .number()
    .assert(Number.isInteger)
    .optional(() => 1000),
  nextPageToken: v.string().nullable().optional(),
});

/**
 * Change histories of up to 1,000 issues, oldest first, filtered to at most 10 fields. A page holds
 * `maxResults` histories, so one issue's history may go on in the next page. Issues without such
 * changes, with an unknown history (V31), and those that the caller does not see are absent.
 * `created` is a number of epoch milliseconds, as in Jira.
 */
export const bulkfetchChangelogs: Endpoint = {
  template: 'POST /rest/api/3/changelog/bulkfetch',
  readsByPost: true,
  scopes: {
    classic: readsJira,
    granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
  },
  answer: ({ access, body }, { issues, data }) => {
    const request = readBody(body, BulkRequest);
    const { issueIdsOrKeys, fieldIds, maxResults, nextPageToken } = request;
    refuseBeyondLimits(request);
    const asked = [...new Set(issueIdsOrKeys.map((idOrKey) => issues.byIdOrKey(idOrKey)))];
    const wanted = changesOf(fieldIds, data.fields);
    const all = asked
      .filter((issue) => issue !== undefined && access.sees(issue))
      .flatMap((issue) => (issue === undefined ? [] : historiesOf(issue, wanted)));
    const search = JSON.stringify([issueIdsOrKeys, fieldIds, access.user?.accountId ?? null]);
    const start = startOf(all, nextPageToken, search);
    const page = all.slice(start, start + maxResults);
    const last = page.at(-1);
    const more =
      last === undefined || start + maxResults >= all.length
        ? {}
        : { nextPageToken: pageToken({ after: last.history.id, offset: start + maxResults }, search) };
    return listAnswer(more, 'issueChangeLogs', byIssue(page));
  },
};

type Entry = { readonly issueId: string; readonly history: SiteHistory };

type Wanted = (change: SiteHistory['items'][number]) => boolean;

const refuseBeyondLimits = (request: v.Infer<typeof BulkRequest>): void => {
  if (request.issueIdsOrKeys.length === 0) throw new JiraError(400, ['No issue IDs or keys were provided.']);
  if (request.issueIdsOrKeys.length > 1000) throw new JiraError(400, ['At most 1000 issue IDs or keys are allowed.']);
  if (request.fieldIds.length > 10) throw new JiraError(400, ['At most 10 field IDs are allowed.']);
  if (request.maxResults < 1 || request.maxResults > 10_000) {
    throw new JiraError(400, ['The maxResults parameter must be between 1 and 10000.']);
  }
};

/**
 * By field id; a change that carries none, as in older exports, by the field's name. Links are
 * named by another word than their field.
 */
const changesOf = (fieldIds: readonly string[], fields: readonly SiteField[]): Wanted => {
  if (fieldIds.length === 0) return () => true;
  const ids = new Set(fieldIds);
  const names = new Set(fields.filter(({ id }) => ids.has(id)).map(({ name }) => name.toLowerCase()));
  if (ids.has('issuelinks')) names.add('link');
  return ({ field, fieldId }) =>
    fieldId === undefined ? ids.has(field) || names.has(field.toLowerCase()) : ids.has(fieldId);
};

const historiesOf = (issue: SiteIssue, wanted: Wanted): Entry[] =>
  (issue.changelog?.histories ?? [])
    .map((history) => ({ issueId: issue.id, history: { ...history, items: history.items.filter(wanted) } }))
    .filter(({ history }) => history.items.length > 0)
    .toSorted((one, other) => instantOfHistory(one.history) - instantOfHistory(other.history));

const startOf = (all: readonly Entry[], token: string | null | undefined, search: string): number => {
  if (token === undefined || token === null) return 0;
  const { after, offset } = readPageToken(token, search);
  if (all[offset - 1]?.history.id === after) return offset;
  const found = all.findIndex(({ history }) => history.id === after);
  return found === -1 ? offset : found + 1;
};

const byIssue = (page: readonly Entry[]): JsonObject[] => {
  const changeLogs = new Map<string, JsonObject[]>();
  for (const { issueId, history } of page) {
    const wire = { ...history, created: instantOfHistory(history) };
    changeLogs.set(issueId, [...(changeLogs.get(issueId) ?? []), wire]);
  }
  return [...changeLogs].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
};
