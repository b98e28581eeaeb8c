import * as v from '@badrap/valita';
import { route } from '@forge/api';
import { type FieldNames, plainName } from '../../domain/fields/jira-field';
import { chunks } from '../../domain/arithmetic/chunks';
import { SourceFailure } from '../../ports/source-failure';
import { parseInstant } from '../client/parse-instant';
import { type Caller, expectAnswer } from '../client/request';

/**
 * The change of one field, one of Jira's `items` of a history. `toString` stays in the rest: every
 * object has a member of that name, which is a function where Jira gave none.
 */
const fieldChangeSchema = v
  .object({
    field: v.string().optional(),
    fieldId: v.string().optional(),
    from: v.string().nullable().optional(),
    fromString: v.string().nullable().optional(),
    to: v.string().nullable().optional(),
  })
  .rest(v.unknown());

export type FieldChange = v.Infer<typeof fieldChangeSchema>;

const historySchema = v.object({
  created: v.union(v.string(), v.number()),
  items: v.array(fieldChangeSchema).nullable().optional(),
});

const pageSchema = v.object({
  issueChangeLogs: v
    .array(v.object({ issueId: v.string(), changeHistories: v.array(historySchema).nullable().optional() }))
    .nullable()
    .optional(),
  nextPageToken: v.string().nullable().optional(),
});

type ChangeLogs = NonNullable<v.Infer<typeof pageSchema>['issueChangeLogs']>;

/** Jira takes at most this many issues in one call. */
const mostIssuesACall = 1000;

/** Jira gives at most this many changes a page. */
const pageSize = 1000;

/** More pages of one call are a history that does not end. */
const mostPages = 200;

/**
 * The changes of issues by issue id, from `POST /rest/api/3/changelog/bulkfetch`, all pages (J1).
 * `toChange` maps the change of one field; undefined leaves it out. Jira takes at most 10 fields.
 * An issue without such changes is absent, as is one whose history is missing. Undefined where Jira
 * began and did not go on to the end (J2). @throws SourceFailure
 */
export const readChangeLogs = async <T>(
  caller: Caller,
  request: { readonly issueIds: readonly string[]; readonly fieldIds: readonly string[] },
  toChange: (change: FieldChange, at: number) => T | undefined,
): Promise<ReadonlyMap<string, readonly T[]> | undefined> => {
  const { issueIds, fieldIds } = request;
  const parts = await Promise.all(chunks(issueIds, mostIssuesACall).map((ids) => bulkFetch(caller, ids, fieldIds)));
  if (!parts.every((logs) => logs !== undefined)) return undefined;
  const changes = new Map<string, T[]>();
  // An issue's history may come in several parts.
  for (const { issueId, changeHistories } of parts.flat()) {
    const ofIssue = changes.get(issueId) ?? [];
    ofIssue.push(...changesIn(changeHistories ?? [], toChange));
    changes.set(issueId, ofIssue);
  }
  return changes;
};

const changesIn = <T>(
  histories: readonly v.Infer<typeof historySchema>[],
  toChange: (change: FieldChange, at: number) => T | undefined,
): T[] =>
  histories.flatMap(({ created, items }) => {
    const at = parseInstant(created);
    return (items ?? []).map((item) => toChange(item, at)).filter((change) => change !== undefined);
  });

const bulkFetch = async (
  caller: Caller,
  issueIdsOrKeys: readonly string[],
  fieldIds: readonly string[],
): Promise<ChangeLogs | undefined> => {
  const fetchPage = (nextPageToken?: string) =>
    expectAnswer({
      caller,
      route: route`/rest/api/3/changelog/bulkfetch`,
      answer: pageSchema,
      body: { issueIdsOrKeys, fieldIds, maxResults: pageSize, nextPageToken },
    });
  const first = await fetchPage();
  const logs: ChangeLogs = [...(first.issueChangeLogs ?? [])];
  let cursor = first.nextPageToken;
  for (let index = 1; cursor && index < mostPages; index += 1) {
    const page = await fetchPage(cursor).catch(warnOfCut);
    if (page === undefined) return undefined;
    logs.push(...(page.issueChangeLogs ?? []));
    cursor = page.nextPageToken;
  }
  return cursor ? undefined : logs;
};

/** Spent points say nothing of the histories: they are read once the points are back. */
const warnOfCut = (failure: unknown): undefined => {
  if (!(failure instanceof SourceFailure) || failure.reason.kind === 'points-spent') throw failure;
  console.warn('jira-histories-cut', failure.reason.kind, failure.message);
};

/** The text that the value of a field became, Jira's `toString`; null where there is none. */
export const textAfter = (change: FieldChange): string | null => {
  const text: unknown = Object.entries(change).find(([name]) => name === 'toString')?.[1];
  return typeof text === 'string' ? text : null;
};

/** A field of the site, by its id and its name, and what it is followed as. */
export type FieldToFollow<Field> = { readonly id: string; readonly name?: string | undefined; readonly as: Field };

/** What a field is followed as: by its id, or by a name in entries of older histories. */
export type FieldsToFollow<Field> = {
  readonly byId: ReadonlyMap<string, Field>;
  /** Older entries carry no id: they name the field by its key or in words (V34). */
  readonly byName: ReadonlyMap<string, Field>;
};

/** Fields to follow, by all the names that they go by on the site, translated or not (V34). */
export const followFields = <Field>(
  fields: readonly FieldToFollow<Field>[],
  names: FieldNames,
): FieldsToFollow<Field> => ({
  byId: new Map(fields.map(({ id, as }) => [id, as])),
  byName: new Map(
    fields.flatMap(({ id, name = id, as }) =>
      [id, name, ...(names.get(id) ?? [])].map((called) => [plainName(called), as] as const),
    ),
  ),
});

/** What the changed field is followed as; undefined where it is not. */
export const fieldOf = <Field>(change: FieldChange, { byId, byName }: FieldsToFollow<Field>): Field | undefined =>
  change.fieldId === undefined ? byName.get(plainName(change.field ?? '')) : byId.get(change.fieldId);
