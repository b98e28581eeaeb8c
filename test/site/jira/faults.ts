import type { JiraAnswer, JiraFault } from './jira-types';

/** What every call gets while Jira fails; undefined while it does not. */
export const faultAnswer = (fault: JiraFault, endpoint: string): JiraAnswer | undefined => {
  switch (fault) {
    case 'none':
    case 'answers-lost':
      return undefined;
    case 'unavailable':
      return refusal(endpoint, 503, 'Service unavailable.');
    case 'rate-limited':
      return refusal(endpoint, 429, 'Rate limit exceeded.', {
        'retry-after': '5',
        'ratelimit-reason': 'jira-burst-based',
      });
    case 'timeout':
      return { ...refusal(endpoint, 504, 'Gateway timeout.'), delay: 'never-answers' };
  }
};

/** What a write gets that took effect and whose answer was lost on the way back; undefined while none is lost. */
export const lostAnswer = (fault: JiraFault, method: string, endpoint: string): JiraAnswer | undefined =>
  fault === 'answers-lost' && method.toUpperCase() === 'PUT'
    ? refusal(endpoint, 503, 'Service unavailable.')
    : undefined;

const refusal = (
  endpoint: string,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): JiraAnswer => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: JSON.stringify({ errorMessages: [message], errors: {} }),
  endpoint,
  objects: 0,
});
