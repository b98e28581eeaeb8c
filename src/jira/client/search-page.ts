import * as v from '@badrap/valita';

/** Jira gives at most this many issues a page where fields are asked for. */
export const searchPageSize = 100;

/** A page of `POST /rest/api/3/search/jql`; there are more as long as it has a token (J1). */
export const searchPage = <S extends v.Type>(issue: S) =>
  v.object({ issues: v.array(issue), nextPageToken: v.string().optional(), isLast: v.boolean().optional() });
