import type { FieldIds } from '../../domain/fields/field-ids';
import type { FieldNames } from '../../domain/fields/jira-field';
import type { Change } from '../../domain/history/item-history';
import type { Caller } from '../client/request';
import { type FieldChange, type FieldToFollow, fieldOf, followFields, readChangeLogs, textAfter } from './change-logs';

/**
 * The changes of issues that the replay of sprints needs, from
 * `POST /rest/api/3/changelog/bulkfetch`: of sprint, estimate, status and type with their values,
 * of description and criteria only when they happened. Undefined where Jira did not go on to the
 * end (J2): half a history would be replayed as if it were whole. @throws SourceFailure
 */
export const readSprintChanges = (
  caller: Caller,
  issueIds: readonly string[],
  { fields, names }: { readonly fields: FieldIds; readonly names: FieldNames },
): Promise<ReadonlyMap<string, readonly Change[]> | undefined> => {
  const followed = followFields(replayedFields(fields), names);
  return readChangeLogs(caller, { issueIds, fieldIds: [...followed.byId.keys()] }, (change, at) => {
    const field = fieldOf(change, followed);
    return field && toChange(change, field, at);
  });
};

type ReplayedField = Change['field'];

/** What is replayed (V2–V4, V32), and what is refined (H2). */
const replayedFields = ({ sprint, estimate, criteria }: FieldIds): readonly FieldToFollow<ReplayedField>[] => [
  { id: 'status', as: 'status' },
  { id: 'issuetype', name: 'Issue Type', as: 'type' },
  { id: 'description', as: 'description' },
  ...(criteria?.kind === 'field' ? [{ ...criteria, as: 'criteria' as const }] : []),
  ...(sprint === undefined ? [] : [{ id: sprint, name: 'Sprint', as: 'sprint' as const }]),
  ...(estimate.kind === 'field' ? [{ id: estimate.id, name: estimate.name, as: 'estimate' as const }] : []),
];

/** A status, a type and a sprint are named by ids; of a number Jira writes only the text (E4). */
const toChange = (change: FieldChange, field: ReplayedField, at: number): Change => {
  const [from, to] = [change.from ?? null, change.to ?? null];
  const [fromName, toName] = [change.fromString ?? undefined, textAfter(change) ?? undefined];
  switch (field) {
    case 'description':
    case 'criteria':
      return { at, field };
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
