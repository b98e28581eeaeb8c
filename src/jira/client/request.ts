import type * as v from '@badrap/valita';
import type { Route } from '@forge/api';
import { SourceFailure } from '../../ports/source-failure';
import { sendWithRetry } from './retry';
import type { Caller, Refusal } from './send';
import { pathOf, refusalIn, toFailure } from './send';

export type { Caller, Refusal } from './send';

export type JiraRequest<S extends v.Type> = {
  readonly caller: Caller;
  readonly route: Route;
  /** What the answer must be; anything else is a failure that names the endpoint. */
  readonly answer: S;
  /** The body of a POST; a GET has none. Only reads pass here, so asking again is harmless. */
  readonly body?: unknown;
};

/**
 * Asks Jira and gives the parsed answer, or its refusal (400, 403, 404). What passes is tried again
 * (J3).
 * @throws SourceFailure
 */
export const askJira = async <S extends v.Type>(request: JiraRequest<S>): Promise<v.Infer<S> | Refusal> => {
  const response = await sendWithRetry(request);
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

const parseAnswer = <S extends v.Type>({ route, answer }: JiraRequest<S>, json: unknown): v.Infer<S> => {
  const parsed = answer.try(json, { mode: 'passthrough' });
  if (parsed.ok) return parsed.value;
  const path = parsed.issues[0]?.path.join('.') ?? '';
  throw new SourceFailure(
    { kind: 'jira-refused', status: 200 },
    `${pathOf(route)} answered in an unknown shape at ${path === '' ? 'its top level' : path}`,
  );
};
