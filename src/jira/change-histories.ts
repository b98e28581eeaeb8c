import { route } from '@forge/api';
import * as v from '@badrap/valita';
import type { Change, ValueChange } from '../domain/sprints/item-history';
import type { FieldIds } from '../usecases/field-ids';
import { toInstant } from './instants';
import { searchPageSize } from './items';
import { askJira, expectAnswer, isRefusal, type Caller } from './request';

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
 * The changes of Sprint, estimate and status of issues, from `POST /rest/api/3/changelog/bulkfetch`, all pages (J1). Jira leaves out issues
 * that have no such change as well as those it has no history of; the two are told apart by `confirmEmpty` (J2, V31).
 */
export const readChanges = async (
  caller: Caller,
  issueIds: readonly string[],
  fields: FieldIds,
): Promise<ReadonlyMap<string, readonly Change[] | 'unknown'>> => {
  const changes = new Map<string, readonly Change[] | 'unknown'>();
  for (const ids of chunks(issueIds, mostIssuesACall)) {
    const found = await bulkFetch(caller, ids, fields);
    for (const [id, list] of found) changes.set(id, list);
  }
  const silent = issueIds.filter((id) => !changes.has(id));
  for (const ids of chunks(silent, searchPageSize)) {
    const withHistory = await confirmEmpty(caller, ids);
    for (const id of ids) changes.set(id, withHistory.has(id) ? [] : 'unknown');
  }
  return changes;
};

const bulkFetch = async (caller: Caller, ids: readonly string[], fields: FieldIds): Promise<Map<string, Change[]>> => {
  const found = new Map<string, Change[]>();
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await expectAnswer({
      caller,
      route: route`/rest/api/3/changelog/bulkfetch`,
      answer: bulkSchema,
      body: {
        issueIdsOrKeys: ids,
        fieldIds: trackedFields(fields).map(([id]) => id),
        maxResults: 1000,
        ...(cursor === undefined ? {} : { nextPageToken: cursor }),
      },
    });
    for (const { issueId, changeHistories } of answer.issueChangeLogs ?? []) {
      const list = found.get(issueId) ?? [];
      list.push(...(changeHistories ?? []).flatMap((history) => toChanges(history, fields)));
      found.set(issueId, list);
    }
    if (!answer.nextPageToken) break;
    cursor = answer.nextPageToken;
  }
  return found;
};

/** What is replayed, by the field's id (V2–V4). */
const trackedFields = ({ sprint, estimate }: FieldIds): [string, ValueChange['field']][] => [
  ['status', 'status'],
  ...(sprint === undefined ? [] : [[sprint, 'sprint'] satisfies [string, ValueChange['field']]]),
  ...(estimate.kind === 'field' ? [[estimate.id, 'estimate'] satisfies [string, ValueChange['field']]] : []),
];

const toChanges = ({ created, items }: v.Infer<typeof historySchema>, fields: FieldIds): Change[] => {
  const tracked = new Map(trackedFields(fields));
  return (items ?? []).flatMap((item) => {
    const field = tracked.get(item.fieldId ?? '') ?? tracked.get(item.field ?? '');
    if (field === undefined) return [];
    const written: unknown = Object.entries(item).find(([name]) => name === 'toString')?.[1];
    const toText = typeof written === 'string' ? written : null;
    // A status and a sprint are told by id; of a numeric field Jira writes the value as text only (E4).
    const asText = field === 'estimate';
    return [
      {
        at: toInstant(created),
        field,
        from: item.from ?? (asText ? (item.fromString ?? null) : null),
        to: item.to ?? (asText ? toText : null),
      },
    ];
  });
};

const confirmedSchema = v.object({
  issues: v.array(v.object({ id: v.string(), changelog: v.object({ total: v.number().optional() }).optional() })),
});

/** Of these issues, those whose history Jira has, by asking once more with `expand=changelog`. */
const confirmEmpty = async (caller: Caller, ids: readonly string[]): Promise<Set<string>> => {
  const answer = await askJira({
    caller,
    route: route`/rest/api/3/search/jql`,
    answer: confirmedSchema,
    body: { jql: `id in (${ids.join(', ')})`, fields: ['created'], expand: 'changelog', maxResults: searchPageSize },
  });
  // Jira refuses the whole query where one of the issues has gone meanwhile: then nothing is known of any of them.
  if (isRefusal(answer)) return new Set();
  return new Set(answer.issues.filter(({ changelog }) => changelog !== undefined).map(({ id }) => id));
};

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
