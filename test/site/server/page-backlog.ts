import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import type { SiteData } from '../data/site-data';
import { type JiraReader, named, statusSchema } from './jira-reader';
import type { BacklogRow } from './page-types';

/** How much of a backlog the page shows. */
const SHOWN = 50;

/** The first 50 open issues of a project by rank, as this person sees them. */
export async function readBacklog(
  read: JiraReader,
  accountId: string,
  { projectKey, boards }: { readonly projectKey: string; readonly boards: SiteData['boards'] },
): Promise<readonly BacklogRow[]> {
  const jql = `project = "${projectKey}" AND statusCategory != Done ORDER BY Rank ASC`;
  return (await readRows(read, accountId, { jql, pointsField: estimationField(boards, projectKey) })) ?? [];
}

/**
 * The first 50 issues of a search, as this person sees them; undefined where Jira does not
 * understand it.
 */
export async function readRows(
  read: JiraReader,
  accountId: string,
  { jql, pointsField }: { readonly jql: string; readonly pointsField?: string | undefined },
): Promise<readonly BacklogRow[] | undefined> {
  const { status, body } = await read({
    method: 'POST',
    path: '/rest/api/3/search/jql',
    body: {
      jql,
      fields: ['summary', 'issuetype', 'status', ...(pointsField === undefined ? [] : [pointsField])],
      maxResults: SHOWN,
    },
    accountId,
  });
  if (status === 400) return undefined;
  return parse(answerSchema, body).issues.map(({ key, fields }) => {
    const { summary, issuetype, status: at } = parse(rowSchema, fields);
    const points = pointsField === undefined ? undefined : fields[pointsField];
    return {
      key,
      summary,
      type: issuetype.name,
      status: { name: at.name, category: at.statusCategory.key },
      points: typeof points === 'number' ? points : undefined,
    };
  });
}

const rowSchema = v.object({ summary: v.string(), issuetype: named, status: statusSchema });

const answerSchema = v.object({
  issues: v.array(v.object({ key: v.string(), fields: v.record(v.unknown()) })),
});

function estimationField(boards: SiteData['boards'], projectKey: string): string | undefined {
  const estimation = boards
    .filter(({ location }) => location?.projectKey === projectKey)
    .map(({ configuration }) => configuration.estimation);
  return estimation.find((one) => one?.type === 'field')?.field?.fieldId;
}
