import type * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';

/**
 * The payload as its schema has it, no member more, or the answer that names each fault by its
 * path.
 */
export const parsePayload = <S extends v.Type>(
  schema: S,
  payload: unknown,
): { readonly ok: true; readonly value: v.Infer<S> } | Extract<Answer<never>, { ok: false }> => {
  const parsed = schema.try(payload, { mode: 'strict' });
  if (parsed.ok) return { ok: true, value: parsed.value };
  const faults = parsed.issues.map((issue) => {
    const path = issue.path.join('.');
    return { path, message: `${path === '' ? 'The payload' : path} ${wrongWith(issue)}.` };
  });
  return { ok: false, problem: { code: 'bad-request', faults } };
};

const wrongWith = (issue: Extract<v.ValitaResult<unknown>, { ok: false }>['issues'][number]): string => {
  switch (issue.code) {
    case 'missing_value':
      return 'is missing';
    case 'unrecognized_keys':
      return `may not have ${issue.keys.map(String).join(', ')}`;
    case 'invalid_type':
      return `should be ${issue.expected.join(' or ')}`;
    case 'custom_error':
      return `should be ${issue.message ?? 'different'}`;
    default:
      return 'is not one of the values that are known';
  }
};
