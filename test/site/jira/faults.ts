import type { JiraAnswer, JiraFault } from './jira-types';

/** What every call gets while Jira fails; undefined while it does not. */
export const faultAnswer = (fault: JiraFault, endpoint: string): JiraAnswer | undefined => {
  const refusal = (status: number, message: string, headers: Record<string, string> = {}): JiraAnswer => ({
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify({ errorMessages: [message], errors: {} }),
    endpoint,
    objects: 0,
  });
  switch (fault) {
    case 'none':
      return undefined;
    case 'unavailable':
      return refusal(503, 'Service unavailable.');
    case 'rate-limited':
      return refusal(429, 'Rate limit exceeded.', { 'retry-after': '5', 'ratelimit-reason': 'jira-burst-based' });
    case 'timeout':
      return { ...refusal(504, 'Gateway timeout.'), delay: 'never-answers' };
  }
};
