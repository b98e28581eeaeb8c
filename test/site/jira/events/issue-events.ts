import type { SiteChange, SiteIssue } from '../../data/site-data';
import { asList, isObject, textMember, type JsonObject } from '../json-values';
import type { WriteEvent } from './jira-event';

/** What Forge tells of issues: a few fields and no text but the summary, people as account ids. */
export const issueCreated = (issue: SiteIssue, by: string): WriteEvent => ({
  eventType: 'avi:jira:created:issue',
  ...common(issue, by),
});

/** With the entries of the change history, and the two statuses where the status changed. */
export const issueUpdated = ({
  before,
  after,
  items,
  by,
}: {
  readonly before: SiteIssue;
  readonly after: SiteIssue;
  readonly items: readonly SiteChange[];
  readonly by: string;
}): WriteEvent => ({
  eventType: 'avi:jira:updated:issue',
  ...common(after, by),
  changelog: { items },
  ...(items.some(({ field }) => field === 'status') && {
    associatedStatuses: [before.fields['status'], after.fields['status']],
  }),
});

/** Without the comment's words. */
export const issueCommented = (issue: SiteIssue, by: string): WriteEvent => ({
  eventType: 'avi:jira:commented:issue',
  ...common(issue, by),
});

export const issueDeleted = (issue: SiteIssue, by: string | undefined): WriteEvent => ({
  eventType: 'avi:jira:deleted:issue',
  ...common(issue, by),
});

/**
 * One event for each link that an edit made or took away; the source is the issue at the outward
 * end ("blocks").
 */
export const linkEvents = (before: SiteIssue, after: SiteIssue, by: string): WriteEvent[] => {
  const had = linksOf(before);
  const has = linksOf(after);
  return [
    ...without(had, has).map((link) => linkEvent('avi:jira:deleted:issuelink', link, { issueId: after.id, by })),
    ...without(has, had).map((link) => linkEvent('avi:jira:created:issuelink', link, { issueId: after.id, by })),
  ];
};

const common = (issue: SiteIssue, by: string | undefined) => ({
  issue: { id: issue.id, key: issue.key, fields: fieldsOf(issue) },
  ...(by !== undefined && { atlassianId: by, associatedUsers: [{ accountId: by }] }),
});

const fieldsOf = ({ fields }: SiteIssue): JsonObject => ({
  ...Object.fromEntries(
    ['summary', 'issuetype', 'created', 'project', 'updated', 'status'].map((id) => [id, fields[id]]),
  ),
  ...Object.fromEntries(['creator', 'reporter', 'assignee'].map((id) => [id, personOf(fields[id])])),
});

const personOf = (person: unknown): JsonObject | null => {
  const accountId = textMember(person, 'accountId');
  return accountId === undefined ? null : { accountId };
};

const linksOf = ({ fields }: SiteIssue): readonly JsonObject[] => asList(fields['issuelinks']).filter(isObject);

const without = (links: readonly JsonObject[], others: readonly JsonObject[]): readonly JsonObject[] =>
  links.filter((link) => !others.some((other) => textMember(other, 'id') === textMember(link, 'id')));

const linkEvent = (
  eventType: string,
  link: JsonObject,
  { issueId, by }: { readonly issueId: string; readonly by: string },
): WriteEvent => {
  const { id, type, inwardIssue, outwardIssue } = link;
  const outward = textMember(outwardIssue, 'id');
  const [sourceIssueId, destinationIssueId] =
    outward === undefined ? [textMember(inwardIssue, 'id'), issueId] : [issueId, outward];
  return { eventType, id, sourceIssueId, destinationIssueId, issueLinkType: type, atlassianId: by };
};
