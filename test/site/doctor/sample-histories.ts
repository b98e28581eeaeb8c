import * as v from '@badrap/valita';

import { answerOf, NotGiven, parsed, refusalIn } from './not-given';
import type { RecordedAccess } from './recorded-access';
import type { RecentIssue } from './site-reads';

/** The change histories of a handful of issues, read in pages so small that there are several. */
export type SampleHistories = {
  /** Of each issue how many changes its own changelog counts, and how many the pages held. */
  readonly issues: readonly { readonly key: string; readonly total: number; readonly read: number }[];
  readonly pages: number;
  readonly askedOfPage: number;
  /** How many changes the first page held. */
  readonly firstPage: number;
  /** Why the pages ended before there was no token, such as `status 503`. */
  readonly cut?: string | undefined;
  /** The same change as the issue's own changelog and the pages date it; absent where not found. */
  readonly instants?: { readonly own: string | number; readonly bulk: string | number } | undefined;
};

const mostIssues = 5;
/** So many pages there are, where Jira gives them as large as they are asked for. */
const wantedPages = 3;
const mostPages = 25;

/** @throws NotGiven where there is too little to tell */
export async function readSampleHistories(
  access: RecordedAccess,
  recent: readonly RecentIssue[],
): Promise<SampleHistories> {
  const sample = recent.slice(0, mostIssues);
  const own: v.Infer<typeof ownSchema>[] = [];
  for (const { key } of sample) {
    const path = `/rest/api/3/issue/${key}/changelog?maxResults=1`;
    own.push(parsed(ownSchema, await answerOf(access.ask({ path }))));
  }
  const all = own.reduce((sum, { total }) => sum + total, 0);
  if (all < wantedPages) throw new NotGiven(`the ${sample.length} issues looked at have ${all} changes`);
  const askedOfPage = Math.ceil(all / wantedPages);
  const { pages, cut } = await readPages(access, sample, askedOfPage);
  const changes = pages.flatMap(changesIn);
  const known = own.flatMap(({ values }) => values)[0];
  const same = changes.find(({ id }) => id === known?.id);
  return {
    issues: sample.map(({ id, key }, index) => ({
      key,
      total: own[index]?.total ?? 0,
      read: changes.filter(({ issueId }) => issueId === id).length,
    })),
    pages: pages.length,
    askedOfPage,
    firstPage: pages.slice(0, 1).flatMap(changesIn).length,
    cut,
    instants: known === undefined || same === undefined ? undefined : { own: known.created, bulk: same.created },
  };
}

/** Follows the tokens of `changelog/bulkfetch` to the end, as the app does (J1). */
async function readPages(
  { ask }: RecordedAccess,
  sample: readonly RecentIssue[],
  maxResults: number,
): Promise<{ readonly pages: readonly HistoryPage[]; readonly cut?: string | undefined }> {
  const pages: HistoryPage[] = [];
  let nextPageToken: string | null | undefined;
  do {
    const body = JSON.stringify({ issueIdsOrKeys: sample.map(({ id }) => id), maxResults, nextPageToken });
    const call = await ask({ method: 'POST', path: '/rest/api/3/changelog/bulkfetch', body });
    if (call.status !== 200) return { pages, cut: refusalIn(call) };
    const page = parsed(pageSchema, call.answer);
    pages.push(page);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken && pages.length < mostPages);
  return { pages, cut: nextPageToken ? `no end after ${mostPages} pages` : undefined };
}

const changesIn = ({ issueChangeLogs }: HistoryPage) =>
  (issueChangeLogs ?? []).flatMap(({ issueId, changeHistories }) =>
    (changeHistories ?? []).map((change) => ({ issueId, ...change })),
  );

const changeSchema = v.object({ id: v.string(), created: v.union(v.string(), v.number()) });
const ownSchema = v.object({ total: v.number(), values: v.array(changeSchema) });
const listOf = <T>(schema: v.Type<T>) => v.array(schema).nullable().optional();
const pageSchema = v.object({
  issueChangeLogs: listOf(v.object({ issueId: v.string(), changeHistories: listOf(changeSchema) })),
  nextPageToken: v.string().nullable().optional(),
});
type HistoryPage = v.Infer<typeof pageSchema>;
