import type { FieldIds } from '../../domain/fields/field-ids';
import type { Change } from '../../domain/history/item-history';
import type { ReadChanges } from '../../ports/sprint-ports';
import { toInstant } from '../client/parse-instant';
import type { Caller } from '../client/request';
import { readChangeLogs, type HistoryItem, toText } from './change-logs';

/**
 * The changes of issues that the replay of sprints needs: of sprint, estimate and status with their
 * values, of description and criteria only when they happened. Undefined where Jira began and did
 * not go on to the end (J2): half a history would be replayed as if it were whole.
 * @throws SourceFailure
 */
export const readChanges = async (
  caller: Caller,
  issueIds: readonly string[],
  fields: FieldIds,
): Promise<ReadChanges | undefined> => {
  const changes = new Map<string, Change[]>();
  const statusNames = new Map<string, string>();
  const tracked = trackedFields(fields);
  const logs = await readChangeLogs(caller, issueIds, [...tracked.byId.keys()]);
  if (logs === undefined) return undefined;
  for (const { issueId, changeHistories } of logs) {
    const list = changes.get(issueId) ?? [];
    for (const { created, items } of changeHistories ?? [])
      for (const item of items ?? []) {
        const change = toChange(toInstant(created), item, tracked);
        if (change !== undefined) list.push(change);
        if (change?.field === 'status') noteNames(statusNames, item);
      }
    changes.set(issueId, list);
  }
  return { changes, statusNames };
};

type TrackedFields = {
  readonly byId: ReadonlyMap<string, Change['field']>;
  /** For entries of older histories that carry no id. */
  readonly byName: ReadonlyMap<string, Change['field']>;
};

/** What is replayed, by the field's id, else by its name (V2–V4), and what is refined (H2). */
const trackedFields = ({ sprint, estimate, criteria }: FieldIds): TrackedFields => ({
  byId: new Map<string, Change['field']>([
    ['status', 'status'],
    ['description', 'description'],
    ...(criteria?.kind === 'field' ? [[criteria.id, 'criteria'] as const] : []),
    ...(sprint === undefined ? [] : [[sprint, 'sprint'] as const]),
    ...(estimate.kind === 'field' ? [[estimate.id, 'estimate'] as const] : []),
  ]),
  byName: new Map<string, Change['field']>([
    ['status', 'status'],
    ['description', 'description'],
    ['sprint', 'sprint'],
    ...(estimate.kind === 'field' ? [[estimate.name.toLowerCase(), 'estimate'] as const] : []),
  ]),
});

const toChange = (at: number, item: HistoryItem, tracked: TrackedFields): Change | undefined => {
  const field =
    item.fieldId === undefined ? tracked.byName.get(item.field?.toLowerCase() ?? '') : tracked.byId.get(item.fieldId);
  if (field === undefined) return undefined;
  if (field === 'description' || field === 'criteria') return { at, field };
  // A status and a sprint are told by id; of a numeric field Jira writes the value as text only
  // (E4).
  const asText = field === 'estimate';
  return {
    at,
    field,
    from: asText ? written(item.from, item.fromString) : (item.from ?? null),
    to: asText ? written(item.to, toText(item)) : (item.to ?? null),
  };
};

/**
 * Time estimates stand in `from` and `to`; beside a number Jira writes nothing there, which may be
 * an empty text.
 */
const written = (value: string | null | undefined, text: string | null | undefined): string | null =>
  value || (text ?? null);

const noteNames = (names: Map<string, string>, item: HistoryItem): void => {
  const ends = [
    [item.from, item.fromString],
    [item.to, toText(item)],
  ] as const;
  for (const [id, name] of ends) if (id && name) names.set(id, name);
};
