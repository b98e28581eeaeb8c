import { type Route, type APIResponse, getAppContext, NeedsAuthenticationError } from '@forge/api';
import { SourceFailure } from '../../ports/source-failure';

/** As whom Jira is asked: what a person sees is read as that person (J4). */
export type Caller = (
  route: Route,
  init?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<APIResponse>;

/**
 * What Jira answered. `retryAfter`: the seconds of its Retry-After. `limit`: why a 429 is one, as
 * its RateLimit-Reason says.
 */
export type Response = Pick<APIResponse, 'ok' | 'status' | 'json'> & {
  readonly retryAfter?: number | undefined;
  readonly limit?: 'quota' | 'rate' | undefined;
};

/** One request as it is sent. */
export type Sending = {
  readonly caller: Caller;
  readonly route: Route;
  /** A GET has none. */
  readonly body?: unknown;
  /** Of a request with a body; a POST where it is left out. */
  readonly method?: 'POST' | 'PUT';
};

/**
 * Sends one request, once. A broken connection is a response too: status 0.
 * @throws NeedsAuthenticationError where the person has not allowed the app to act for them: Forge
 * asks them, once it is told; SourceFailure where Forge does not let the app ask
 */
export const send = async ({ caller, route, body, method = 'POST' }: Sending): Promise<Response> => {
  const headers = { Accept: 'application/json' };
  try {
    const response = await (body === undefined
      ? caller(route, { headers })
      : caller(route, {
          method,
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }));
    const retryAfter = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
    return {
      ok: response.ok,
      status: response.status,
      json: () => response.json(),
      retryAfter: Number.isNaN(retryAfter) ? undefined : retryAfter,
      limit: response.status === 429 ? limitOf(response.headers.get('RateLimit-Reason')) : undefined,
    };
  } catch (cause) {
    if (cause instanceof NeedsAuthenticationError) throw cause;
    if (isRefusedByForge(cause)) throw appNotAllowed(route, cause.name);
    console.warn('jira-connection-broken', pathOf(route), cause instanceof Error ? cause.name : typeof cause);
    return { ok: false, status: 0, json: () => Promise.resolve(undefined) };
  }
};

/** Forge lets no such request of the app through; a broken connection has no such status. */
const isRefusedByForge = (cause: unknown): cause is Error =>
  cause instanceof Error && 'status' in cause && (cause.status === 401 || cause.status === 403);

const appNotAllowed = (route: Route, why: string): SourceFailure =>
  new SourceFailure({ kind: 'app-not-allowed' }, `${pathOf(route)} is not for this app: ${why}`);

/** Jira names its quotas of points `jira-quota-…`; every other limit is one of the rate. */
const limitOf = (reason: string | null): 'quota' | 'rate' =>
  reason?.startsWith('jira-quota-') === true ? 'quota' : 'rate';

/** Jira's refusal, for callers that can make sense of it (J7): `refusal` is its HTTP status. */
export type Refusal = { readonly refusal: 400 | 403 | 404 };

/** The refusal that a response is; undefined where it is none. */
export const refusalIn = ({ status }: Response): Refusal | undefined =>
  status === 400 || status === 403 || status === 404 ? { refusal: status } : undefined;

/** What may go better in a moment: a broken connection, 429, 5xx. */
export const isPassing = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/** The failure that a response is: neither an answer nor a refusal. It names the endpoint. */
export const toFailure = (
  route: Route,
  { status, retryAfter, limit }: Pick<Response, 'status' | 'retryAfter' | 'limit'>,
): SourceFailure => {
  const message = `${pathOf(route)} answered with status ${status}`;
  if (status === 429)
    return new SourceFailure(
      { kind: limit === 'quota' ? 'points-spent' : 'jira-busy', retryAfterSeconds: retryAfter },
      message,
    );
  // 401 says that a scope of the app does not match; whether a person may, 403 and 404 say.
  if (status === 401) return appNotAllowed(route, message);
  return isPassing(status)
    ? new SourceFailure({ kind: 'jira-unavailable' }, message)
    : new SourceFailure({ kind: 'jira-refused', status }, message);
};

/** The path without its query, which may hold what a person typed. */
export const pathOf = (route: Route): string => route.value.split('?')[0] ?? '';

/** What Forge leaves of the invocation's time. */
export const timeLeftMs = (): number => getAppContext().invocationRemainingTimeInMillis();
