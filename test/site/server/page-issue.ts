import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import type { SiteData } from '../data/site-data';
import { type IssueFields, readIssueFields } from './issue-fields';
import { named, otherIssue, person, statusSchema, type ViewerReader } from './jira-reader';
import { countIssues, readRows } from './page-rows';
import { isoOf } from './page-sprints';
import type { IssueLink, IssueView } from './page-types';

/** The most children that the page of an issue lists. */
const MOST_CHILDREN = 20;

/** The issue as this person sees it; undefined where it does not exist or they may not see it. */
export async function readIssue(
  read: ViewerReader,
  { key, boards }: { readonly key: string; readonly boards: SiteData['boards'] },
): Promise<IssueView | undefined> {
  const custom = await readIssueFields(read, { key, boards });
  const asked = [...Object.keys(fieldsSchema.shape), ...Object.values(custom).flatMap((field) => field?.id ?? [])];
  const { status, body } = await read(`/rest/api/3/issue/${encodeURIComponent(key)}?fields=${asked.join(',')}`);
  if (status === 404) return undefined;
  const found = parse(issueSchema, body);
  const fields = parse(fieldsSchema, found.fields);
  const [children, childCount] = await readChildren(read, found.key);
  return {
    id: found.id,
    key: found.key,
    summary: fields.summary,
    type: fields.issuetype.name,
    status: { name: fields.status.name, category: fields.status.statusCategory.key },
    description: fields.description ?? null,
    project: fields.project,
    labels: fields.labels ?? [],
    fixVersions: (fields.fixVersions ?? []).map(({ name }) => name),
    components: (fields.components ?? []).map(({ name }) => name),
    priority: fields.priority?.name,
    assignee: fields.assignee?.displayName,
    reporter: fields.reporter?.displayName,
    parent: fields.parent ? { key: fields.parent.key, summary: fields.parent.fields?.summary ?? '' } : undefined,
    dueDate: fields.duedate ?? undefined,
    created: isoOf(fields.created),
    updated: isoOf(fields.updated),
    ...ownFields(custom, found.fields),
    links: (fields.issuelinks ?? []).flatMap(linkOf),
    children,
    childCount,
  };
}

function ownFields(
  { sprint, estimate }: IssueFields,
  fields: Readonly<Record<string, unknown>>,
): Pick<IssueView, 'sprint' | 'estimate'> {
  const sprints = sprint === undefined ? undefined : sprintsSchema.try(fields[sprint.id], { mode: 'strip' });
  const points = estimate === undefined ? undefined : fields[estimate.id];
  return {
    ...(sprint !== undefined && { sprint: sprints?.ok === true ? (sprints.value.at(-1)?.name ?? null) : null }),
    ...(estimate !== undefined && {
      estimate: { name: estimate.name, value: typeof points === 'number' ? points : undefined },
    }),
  };
}

async function readChildren(read: ViewerReader, key: string): Promise<[IssueView['children'], number]> {
  const jql = `parent = "${key}"`;
  const rows = (await readRows(read, { jql: `${jql} ORDER BY Rank ASC`, most: MOST_CHILDREN })) ?? [];
  return [rows, rows.length < MOST_CHILDREN ? rows.length : await countIssues(read, jql)];
}

function linkOf({ type, inwardIssue, outwardIssue }: v.Infer<typeof linkSchema>): readonly IssueLink[] {
  const other = inwardIssue ?? outwardIssue;
  if (other === undefined) return [];
  const { summary = '', status } = other.fields ?? {};
  return [
    {
      how: inwardIssue === undefined ? type.outward : type.inward,
      key: other.key,
      summary,
      status: status && { name: status.name, category: status.statusCategory.key },
    },
  ];
}

const maybeText = v.string().nullable().optional();

const names = v.array(named).nullable().optional();

const linkSchema = v.object({
  type: v.object({ inward: v.string(), outward: v.string() }),
  inwardIssue: otherIssue.optional(),
  outwardIssue: otherIssue.optional(),
});

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
  fixVersions: names,
  components: names,
  parent: otherIssue.nullable().optional(),
  issuelinks: v.array(linkSchema).nullable().optional(),
  duedate: maybeText,
  created: maybeText,
  updated: maybeText,
});

const issueSchema = v.object({ id: v.string(), key: v.string(), fields: v.record(v.unknown()) });

const sprintsSchema = v.array(v.object({ name: v.string() }));
