import type { JiraSide } from '../forge/jira-side';
import { endpointOf } from '../jira/endpoints';
import { faultAnswer } from '../jira/faults';
import type { JiraAnswer, JiraFault, JiraRequest } from '../jira/jira-types';
import { refusalOf } from './allowed-calls';
import type { LiveAccess } from './live-access';

/**
 * Jira as the app meets it in live mode: the real site, for every caller as the person whose token
 * it is.
 */
export type LiveJira = JiraSide & {
  readonly handle: (request: JiraRequest) => Promise<JiraAnswer>;
  readonly fail: (fault: JiraFault) => void;
  readonly mode: () => JiraFault;
};

type LiveOptions = {
  readonly access: LiveAccess;
  readonly mayWrite: boolean;
  /** Is told each sentence of a call that was not sent, or that the app itself would be given. */
  readonly onRefused: (sentence: string) => void;
};

export function liveJira({ access, mayWrite, onRefused }: LiveOptions): LiveJira {
  let fault: JiraFault = 'none';
  return {
    fail: (next) => {
      fault = next;
    },
    mode: () => fault,
    handle: async ({ method, path, body }) => {
      const endpoint = endpointOf(method, path);
      const refusal = refusalOf(method, path, mayWrite);
      if (refusal !== undefined) {
        onRefused(refusal);
        return refused(endpoint, refusal);
      }
      const failed = faultAnswer(fault, endpoint);
      if (failed !== undefined) return failed;
      const response = await access.send({ method, path, body });
      if (endpoint === configuration && (response.status === 403 || response.status === 404)) onRefused(notGiven(path));
      const text = await response.text();
      return {
        // A redirect is not followed, and is no answer of Jira's REST API.
        status: response.status >= 300 && response.status < 400 ? 502 : response.status,
        headers: keptHeaders(response.headers),
        body: text,
        endpoint,
        objects: response.ok ? objectsIn(text) : 0,
      };
    },
  };
}

const configuration = 'GET /rest/agile/1.0/board/{boardId}/configuration';

/** The app asks as itself there; here it can only ask as the person whose token it is (J14). */
const notGiven = (path: string): string =>
  `As this person Jira does not give the configuration of board ${path.split('/')[5] ?? ''}; the installed app reads it as the app.`;

const refused = (endpoint: string, sentence: string): JiraAnswer => ({
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ errorMessages: [sentence], errors: {} }),
  endpoint,
  objects: 0,
});

/** No cookie and nothing else of the session comes back to the app. */
const keptHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'retry-after', 'ratelimit-reason'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** Elements of the answer's main array; 1 for one object, 0 for nothing. */
export function objectsIn(text: string): number {
  if (text === '') return 0;
  const body: unknown = JSON.parse(text);
  if (Array.isArray(body)) return body.length;
  if (typeof body !== 'object' || body === null) return 0;
  for (const member of ['issues', 'values', 'issueChangeLogs']) {
    const list: unknown = Reflect.get(body, member);
    if (Array.isArray(list)) return list.length;
  }
  return 1;
}
