import type { FieldIds } from '../../domain/fields/field-ids';
import type { ContentChange, ContentField } from '../../domain/history/item-at';
import { type FieldChange, type FieldToFollow, textAfter } from './change-logs';

/** The fields of the site that hold it. */
export const contentFields = ({ criteria, checklist }: FieldIds): readonly FieldToFollow<ContentField>[] => [
  { id: 'summary', as: 'summary' },
  { id: 'description', as: 'description' },
  { id: 'priority', as: 'priority' },
  { id: 'issuetype', name: 'Issue Type', as: 'type' },
  ...(criteria?.kind === 'field' ? [{ ...criteria, as: 'criteria' as const }] : []),
  ...(checklist === undefined ? [] : [{ ...checklist, as: 'checklist' as const }]),
];

/** A change of one of them; texts as Jira words them, priorities and types by name. */
export const toContentChange = (change: FieldChange, field: ContentField, at: number): ContentChange => {
  const hasId = field === 'priority' || field === 'type';
  return {
    at,
    field,
    from: change.fromString ?? null,
    to: textAfter(change),
    ...(hasId && change.from ? { fromId: change.from } : {}),
  };
};
