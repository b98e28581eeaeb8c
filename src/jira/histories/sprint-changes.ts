import type { FieldIds } from '../../domain/fields/field-ids';
import type { FieldNames } from '../../domain/fields/jira-field';
import type { Change } from '../../domain/history/item-history';
import type { Caller } from '../client/request';
import { type FieldChange, type FieldToFollow, fieldOf, followFields, readChangeLogs } from './change-logs';
import { replayedValues, toValueChange } from './value-changes';

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
  const followed = followFields(followedFields(fields), names);
  return readChangeLogs(caller, { issueIds, fieldIds: [...followed.byId.keys()] }, (change, at) => {
    const field = fieldOf(change, followed);
    return field && toChange(change, field, at);
  });
};

type ReplayedField = Change['field'];

/** What is replayed (V2–V4, V32), and what is refined (H2). */
const followedFields = (fields: FieldIds): readonly FieldToFollow<ReplayedField>[] => [
  ...replayedValues(fields),
  { id: 'description', as: 'description' },
  ...(fields.criteria?.kind === 'field' ? [{ ...fields.criteria, as: 'criteria' as const }] : []),
];

const toChange = (change: FieldChange, field: ReplayedField, at: number): Change =>
  field === 'description' || field === 'criteria' ? { at, field } : toValueChange(change, field, at);
