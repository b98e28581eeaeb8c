import * as v from '@badrap/valita';
import { type Route, type APIResponse, getAppContext } from '@forge/api';
import { SourceFailure } from '../../ports/source-failure';

/** As whom Jira is asked: what a person sees is read as that person (J4). */
export type Caller = (
  route: Route,
  init?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<APIResponse>;

export type JiraRead<S extends v.Type> = {
  readonly caller: Caller;
  readonly route: Route;
  /** What the answer must be; anything else is a failure that names the endpoint. */
  readonly answer: S;
  /** The body of a POST; a GET has none. Only reads pass here, so asking again is harmless. */
  readonly body?: unknown;
};

/**
 * Jira's word for an answer that a caller may be able to make sense of (J7): `refusal` is its HTTP
 * status.
 */
export type Refusal = { readonly refusal: 400 | 403 | 404 };

const mostTries = 3;

const firstPauseMs = 200;

/**
 * A person waits for the answer: rather than pausing longer, the screen says how long Jira asks to
 * wait.
 */
const longestPauseMs = 4000;

/** Left of the invocation's time for mapping and answering after the last request. */
const reserveMs = 3000;

/**
 * Asks Jira and gives the parsed answer, or its refusal (400, 403, 404). 429, 5xx and broken
 * connections are tried again, three times in all, honouring Retry-After, while the invocation has
 * time (J3).
 * @throws SourceFailure
 */
export const askJira = async <S extends v.Type>(read: JiraRead<S>): Promise<v.Infer<S> | Refusal> => {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(read);
    if (response.ok) return parse(read, await response.json());
    if (response.status === 400 || response.status === 403 || response.status === 404)
      return { refusal: response.status };
    const pause = pauseBefore(attempt, response);
    const mayTryAgain =
      attempt < mostTries && isPassing(response.status) && pause < Math.min(longestPauseMs, timeLeftMs() - reserveMs);
    if (!mayTryAgain) throw failureOf(read.route, response);
    await new Promise((resume) => setTimeout(resume, pause));
  }
};

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer;

/**
 * Sends a write once. A refusal is a value, and so is `unknown`: the connection broke or Jira
 * failed on the way, so the write may have taken effect, and sending it again could do it twice.
 * Only 429 says that nothing was done. @throws SourceFailure
 */
export const writeJira = async (write: Write): Promise<'written' | 'unknown' | Refusal> => {
  const sent = await sendOnce(write);
  return 'refusal' in sent ? { refusal: sent.refusal } : sent.outcome;
};

type Write = {
  readonly caller: Caller;
  readonly route: Route;
  readonly body: unknown;
  readonly method?: 'PUT' | 'POST';
};

type Sent = { readonly response: Response } & ({ readonly outcome: 'written' | 'unknown' } | Refusal);

const sendOnce = async (write: Write): Promise<Sent> => {
  const response = await send({ method: 'PUT', ...write });
  if (response.ok) return { response, outcome: 'written' };
  if (response.status === 400 || response.status === 403 || response.status === 404)
    return { response, refusal: response.status };
  if (response.status === 0 || response.status >= 500) return { response, outcome: 'unknown' };
  throw failureOf(write.route, response);
};

/** Jira's refusal to make something, with what it says of each field that it misses. */
export type RefusedCreation = Refusal & { readonly ofFields: readonly string[] };

const errorSchema = v.object({ errors: v.record(v.string()).optional() });

/**
 * Sends what makes something new, once, and gives what Jira answers of it, its refusal, or
 * `unknown` as for every write. @throws SourceFailure
 */
export const createInJira = async <S extends v.Type>(
  creation: JiraRead<S> & { readonly body: unknown },
): Promise<v.Infer<S> | 'unknown' | RefusedCreation> => {
  const sent = await sendOnce({ ...creation, method: 'POST' });
  if ('outcome' in sent && sent.outcome === 'unknown') return 'unknown';
  const json: unknown = await sent.response.json().catch(() => undefined);
  if ('refusal' in sent) {
    const told = errorSchema.try(json, { mode: 'passthrough' });
    return { refusal: sent.refusal, ofFields: told.ok ? Object.values(told.value.errors ?? {}) : [] };
  }
  const made = creation.answer.try(json, { mode: 'passthrough' });
  return made.ok ? made.value : 'unknown';
};

/** The answer where a refusal is not expected. @throws SourceFailure */
export const expectAnswer = async <S extends v.Type>(read: JiraRead<S>): Promise<v.Infer<S>> => {
  const answer = await askJira(read);
  if (isRefusal(answer))
    throw new SourceFailure(
      { kind: 'jira-refused', status: answer.refusal },
      `${pathOf(read.route)} was refused with ${answer.refusal}`,
    );
  return answer;
};

type Response = Pick<APIResponse, 'ok' | 'status' | 'json'> & { readonly retryAfter?: number };

/** A connection that breaks off is an answer too: status 0. */
const send = async ({
  caller,
  route,
  body,
  method = 'POST',
}: Omit<JiraRead<v.Type>, 'answer'> & { readonly method?: 'POST' | 'PUT' }): Promise<Response> => {
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
      ...(Number.isNaN(retryAfter) ? {} : { retryAfter }),
    };
  } catch (cause) {
    console.warn('jira-connection-broken', pathOf(route), cause instanceof Error ? cause.name : typeof cause);
    return { ok: false, status: 0, json: () => Promise.resolve(undefined) };
  }
};

const parse = <S extends v.Type>({ route, answer }: JiraRead<S>, json: unknown): v.Infer<S> => {
  const parsed = answer.try(json, { mode: 'passthrough' });
  if (parsed.ok) return parsed.value;
  const where = parsed.issues[0]?.path.join('.') ?? '';
  throw new SourceFailure(
    { kind: 'jira-refused', status: 200 },
    `${pathOf(route)} answered in an unknown shape at ${where === '' ? 'its top level' : where}`,
  );
};

const isPassing = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/**
 * Retry-After where Jira names it, else doubling; up to a quarter more at random, so that many
 * callers do not return at once.
 */
const pauseBefore = (attempt: number, { retryAfter }: Response): number =>
  (retryAfter === undefined ? firstPauseMs * 2 ** (attempt - 1) : retryAfter * 1000) * (1 + Math.random() / 4);

const timeLeftMs = (): number => getAppContext().invocationRemainingTimeInMillis();

const failureOf = (route: Route, { status, retryAfter }: Response): SourceFailure => {
  const message = `${pathOf(route)} answered with status ${status}`;
  if (status === 429)
    return new SourceFailure(
      { kind: 'jira-busy', ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }) },
      message,
    );
  return isPassing(status)
    ? new SourceFailure({ kind: 'jira-unavailable' }, message)
    : new SourceFailure({ kind: 'jira-refused', status }, message);
};

/** The path without its query, which may hold what a person typed. */
const pathOf = (route: Route): string => route.value.split('?')[0] ?? '';
