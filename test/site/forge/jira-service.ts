import type { Exchange } from '../../contract/record';
import { endpointOf, isRead, scopesOf } from '../jira/endpoints';
import type { JiraAnswer, JiraCaller } from '../jira/jira-types';
import { missingScope, scopeRefusal } from '../jira/scopes';
import { faultResponse, faultStatus } from './call-fault';
import type { SiteClock } from './clock';
import type { CallFault, Disturbance } from './disturbance';
import type { OutgoingRequest, Services } from './forge-fetch';
import { checkAlive } from './functions/invocation';
import type { JiraSide } from './jira-side';
import type { CallTimes } from './latency';
import type { PointsQuota } from './points-quota';
import { pointsOf, type UsageMeter } from './usage';

/**
 * Serves what the app asks of Jira, as the person of the invocation or as the app: waits, answers,
 * meters, records. A call whose scope the manifest lacks never reaches Jira.
 */
export function jiraService({
  jira,
  scopes,
  meter,
  clock,
  times,
  record,
  disturbance,
  withoutConsent,
  quota,
}: JiraPlatform): Services['jira'] {
  return async (request, provider) => {
    const asked = endpointOf(request.method, request.path);
    if (missingScope(scopesOf(asked), scopes) !== undefined) return responseOf(scopeRefusal(asked));
    const { accountId } = request.invocation;
    if (provider === 'user' && (accountId === undefined || withoutConsent.includes(accountId))) return needsPerson();
    const as: JiraCaller =
      provider === 'user' && accountId !== undefined ? { kind: 'user', accountId } : { kind: 'app' };
    await clock.sleep(times.jira(request.body));
    checkAlive(request.invocation);
    const { method, path, headers, body } = request;
    const refused = quota.refusal();
    if (refused !== undefined) {
      noteUnanswered(request, { endpoint: asked, as, status: refused.status });
      return refused;
    }
    const fault = disturbance.call(!isRead(asked));
    const failing = (failure: CallFault): Response => {
      noteUnanswered(request, { endpoint: asked, as, status: faultStatus(failure) });
      return faultResponse(failure);
    };
    if (fault?.afterEffect === false) return failing(fault);
    const answer = await jira.handle({ method, path, headers, as, ...(body === undefined ? {} : { body }) });
    if (fault !== undefined) return failing(fault);
    note(request, as, answer);
    if (answer.delay === 'never-answers') await new Promise(() => undefined);
    return responseOf({ ...answer, headers: { ...answer.headers, ...quota.headers() } });
  };

  /** Meters a call that gets no answer of Jira's. */
  function noteUnanswered(
    { method, path }: OutgoingRequest,
    { endpoint, as, status }: { readonly endpoint: string; readonly as: JiraCaller; readonly status: number },
  ): void {
    meter.jiraCall({ method, path, endpoint, status, bytes: 0, objects: 0, as: nameOf(as) });
  }

  function note({ method, path, body }: OutgoingRequest, as: JiraCaller, answer: JiraAnswer): void {
    const { status, endpoint, objects } = answer;
    const bytes = Buffer.byteLength(answer.body);
    quota.spend(pointsOf({ method, status, objects }));
    meter.jiraCall({ method, path, endpoint, status, bytes, objects, as: nameOf(as) });
    const sent = body === undefined ? {} : { body: parsed(body) };
    record({ method, path, ...sent, status, answer: parsed(answer.body), endpoint, as });
  }
}

type JiraPlatform = {
  readonly jira: JiraSide;
  /** The scopes that the manifest has. */
  readonly scopes: readonly string[];
  readonly meter: UsageMeter;
  readonly clock: SiteClock;
  readonly times: Pick<CallTimes, 'jira'>;
  readonly record: (exchange: Exchange) => void;
  readonly disturbance: Disturbance;
  readonly withoutConsent: readonly string[];
  readonly quota: PointsQuota;
};

const nameOf = (caller: JiraCaller): string => (caller.kind === 'app' ? 'app' : caller.accountId);

/**
 * What Forge's proxy answers to `asUser()` where no person called, or one who has not let the app
 * act for them; @forge/api throws it as `NeedsAuthenticationError`.
 */
const needsPerson = (): Response =>
  new Response(null, { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });

function responseOf({ status, headers, body }: JiraAnswer): Response {
  return new Response(body === '' ? null : body, { status, headers });
}

/** The JSON of a body; the text itself where it is none. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
