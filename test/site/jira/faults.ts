import { JiraError } from './jira-error';
import type { JsonObject } from './json-values';
import type { JiraAnswer, JiraFault } from './jira-types';
import { isRead } from './endpoints';

/** What every call gets while Jira fails; undefined while it does not. */
export const faultAnswer = (fault: JiraFault, endpoint: string): JiraAnswer | undefined => {
  switch (fault) {
    case 'none':
    case 'answers-lost':
    case 'histories-cut':
      return undefined;
    case 'unavailable':
      return refusal(endpoint, 503, { message: 'Service unavailable.' });
    case 'rate-limited':
      return refusal(endpoint, 429, {
        message: 'Rate limit exceeded.',
        headers: {
          'retry-after': '5',
          'ratelimit-reason': 'jira-burst-based',
        },
      });
    case 'timeout':
      return { ...refusal(endpoint, 504, { message: 'Gateway timeout.' }), delay: 'never-answers' };
  }
};

/**
 * What a write gets that took effect and whose answer was lost on the way back; undefined while
 * none is lost.
 */
export const lostAnswer = (fault: JiraFault, endpoint: string): JiraAnswer | undefined =>
  fault === 'answers-lost' && !isRead(endpoint)
    ? refusal(endpoint, 503, { message: 'Service unavailable.' })
    : undefined;

/**
 * The body of a call as Jira takes it: with `histories-cut`, of change histories the first page
 * holds one, and there is no second.
 */
export const bodyUnder = (fault: JiraFault, endpoint: string, body: string | undefined): string | undefined => {
  if (fault !== 'histories-cut' || endpoint !== 'POST /rest/api/3/changelog/bulkfetch' || body === undefined)
    return body;
  const asked = JSON.parse(body) as JsonObject;
  if (typeof asked['nextPageToken'] === 'string') throw new JiraError(503, ['Service unavailable.']);
  return JSON.stringify({ ...asked, maxResults: 1 });
};

const refusal = (
  endpoint: string,
  status: number,
  { message, headers = {} }: { readonly message: string; readonly headers?: Readonly<Record<string, string>> },
): JiraAnswer => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: JSON.stringify({ errorMessages: [message], errors: {} }),
  endpoint,
  objects: 0,
});
