import type { FieldFound } from './field-found';
import { originalEstimate } from './field-use';
import type { JiraField } from './jira-field';

const messages = {
  byTime: 'The board estimates by time.',
  byField: 'The board estimates by this field.',
  gone: (id: string) => `The board estimates by a field that is gone or out of sight (${id}).`,
};

/** The field that a board estimates by (E1, V21). Where it is gone, no other takes its place. */
export const findBoardField = (fields: readonly JiraField[], id: string): FieldFound => {
  if (id === originalEstimate.id) return { kind: 'found', ...originalEstimate, why: messages.byTime };
  const field = fields.find((candidate) => candidate.id === id);
  return field
    ? { kind: 'found', id, name: field.name, why: messages.byField }
    : { kind: 'none', why: messages.gone(id) };
};
