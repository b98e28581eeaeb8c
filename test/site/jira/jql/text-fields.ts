import { asList, asText, plainText } from '../json-values';
import type { ClauseField } from './clause-field';

/**
 * A text of Jira's own, searched with ~; a description is searched by its words whatever its form.
 */
export const systemTextField = (fieldId: string): ClauseField => ({
  name: fieldId,
  valuesOf: ({ fields }) => {
    const text = plainText(fields[fieldId]);
    return text === '' ? [] : [text];
  },
  textOf: ({ fields }) => plainText(fields[fieldId]),
});

/** Labels in any case; a label that nobody uses matches nothing and is no error, as in Jira. */
export const labelsField = (): ClauseField => ({
  name: 'labels',
  valuesOf: ({ fields }) => asList(fields['labels']).flatMap((label) => asText(label)?.toLowerCase() ?? []),
  resolve: (written) => [written.toLowerCase()],
});
