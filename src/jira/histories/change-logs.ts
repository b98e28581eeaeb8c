import * as v from '@badrap/valita';
import { route } from '@forge/api';
import { SourceFailure } from '../../ports/source-failure';
import { chunks } from '../client/bulk-fetch';
import { type Caller, expectAnswer } from '../client/request';

/**
 * `toString` is left to the rest: an object always has a member of that name, which is a function
 * where Jira gave none.
 */
const itemSchema = v
  .object({
    field: v.string().optional(),
    fieldId: v.string().optional(),
    from: v.string().nullable().optional(),
    fromString: v.string().nullable().optional(),
    to: v.string().nullable().optional(),
  })
  .rest(v.unknown());

export type HistoryItem = v.Infer<typeof itemSchema>;

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
 * The change histories of issues, from `POST /rest/api/3/changelog/bulkfetch`, all pages (J1), of
 * at most 10 fields. An issue without such changes is absent, as is one whose history is missing;
 * an issue's history may come in several parts. Undefined where Jira began and did not go on to the
 * end (J2). @throws SourceFailure
 */
export const readChangeLogs = async (
  caller: Caller,
  issueIds: readonly string[],
  fieldIds: readonly string[],
): Promise<ChangeLogs | undefined> => {
  const read = await Promise.all(chunks(issueIds, mostIssuesACall).map((ids) => bulkFetch(caller, ids, fieldIds)));
  return read.every((logs) => logs !== undefined) ? read.flat() : undefined;
};

type ChangeLogs = NonNullable<v.Infer<typeof bulkSchema>['issueChangeLogs']>;

const bulkFetch = async (
  caller: Caller,
  ids: readonly string[],
  fieldIds: readonly string[],
): Promise<ChangeLogs | undefined> => {
  const pageAt = (cursor?: string) =>
    expectAnswer({
      caller,
      route: route`/rest/api/3/changelog/bulkfetch`,
      answer: bulkSchema,
      body: {
        issueIdsOrKeys: ids,
        fieldIds,
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

/** What the value of a field became, in words. */
export const toText = (item: HistoryItem): string | null => {
  const text: unknown = Object.entries(item).find(([name]) => name === 'toString')?.[1];
  return typeof text === 'string' ? text : null;
};
