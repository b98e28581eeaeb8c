import { loadSiteFolder } from '../data/load-folder';
import * as v from '@badrap/valita';

import type { SiteBoard, SiteData } from '../data/site-data';
import type { openLiveSite as openLiveSiteType } from '../live/open-live-site';
import type { openSite as openSiteType } from '../open-site';
import type { ServedSite } from '../server/served-site';

/** Where a report reads: a folder, or a real site with JIRA_EMAIL and JIRA_API_TOKEN. */
export type ReportSource = { readonly data: string } | { readonly site: string };

/** What a report needs of a site. */
export type ReportSite = Pick<ServedSite, 'data' | 'clock' | 'invoke' | 'readJira' | 'settle' | 'close'>;

/** What a report needs to know of a board. */
export type ReportBoard = Pick<SiteBoard, 'id' | 'name' | 'location'>;

export type Openers = {
  readonly openSite: typeof openSiteType;
  readonly openLiveSite?: typeof openLiveSiteType | undefined;
};

/**
 * Opens the source at `now`, else at the folder's own time. Rejects with the plain errors of
 * either.
 */
export const openSource = (
  source: ReportSource,
  { now, replaysPast }: { readonly now: string | undefined; readonly replaysPast: boolean },
  { openSite, openLiveSite }: Openers,
): Promise<ReportSite> => {
  // It may take hours and 2.5 points an item, so only the report on the trend lets it be done.
  const withoutWork = replaysPast ? [] : ['past'];
  if ('data' in source) {
    const data = loadSiteFolder(source.data);
    return openSite({ data, now: now ?? data.serverInfo.serverTime, withoutWork });
  }
  if (openLiveSite === undefined) throw new Error('This report was not given the way to a real site.');
  return openLiveSite({ site: source.site, env: process.env, withoutWork });
};

/**
 * Of a folder the person with the account id `as`, else its administrator; of a real site the one
 * person whose token it is.
 */
export const readerOf = ({ users }: SiteData, source: ReportSource, as: string | undefined) => {
  if ('site' in source) return users[0];
  return users.find(({ accountId, roles }) => (as === undefined ? roles.includes('admin') : accountId === as));
};

/** The source as the person named it. */
export const nameOf = (source: ReportSource): string => ('data' in source ? source.data : source.site);

/**
 * The boards of a folder by id, or the one that was asked for; of a real site only that one, looked
 * up in its list.
 */
export const boardsOf = async (
  { data, readJira }: ReportSite,
  source: ReportSource,
  wanted: number | undefined,
): Promise<readonly ReportBoard[]> => {
  if ('data' in source) {
    return data.boards
      .filter(({ id }) => wanted === undefined || id === wanted)
      .toSorted((one, other) => one.id - other.id);
  }
  const accountId = data.users[0]?.accountId ?? '';
  for (let startAt = 0; startAt < MOST_BOARDS; startAt += 50) {
    const path = `/rest/agile/1.0/board?maxResults=50&startAt=${startAt}`;
    const { body } = await readJira({ method: 'GET', path, accountId });
    const page = boardPage.try(body, { mode: 'strip' });
    if (!page.ok) return [];
    const found = page.value.values.find(({ id }) => id === wanted);
    if (found !== undefined) return [found];
    if (page.value.isLast || page.value.values.length === 0) return [];
  }
  return [];
};

/** How far a board is looked for. */
const MOST_BOARDS = 5000;

const boardPage = v.object({
  isLast: v.boolean(),
  values: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      location: v.object({ projectId: v.number(), projectKey: v.string() }).optional(),
    }),
  ),
});
