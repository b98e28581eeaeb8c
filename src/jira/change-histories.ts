import { route } from '@forge/api';
import * as v from '@badrap/valita';
import type { Change } from '../domain/sprints/item-history';
import type { FieldIds } from '../usecases/field-ids';
import { SourceFailure } from '../usecases/source-failure';
import type { ReadChanges } from '../usecases/sprint-ports';
import { chunks } from './bulk-fetch';
import { toInstant } from './instants';
import { expectAnswer, type Caller } from './request';

/** `toString` is left to the rest: an object always has a member of that name, which is a function where Jira gave none. */
const itemSchema = v
  .object({
    field: v.string().optional(),
    fieldId: v.string().optional(),
    from: v.string().nullable().optional(),
    fromString: v.string().nullable().optional(),
    to: v.string().nullable().optional(),
  })
  .rest(v.unknown());

type Item = v.Infer<typeof itemSchema>;

const historySchema = v.object({
  created: v.union(v.string(), v.number()),
  items: v.array(itemSchema).nullable().optional(),
});

const bulkSchema = v.object({
  issueChangeLogs: v
    .array(v.object({ issueId: v.string(), changeHistories: v.array(historySchema).nullable().optional() }))
    .nullable()
    .optional(),
  nextPageToken: v.string().nullable().optional(),
});

/** Jira takes at most this many issues in one call. */
const mostIssuesACall = 1000;
/** A bound for the pages of one call: each holds up to 1,000 changes. */
const mostPages = 200;

/**
 * The changes of issues, from `POST /rest/api/3/changelog/bulkfetch`, all pages (J1): of sprint, estimate and status with their values, of
 * description and criteria only when they happened. Undefined where Jira began and did not go on to the end (J2): half a history would be
 * replayed as if it were whole. @throws SourceFailure
 */
export const readChanges = async (
  caller: Caller,
  issueIds: readonly string[],
  fields: FieldIds,
): Promise<ReadChanges | undefined> => {
  const changes = new Map<string, Change[]>();
  const statusNames = new Map<string, string>();
  const tracked = trackedFields(fields);
  const read = await Promise.all(chunks(issueIds, mostIssuesACall).map((ids) => bulkFetch(caller, ids, tracked)));
  if (!read.every((logs) => logs !== undefined)) return undefined;
  for (const { issueId, changeHistories } of read.flat()) {
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

type ChangeLogs = NonNullable<v.Infer<typeof bulkSchema>['issueChangeLogs']>;

const bulkFetch = async (
  caller: Caller,
  ids: readonly string[],
  fields: TrackedFields,
): Promise<ChangeLogs | undefined> => {
  const pageAt = (cursor?: string) =>
    expectAnswer({
      caller,
      route: route`/rest/api/3/changelog/bulkfetch`,
      answer: bulkSchema,
      body: {
        issueIdsOrKeys: ids,
        fieldIds: [...fields.byId.keys()],
        maxResults: 1000,
        ...(cursor === undefined ? {} : { nextPageToken: cursor }),
      },
    });
  const first = await pageAt();
  const logs: ChangeLogs = [...(first.issueChangeLogs ?? [])];
  let cursor = first.nextPageToken;
  for (let page = 1; cursor && page < mostPages; page += 1) {
    const next = await pageAt(cursor).catch(endOfPages);
    if (next === undefined) return undefined;
    logs.push(...(next.issueChangeLogs ?? []));
    cursor = next.nextPageToken;
  }
  return cursor ? undefined : logs;
};

const endOfPages = (failure: unknown): undefined => {
  if (!(failure instanceof SourceFailure)) throw failure;
  console.warn('jira-histories-cut', failure.reason.kind, failure.message);
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

const toChange = (at: number, item: Item, tracked: TrackedFields): Change | undefined => {
  const field =
    item.fieldId === undefined ? tracked.byName.get(item.field?.toLowerCase() ?? '') : tracked.byId.get(item.fieldId);
  if (field === undefined) return undefined;
  if (field === 'description' || field === 'criteria') return { at, field };
  // A status and a sprint are told by id; of a numeric field Jira writes the value as text only (E4).
  const asText = field === 'estimate';
  return {
    at,
    field,
    from: asText ? written(item.from, item.fromString) : (item.from ?? null),
    to: asText ? written(item.to, toText(item)) : (item.to ?? null),
  };
};

/** Time estimates stand in `from` and `to`; beside a number Jira writes nothing there, which may be an empty text. */
const written = (value: string | null | undefined, text: string | null | undefined): string | null =>
  value || (text ?? null);

const toText = (item: Item): string | null => {
  const text: unknown = Object.entries(item).find(([name]) => name === 'toString')?.[1];
  return typeof text === 'string' ? text : null;
};

const noteNames = (names: Map<string, string>, item: Item): void => {
  const ends = [
    [item.from, item.fromString],
    [item.to, toText(item)],
  ] as const;
  for (const [id, name] of ends) if (id && name) names.set(id, name);
};
