import type { SiteField, SiteIssue } from '../../data/site-data';
import type { Access } from '../access';
import { asList, asText, isObject, type JsonObject } from '../json-values';
import type { IssueStore } from './issue-store';

/**
 * Brings the issues that stand inside another issue's fields (parent, sub-tasks, links, epic) up to
 * date and leaves out those that were deleted or that the caller does not see. An issue that the
 * site never held stays as the data have it.
 */
export const withLinkedIssues = (
  fields: JsonObject,
  issues: IssueStore,
  { access, epicLink }: { readonly access: Access; readonly epicLink: SiteField | undefined },
): JsonObject => {
  const seen = (reference: unknown): readonly JsonObject[] => {
    if (!isObject(reference)) return [];
    const key = asText(reference['key']) ?? '';
    const issue = issues.byKey(key);
    if (issue === undefined) return issues.isGone(key) ? [] : [reference];
    return access.sees(issue) ? [{ ...reference, id: issue.id, key: issue.key, fields: shortFields(issue) }] : [];
  };
  const links = (value: unknown): unknown[] =>
    asList(value).flatMap((link) => {
      if (!isObject(link)) return [];
      const ends = ['inwardIssue', 'outwardIssue'].filter((end) => end in link);
      const current = ends.flatMap((end) => seen(link[end]).map((issue): [string, unknown] => [end, issue]));
      return ends.length > 0 && current.length === 0 ? [] : [{ ...link, ...Object.fromEntries(current) }];
    });
  const changed: [string, unknown][] = [];
  if (fields['issuelinks']) changed.push(['issuelinks', links(fields['issuelinks'])]);
  if (fields['subtasks']) changed.push(['subtasks', asList(fields['subtasks']).flatMap(seen)]);
  const epic = epicLink && issues.byKey(asText(fields[epicLink.id]) ?? '');
  if (epicLink && epic && !access.sees(epic)) changed.push([epicLink.id, null]);
  const { parent, ...others } = fields;
  const [seenParent] = seen(parent);
  return { ...others, ...Object.fromEntries(changed), ...(seenParent && { parent: seenParent }) };
};

const shortFields = ({ fields }: SiteIssue): JsonObject =>
  Object.fromEntries(
    ['summary', 'status', 'priority', 'issuetype'].flatMap((id) => (id in fields ? [[id, fields[id]]] : [])),
  );
