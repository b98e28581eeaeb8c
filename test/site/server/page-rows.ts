import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import { named, otherIssue, person, statusSchema, type ViewerReader } from './jira-reader';
import type { IssueRow } from './page-types';

/** The most issues that Jira gives in one page with their fields. */
const MOST_IN_PAGE = 100;

export type Search = {
  readonly jql: string;
  /** The id of the field that the board estimates with. */
  readonly estimate?: string | undefined;
  /** The most issues that are read. */
  readonly most: number;
};

/** A search's issues, as this person sees them; undefined where Jira does not understand it. */
export async function readRows(
  read: ViewerReader,
  { jql, estimate, most }: Search,
): Promise<readonly IssueRow[] | undefined> {
  const fields = [
    'summary',
    'issuetype',
    'status',
    'assignee',
    'parent',
    ...(estimate === undefined ? [] : [estimate]),
  ];
  const rows: IssueRow[] = [];
  for (let nextPageToken: string | undefined; ;) {
    const maxResults = Math.min(MOST_IN_PAGE, most - rows.length);
    const { status, body } = await read('/rest/api/3/search/jql', { jql, fields, maxResults, nextPageToken });
    if (status === 400) return undefined;
    const page = parse(answerSchema, body);
    rows.push(...page.issues.map((issue) => rowOf(issue, estimate)));
    nextPageToken = page.nextPageToken ?? undefined;
    if (nextPageToken === undefined || rows.length >= most) return rows;
  }
}

/** How many issues of a search this person sees; 0 where Jira does not understand it. */
export async function countIssues(read: ViewerReader, jql: string): Promise<number> {
  const { status, body } = await read('/rest/api/3/search/approximate-count', { jql });
  return status === 200 ? parse(countSchema, body).count : 0;
}

function rowOf({ key, fields }: v.Infer<typeof issueSchema>, estimate: string | undefined): IssueRow {
  const { summary, issuetype, status, assignee, parent } = parse(rowSchema, fields);
  const points = estimate === undefined ? undefined : fields[estimate];
  return {
    key,
    summary,
    type: issuetype.name,
    status: { name: status.name, category: status.statusCategory.key, id: status.id },
    assignee: assignee?.displayName,
    parent: parent?.fields?.summary,
    points: typeof points === 'number' ? points : undefined,
  };
}

const rowSchema = v.object({
  summary: v.string(),
  issuetype: named,
  status: statusSchema,
  assignee: person,
  parent: otherIssue.nullable().optional(),
});

const issueSchema = v.object({ key: v.string(), fields: v.record(v.unknown()) });

const answerSchema = v.object({
  issues: v.array(issueSchema),
  nextPageToken: v.string().nullable().optional(),
});

const countSchema = v.object({ count: v.number() });
