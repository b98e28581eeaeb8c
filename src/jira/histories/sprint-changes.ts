import type { FieldIds } from '../../domain/fields/field-ids';
import type { Change } from '../../domain/history/item-history';
import type { ReadChanges } from '../../ports/sprint-ports';
import type { Caller } from '../client/request';
import { type FieldChange, type FieldsToFollow, fieldOf, readChangeLogs, textAfter } from './change-logs';

/**
 * The changes of issues that the replay of sprints needs, from
 * `POST /rest/api/3/changelog/bulkfetch`: of sprint, estimate and status with their values, of
 * description and criteria only when they happened. Undefined where Jira did not go on to the end
 * (J2): half a history would be replayed as if it were whole. @throws SourceFailure
 */
export const readSprintChanges = async (
  caller: Caller,
  issueIds: readonly string[],
  fields: FieldIds,
): Promise<ReadChanges | undefined> => {
  const followed = replayedFields(fields);
  const statusNames = new Map<string, string>();
  const changes = await readChangeLogs(caller, { issueIds, fieldIds: [...followed.byId.keys()] }, (change, at) => {
    const field = fieldOf(change, followed);
    if (field === 'status') noteNames(statusNames, change);
    return field && toChange(change, field, at);
  });
  return changes && { changes, statusNames };
};

type ReplayedField = Change['field'];

/** What is replayed, by the field's id, else by its name (V2–V4), and what is refined (H2). */
const replayedFields = ({ sprint, estimate, criteria }: FieldIds): FieldsToFollow<ReplayedField> => ({
  byId: new Map<string, ReplayedField>([
    ['status', 'status'],
    ['description', 'description'],
    ...(criteria?.kind === 'field' ? [[criteria.id, 'criteria'] as const] : []),
    ...(sprint === undefined ? [] : [[sprint, 'sprint'] as const]),
    ...(estimate.kind === 'field' ? [[estimate.id, 'estimate'] as const] : []),
  ]),
  byName: new Map<string, ReplayedField>([
    ['status', 'status'],
    ['description', 'description'],
    ['sprint', 'sprint'],
    ...(estimate.kind === 'field' ? [[estimate.name.toLowerCase(), 'estimate'] as const] : []),
  ]),
});

/** A status and a sprint are named by ids; of a number Jira writes only the text (E4). */
const toChange = (change: FieldChange, field: ReplayedField, at: number): Change => {
  if (field === 'description' || field === 'criteria') return { at, field };
  if (field === 'estimate')
    return {
      at,
      field,
      from: valueOrText(change.from, change.fromString),
      to: valueOrText(change.to, textAfter(change)),
    };
  return { at, field, from: change.from ?? null, to: change.to ?? null };
};

/** Time estimates stand in `from` and `to`; for a number these are null or an empty text. */
const valueOrText = (value: string | null | undefined, text: string | null | undefined): string | null =>
  value || (text ?? null);

const noteNames = (names: Map<string, string>, change: FieldChange): void => {
  const statuses = [
    [change.from, change.fromString],
    [change.to, textAfter(change)],
  ] as const;
  for (const [id, name] of statuses) if (id && name) names.set(id, name);
};
