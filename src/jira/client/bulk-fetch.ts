import * as v from '@badrap/valita';
import { route } from '@forge/api';
import { chunks } from '../../domain/arithmetic/chunks';
import { SourceFailure } from '../../ports/source-failure';
import { type Caller, expectAnswer } from './request';

/** Jira takes at most this many issues in one call. */
const mostIssuesACall = 100;

/**
 * Issues by id from `POST /rest/api/3/issue/bulkfetch`, one call for each 100, side by side. Those
 * that do not exist or that the caller may not browse are absent. What Jira failed to read for
 * another reason is an outage. @throws SourceFailure
 */
export const fetchIssues = async <S extends v.Type>(
  caller: Caller,
  ids: readonly string[],
  request: { readonly issue: S; readonly fields: readonly string[]; readonly expand?: readonly string[] },
): Promise<v.Infer<S>[]> => {
  const { issue, fields, expand } = request;
  const pageSchema = v.object({ issues: v.array(issue), issueErrors: v.array(v.unknown()).nullable().optional() });
  const pages = await Promise.all(
    chunks(ids, mostIssuesACall).map((issueIdsOrKeys) =>
      expectAnswer({
        caller,
        route: route`/rest/api/3/issue/bulkfetch`,
        answer: pageSchema,
        body: { issueIdsOrKeys, fields, expand },
      }),
    ),
  );
  if (pages.some(({ issueErrors }) => (issueErrors ?? []).length > 0))
    throw new SourceFailure({ kind: 'jira-unavailable' }, '/rest/api/3/issue/bulkfetch failed to read some issues');
  return pages.flatMap(({ issues }) => issues);
};
