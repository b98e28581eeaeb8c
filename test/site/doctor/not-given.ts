import type * as v from '@badrap/valita';

import { asList, asObject, asText } from '../jira/json-values';
import type { RecordedAccess, RecordedCall } from './recorded-access';

/**
 * What a site did not give, such as `status 403`, or what it does not have, such as "no board".
 * Whatever needs it was not seen. `endpoint`: the template of what was refused or answered in an
 * unknown shape.
 */
export class NotGiven extends Error {
  constructor(
    message: string,
    readonly endpoint?: string | undefined,
  ) {
    super(message);
  }
}

/**
 * Lets an edge of the app read: what it gives is in the shape that the app takes. Whatever the edge
 * makes of a refusal, here it is told as Jira gave it.
 * @throws NotGiven; LiveSiteError where the site is out of reach
 */
export async function readByApp<T>(access: RecordedAccess, read: () => Promise<T>): Promise<T> {
  const before = access.calls().length;
  const outcome = await read().then(
    (value) => ({ value }),
    (failure: unknown) => ({ failure }),
  );
  const last = access.calls().at(-1);
  const lost = access.lost();
  if (lost !== undefined) throw lost;
  const asked = access.calls().length > before ? last : undefined;
  if (asked !== undefined && asked.status !== 200) throw new NotGiven(refusalIn(asked), asked.endpoint);
  if ('value' in outcome) return outcome.value;
  const { failure } = outcome;
  if (failure instanceof NotGiven || asked === undefined) throw failure;
  throw new NotGiven(failure instanceof Error ? failure.message : String(failure), asked.endpoint);
}

/** The answer to a call. @throws NotGiven */
export async function answerOf(call: Promise<RecordedCall>): Promise<unknown> {
  const answered = await call;
  if (answered.status !== 200) throw new NotGiven(refusalIn(answered), answered.endpoint);
  return answered.answer;
}

/** How much of a site's own words is told. */
const mostOfMessage = 100;

/** `status 403: You do not have permission`, in Jira's own words where it has some. */
export function refusalIn({ status, answer }: Pick<RecordedCall, 'status' | 'answer'>): string {
  if (status === 0) return 'no answer in time';
  const message = asText(asList(asObject(answer)?.['errorMessages'])[0]) ?? '';
  return message === '' ? `status ${status}` : `status ${status}: ${message.slice(0, mostOfMessage)}`;
}

/** The answer in the shape that it is known to have. @throws NotGiven */
export function parsed<T>(schema: v.Type<T>, answer: unknown): T {
  const found = schema.try(answer, { mode: 'passthrough' });
  if (found.ok) return found.value;
  throw new NotGiven(`an answer of another shape at ${found.issues[0]?.path.join('.') ?? 'its top'}`);
}
