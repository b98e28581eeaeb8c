import type * as v from '@badrap/valita';
import type { Route } from '@forge/api';
import { SourceFailure } from '../../ports/source-failure';
import type { Caller, Refusal, Response } from './send';
import { isPassing, pathOf, refusalIn, send, timeLeftMs, toFailure } from './send';

export type { Caller, Refusal } from './send';

export type JiraRequest<S extends v.Type> = {
  readonly caller: Caller;
  readonly route: Route;
  /** What the answer must be; anything else is a failure that names the endpoint. */
  readonly answer: S;
  /** The body of a POST; a GET has none. Only reads pass here, so asking again is harmless. */
  readonly body?: unknown;
};

const mostTries = 3;

const firstPauseMs = 200;

/** Rather than keeping a person waiting longer, the screen says how long Jira asks to wait. */
const longestPauseMs = 4000;

/** Left of the invocation's time for mapping and answering after the last request. */
const reserveMs = 3000;

/**
 * Asks Jira and gives the parsed answer, or its refusal (400, 403, 404). 429, 5xx and broken
 * connections are tried again, three times in all, honouring Retry-After, while the invocation has
 * time (J3).
 * @throws SourceFailure
 */
export const askJira = async <S extends v.Type>(request: JiraRequest<S>): Promise<v.Infer<S> | Refusal> => {
  let response = await send(request);
  for (let attempt = 1; attempt < mostTries && isPassing(response.status); attempt += 1) {
    const pause = pauseBefore(attempt, response);
    if (pause >= Math.min(longestPauseMs, timeLeftMs() - reserveMs)) break;
    await new Promise((resume) => setTimeout(resume, pause));
    response = await send(request);
  }
  if (response.ok) return parseAnswer(request, await response.json());
  const refusal = refusalIn(response);
  if (refusal === undefined) throw toFailure(request.route, response);
  return refusal;
};

/** Whether Jira refused to answer. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer;

/** The parsed answer, where a refusal is not expected. @throws SourceFailure */
export const expectAnswer = async <S extends v.Type>(request: JiraRequest<S>): Promise<v.Infer<S>> => {
  const answer = await askJira(request);
  if (isRefusal(answer))
    throw new SourceFailure(
      { kind: 'jira-refused', status: answer.refusal },
      `${pathOf(request.route)} was refused with ${answer.refusal}`,
    );
  return answer;
};

/**
 * Retry-After where Jira names it, else doubling. Up to a quarter more at random, so that many
 * callers do not return at once.
 */
const pauseBefore = (attempt: number, { retryAfter }: Response): number =>
  (retryAfter === undefined ? firstPauseMs * 2 ** (attempt - 1) : retryAfter * 1000) * (1 + Math.random() / 4);

const parseAnswer = <S extends v.Type>({ route, answer }: JiraRequest<S>, json: unknown): v.Infer<S> => {
  const parsed = answer.try(json, { mode: 'passthrough' });
  if (parsed.ok) return parsed.value;
  const path = parsed.issues[0]?.path.join('.') ?? '';
  throw new SourceFailure(
    { kind: 'jira-refused', status: 200 },
    `${pathOf(route)} answered in an unknown shape at ${path === '' ? 'its top level' : path}`,
  );
};
