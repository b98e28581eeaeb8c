import { getDotPath, safeParse, type GenericSchema, type InferOutput } from 'valibot';
import type { Answer } from '../contract/answer';

/** The payload as its schema has it, or the answer that names each fault by its path. */
export const readPayload = <S extends GenericSchema>(
  schema: S,
  payload: unknown,
): { readonly ok: true; readonly value: InferOutput<S> } | Extract<Answer<never>, { ok: false }> => {
  const parsed = safeParse(schema, payload);
  if (parsed.success) return { ok: true, value: parsed.output };
  const faults = parsed.issues.map((issue) => ({
    path: getDotPath(issue) ?? '',
    message: `${getDotPath(issue) ?? 'The payload'} should be ${issue.expected ?? 'different'}.`,
  }));
  return { ok: false, problem: { code: 'bad-request', faults } };
};
