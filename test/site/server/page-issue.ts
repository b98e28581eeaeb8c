import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import { type JiraReader, named, statusSchema } from './jira-reader';
import type { IssueView } from './page-types';

/** The issue as this person sees it; undefined where it does not exist or they may not see it. */
export async function readIssue(read: JiraReader, accountId: string, key: string): Promise<IssueView | undefined> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}?fields=${Object.keys(fieldsSchema.shape).join(',')}`;
  const { status, body } = await read({ method: 'GET', path, accountId });
  if (status === 404) return undefined;
  const { id, key: currentKey, fields } = parse(issueSchema, body);
  const { parent } = fields;
  return {
    id,
    key: currentKey,
    summary: fields.summary,
    type: fields.issuetype.name,
    status: { name: fields.status.name, category: fields.status.statusCategory.key },
    description: fields.description ?? null,
    project: fields.project,
    labels: fields.labels ?? [],
    priority: fields.priority?.name,
    assignee: fields.assignee?.displayName,
    reporter: fields.reporter?.displayName,
    parent: parent ? { key: parent.key, summary: parent.fields?.summary ?? '' } : undefined,
    dueDate: fields.duedate ?? undefined,
    created: isoOf(fields.created),
    updated: isoOf(fields.updated),
  };
}

const maybeText = v.string().nullable().optional();

const person = v.object({ displayName: v.string() }).nullable().optional();

const fieldsSchema = v.object({
  summary: v.string(),
  issuetype: named,
  status: statusSchema,
  project: v.object({ key: v.string(), name: v.string() }),
  description: v.unknown().optional(),
  priority: named.nullable().optional(),
  assignee: person,
  reporter: person,
  labels: v.array(v.string()).nullable().optional(),
  parent: v
    .object({ key: v.string(), fields: v.object({ summary: v.string().optional() }).optional() })
    .nullable()
    .optional(),
  duedate: maybeText,
  created: maybeText,
  updated: maybeText,
});

const issueSchema = v.object({ id: v.string(), key: v.string(), fields: fieldsSchema });

function isoOf(jiraTime: string | null | undefined): string | undefined {
  return jiraTime === undefined || jiraTime === null ? undefined : new Date(jiraTime).toISOString();
}
