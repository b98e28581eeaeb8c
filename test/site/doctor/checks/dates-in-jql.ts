import * as v from '@badrap/valita';

import { type Check, broken, holds, holdsIf, notSeen } from '../check';
import type { ExaminedSite } from '../examined-site';
import { answerOf, parsed } from '../not-given';
import { type RecentIssue, searchPath } from '../site-reads';

const minuteMs = 60_000;
/** So old a change is at least: search needs a moment, and the next minute must be over. */
const leastMinutes = 5;

/** How Jira reads the dates of a query. */
export const datesInJql: readonly Check[] = [
  {
    assumed: '"updated >= -Nm" finds what changed within so many minutes, and nothing older',
    consequence: 'What changed since a backlog was read is missed, or read anew at every view.',
    look: async (site) => {
      const issue = await settledIssue(site);
      if (issue === undefined) return notSeen('everything has changed in these minutes');
      const minutes = Math.floor((site.now() - issue.updated) / minuteMs);
      const within = await finds(site, issue, `updated >= -${minutes + 2}m`);
      const before = await finds(site, issue, `updated >= -${minutes - 2}m`);
      const seen = (found: boolean): string => (found ? 'found' : 'not found');
      return holdsIf(
        within && !before,
        `changed ${minutes} minutes ago: ${seen(within)} within ${minutes + 2}, ${seen(before)} within ${minutes - 2}`,
      );
    },
  },
  {
    assumed: 'A date in a query is read in the time zone of the person who asks',
    consequence: 'The app asks by minutes and days back, which have no zone: nothing of it goes wrong.',
    look: async (site) => {
      const { timeZone = 'UTC' } = site.person;
      const issue = await settledIssue(site);
      if (issue === undefined) return notSeen('everything has changed in these minutes');
      const [own, utc] = [minuteClause(issue.updated, timeZone), minuteClause(issue.updated, 'UTC')];
      if (own === utc) return notSeen(`it was UTC in ${timeZone}`);
      if (await finds(site, issue, own)) return holds(`in ${timeZone}`);
      return broken(
        (await finds(site, issue, utc)) ? `in UTC, not in ${timeZone}` : `neither in ${timeZone} nor in UTC`,
      );
    },
  },
];

const settledIssue = async ({ reads, now }: ExaminedSite): Promise<RecentIssue | undefined> =>
  (await reads.recent()).find(({ updated }) => now() - updated >= leastMinutes * minuteMs);

const finds = async ({ access }: ExaminedSite, { id }: RecentIssue, clause: string): Promise<boolean> => {
  const body = JSON.stringify({ jql: `id in (${id}) AND ${clause}`, fields: ['updated'], maxResults: 1 });
  const answer = await answerOf(access.ask({ method: 'POST', path: searchPath, body }));
  return parsed(v.object({ issues: v.array(v.unknown()) }), answer).issues.length > 0;
};

/** That it changed in this very minute, as the clock shows it in a zone. */
const minuteClause = (instant: number, timeZone: string): string => {
  const written = (at: number): string => new Date(at).toLocaleString('sv-SE', { timeZone }).slice(0, 16);
  return `updated >= "${written(instant)}" AND updated < "${written(instant + minuteMs)}"`;
};
