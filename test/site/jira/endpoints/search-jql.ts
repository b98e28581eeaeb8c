import { readsJira, searches } from '../scopes';
import * as v from '@badrap/valita';
import type { SiteIssue } from '../../data/site-data';
import { listAnswer, readBody, type Endpoint, type EndpointCall } from '../endpoint';
import { chooseFields } from '../issues/choose-fields';
import { wireIssue } from '../issues/wire-issue';
import { JiraError } from '../jira-error';
import { type FoundIds, foundIds } from '../found-ids';
import { worldOf, type JiraState } from '../jira-state';
import { findIssues } from '../jql/find-issues';
import { pageToken, readPageToken } from '../page-token';

const SearchRequest = v.object({
  jql: v.string().optional(() => ''),
  fields: v.array(v.string()).optional(),
  expand: v.string().optional(),
  maxResults: v
    .number()
    .assert(Number.isInteger)
    .optional(() => 50),
  nextPageToken: v.string().nullable().optional(),
  reconcileIssues: v.array(v.number().assert(Number.isInteger)).optional(() => []),
  fieldsByKeys: v.boolean().optional(),
  properties: v.array(v.string()).optional(),
});
type SearchRequest = v.Infer<typeof SearchRequest>;

/** Issues a page where fields are asked for; 5,000 where only ids or keys are. */
const mostWithFields = 100;
const mostOfKeys = 5000;
/** Histories that `expand=changelog` gives here at most. */
const historiesAtMost = 40;

/**
 * A page of issues, as search knows them. An issue that was deleted or hidden since is left out of
 * its page, so a page may be short, even empty, and not the last: only a missing `nextPageToken`
 * (with `isLast`) ends the pages (J1).
 */
export const searchJql: Endpoint = {
  template: 'POST /rest/api/3/search/jql',
  readsByPost: true,
  scopes: { classic: readsJira, granular: searches },
  answer: (call, state) => {
    const request = readBody(call.body, SearchRequest);
    if (request.maxResults < 1 || request.maxResults > mostOfKeys) {
      throw new JiraError(400, [`The maxResults parameter must be between 1 and ${mostOfKeys}.`]);
    }
    if (request.reconcileIssues.length > 50) {
      throw new JiraError(400, ['The reconcileIssues parameter accepts at most 50 ids.']);
    }
    const choice = chooseFields(request.fields, 'id', state.data.fields);
    const size = Math.min(request.maxResults, choice.keysOnly ? mostOfKeys : mostWithFields);
    const { ids, start, search } = searchedIds(request, call, state);
    const page = ids.slice(start, start + size);
    const known = currentlySearchable(page, request, state);
    const expands = request.expand?.split(',').includes('changelog') === true;
    const issues = page.flatMap((id) => {
      const issue = known.get(id);
      const now = state.issues.byId(id);
      if (issue === undefined || now === undefined || !call.access.sees(now)) return [];
      return [
        wireIssue(
          issue,
          {
            choice,
            historiesAtMost: expands ? historiesAtMost : undefined,
            access: call.access,
            properties: request.properties,
          },
          state,
        ),
      ];
    });
    const last = page.at(-1);
    const isLast = last === undefined || ids.at(start + size) === undefined;
    const more = isLast ? {} : { nextPageToken: pageToken({ after: last, offset: start + size }, search) };
    return listAnswer({ ...more, isLast }, 'issues', issues);
  },
};

/** The ids of the whole result and where the asked page begins in it. */
const searchedIds = (
  { jql, nextPageToken, reconcileIssues }: SearchRequest,
  { access }: EndpointCall,
  state: JiraState,
): { ids: FoundIds; start: number; search: string } => {
  const search = JSON.stringify([jql, access.user?.accountId ?? null, reconcileIssues]);
  const kept = `${search} ${state.issues.searchRevision()}`;
  const place =
    nextPageToken === undefined || nextPageToken === null ? undefined : readPageToken(nextPageToken, search);
  const known = place === undefined ? undefined : state.results.recall(kept);
  const reconciled = new Set(reconcileIssues.map(String));
  const ids = known ?? foundIds(findIssues(jql, { issues: state.issues, reconciled }, worldOf(state, access)));
  if (known === undefined) state.results.keep(kept, ids);
  if (place === undefined) return { ids, start: 0, search };
  const after = ids.at(place.offset - 1) === place.after ? place.offset - 1 : ids.indexOf(place.after);
  return { ids, start: after === -1 ? place.offset : after + 1, search };
};

/** The issues of a page as search knows them. */
const currentlySearchable = (
  page: readonly string[],
  { reconcileIssues }: SearchRequest,
  state: JiraState,
): ReadonlyMap<string, SiteIssue> => {
  const reconciled = new Set(reconcileIssues.map(String));
  return new Map(
    page.flatMap((id) => {
      const issue = reconciled.has(id) ? state.issues.byId(id) : state.issues.searchableById(id);
      return issue === undefined ? [] : [[id, issue]];
    }),
  );
};
