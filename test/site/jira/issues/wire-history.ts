import type { SiteHistory, SiteIssue } from '../../data/site-data';
import type { JsonObject } from '../json-values';

/**
 * An instant of the site's data, an ISO text or a number of epoch seconds or milliseconds, as epoch
 * milliseconds.
 */
export const instantOfHistory = ({ created }: SiteHistory): number => {
  if (typeof created === 'string') return Date.parse(created);
  return created < 100_000_000_000 ? created * 1000 : created;
};

/** Jira's own way to write an instant: `2024-03-04T09:00:00.000+0000`. */
export const jiraTime = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');

/**
 * The `changelog` member of an expanded issue, newest first and at most `most` entries; undefined
 * where the history is unknown (V31).
 */
export const changelogOf = (issue: SiteIssue, most: number): JsonObject | undefined => {
  if (issue.changelog === undefined) return undefined;
  const newestFirst = issue.changelog.histories.toSorted(
    (one, other) => instantOfHistory(other) - instantOfHistory(one),
  );
  const histories = newestFirst
    .slice(0, most)
    .map((history) => ({ ...history, created: jiraTime(instantOfHistory(history)) }));
  return { startAt: 0, maxResults: histories.length, total: newestFirst.length, histories };
};
