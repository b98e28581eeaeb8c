import type * as v from '@badrap/valita';
import type { Answer, Fault } from '../contract/answer';
import { payloadMessages as messages } from './payload-messages';

/** The payload as its schema has it, with no other member, or each of its faults by its path. */
export const parsePayload = <S extends v.Type>(
  schema: S,
  payload: unknown,
): { readonly ok: true; readonly value: v.Infer<S> } | Extract<Answer<never>, { ok: false }> => {
  const parsed = schema.try(payload, { mode: 'strict' });
  if (parsed.ok) return { ok: true, value: parsed.value };
  return { ok: false, problem: { code: 'bad-request', faults: parsed.issues.map(toFault) } };
};

type Issue = Extract<v.ValitaResult<unknown>, { ok: false }>['issues'][number];

const toFault = (issue: Issue): Fault => {
  const path = issue.path.join('.');
  return { path, message: faultSentence(path === '' ? messages.payload : path, issue) };
};

const faultSentence = (name: string, issue: Issue): string => {
  switch (issue.code) {
    case 'missing_value':
      return messages.missing(name);
    case 'unrecognized_keys':
      return messages.mayNotHave(name, issue.keys.map(String).join(', '));
    case 'invalid_type':
      return messages.shouldBe(name, issue.expected.join(' or '));
    case 'custom_error':
      return messages.shouldBe(name, issue.message ?? messages.expected.somethingElse);
    default:
      return messages.unknownValue(name);
  }
};
