import type { FieldIds } from '../../domain/fields/field-ids';
import type { ValueChange } from '../../domain/history/item-history';
import { type FieldChange, type FieldToFollow, textAfter } from './change-logs';

/** What is replayed by its value (V2–V4, V32). */
export type ReplayedValue = ValueChange['field'];

/** The fields of the site that hold it. */
export const replayedValues = ({ sprint, estimate }: FieldIds): readonly FieldToFollow<ReplayedValue>[] => [
  { id: 'status', as: 'status' },
  { id: 'issuetype', name: 'Issue Type', as: 'type' },
  ...(sprint === undefined ? [] : [{ id: sprint, name: 'Sprint', as: 'sprint' as const }]),
  ...(estimate.kind === 'field' ? [{ id: estimate.id, name: estimate.name, as: 'estimate' as const }] : []),
];

/** A status, a type and a sprint are named by ids; of a number Jira writes only the text (E4). */
export const toValueChange = (change: FieldChange, field: ReplayedValue, at: number): ValueChange => {
  const [from, to] = [change.from ?? null, change.to ?? null];
  const [fromName, toName] = [change.fromString ?? undefined, textAfter(change) ?? undefined];
  switch (field) {
    case 'estimate':
      // Time estimates stand in `from` and `to`; of a number these are null or an empty text.
      return { at, field, from: from || (fromName ?? null), to: to || (toName ?? null) };
    case 'sprint':
      return { at, field, from, to };
    case 'status':
    case 'type':
      return { at, field, from, to, fromName, toName };
  }
};
