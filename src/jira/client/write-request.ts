import * as v from '@badrap/valita';
import { withinTime } from './within-time';
import { type Refusal, type Response, type Sending, isPassing, refusalIn, send, toFailure } from './send';

/**
 * Sends a write once. `unknown`: the connection broke, Jira failed on the way or did not answer as
 * long as there was time, so the write may have taken effect, and sending it again could do it
 * twice. Only 429 says that nothing was done.
 * @throws SourceFailure
 */
export const writeJira = async (
  write: Sending & { readonly body: unknown },
): Promise<'written' | 'unknown' | Refusal> => (await sendWrite(write)).outcome;

/** Jira's refusal to make something. `ofFields`: what it says of each field that it misses. */
export type RefusedCreation = Refusal & { readonly ofFields: readonly string[] };

/**
 * Sends once what makes something new, by POST. Gives Jira's answer, parsed, or its refusal, or
 * `unknown` as for every write. @throws SourceFailure
 */
export const createInJira = async <S extends v.Type>(
  creation: Omit<Sending, 'method'> & { readonly body: unknown; readonly answer: S },
): Promise<v.Infer<S> | 'unknown' | RefusedCreation> => {
  const { response, outcome } = await sendWrite({ ...creation, method: 'POST' });
  if (outcome === 'unknown') return outcome;
  const json: unknown = await response.json().catch(() => undefined);
  if (outcome !== 'written') return { ...outcome, ofFields: messagesOfFields(json) };
  const created = creation.answer.try(json, { mode: 'passthrough' });
  return created.ok ? created.value : 'unknown';
};

const sendWrite = async (
  write: Sending,
): Promise<{ readonly response: Response; readonly outcome: 'written' | 'unknown' | Refusal }> => {
  const response = (await withinTime(send({ method: 'PUT', ...write }))) ?? noAnswer;
  if (response.ok) return { response, outcome: 'written' };
  const refusal = refusalIn(response);
  if (refusal !== undefined) return { response, outcome: refusal };
  if (isPassing(response.status) && response.status !== 429) return { response, outcome: 'unknown' };
  throw toFailure(write.route, response);
};

/** As after a broken connection: it was sent, and may have taken effect. */
const noAnswer: Response = { ok: false, status: 0, json: () => Promise.resolve(undefined) };

const errorSchema = v.object({ errors: v.record(v.string()).optional() });

const messagesOfFields = (json: unknown): readonly string[] => {
  const parsed = errorSchema.try(json, { mode: 'passthrough' });
  return parsed.ok ? Object.values(parsed.value.errors ?? {}) : [];
};
