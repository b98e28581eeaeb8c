import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import type { SiteData } from '../data/site-data';
import type { ViewerReader } from './jira-reader';

/** How a board is set up, as far as its pages show it. */
export type BoardSettings = {
  /** JQL of what may stand on the board: its filter without epics and sub-tasks. */
  readonly jql: string;
  /** Absent where Jira does not give the board's columns to this person. */
  readonly columns?: readonly { readonly name: string; readonly statusIds: readonly string[] }[] | undefined;
  /** The id of the field that the board estimates with. */
  readonly estimate?: string | undefined;
};

/**
 * Jira draws a board for everybody who sees it, but its REST API gives the configuration to
 * administrators only: of a site in memory it is taken from the data, of a real one it is asked
 * for. Without a board, the project stands for it.
 */
export async function readSettings(
  read: ViewerReader,
  { boards, projectKey, boardId }: { boards: SiteData['boards']; projectKey: string; boardId: number | undefined },
): Promise<BoardSettings> {
  const known = boards.find(({ id }) => id === boardId)?.configuration;
  const found = known ?? (boardId === undefined ? undefined : await askSettings(read, boardId));
  const large = await readOtherLevels(read, projectKey);
  const scope = found === undefined ? `project = "${projectKey}"` : `filter = ${found.filter.id}`;
  const jql = large.length === 0 ? scope : `${scope} AND issuetype not in (${large.join(', ')})`;
  if (found === undefined) return { jql };
  const { columnConfig, estimation } = found;
  return {
    jql,
    columns: columnConfig.columns.map(({ name, statuses }) => ({ name, statusIds: statuses.map(({ id }) => id) })),
    estimate: estimation?.type === 'field' ? estimation.field?.fieldId : undefined,
  };
}

async function askSettings(read: ViewerReader, boardId: number): Promise<Settings | undefined> {
  const { status, body } = await read(`/rest/agile/1.0/board/${boardId}/configuration`);
  return status === 200 ? parse(settingsSchema, body) : undefined;
}

/** The ids of the types that do not stand on boards by themselves: epics and sub-tasks. */
async function readOtherLevels(read: ViewerReader, projectKey: string): Promise<readonly string[]> {
  const [types, project] = await Promise.all([
    read('/rest/api/3/issuetype'),
    read(`/rest/api/3/project/${encodeURIComponent(projectKey)}`),
  ]);
  if (types.status !== 200 || project.status !== 200) return [];
  const { id } = parse(projectSchema, project.body);
  return parse(typesSchema, types.body)
    .filter(({ scope }) => scope?.project === undefined || scope.project.id === id)
    .filter(({ subtask, hierarchyLevel = subtask ? -1 : 0 }) => hierarchyLevel !== 0)
    .map((type) => type.id);
}

const settingsSchema = v.object({
  filter: v.object({ id: v.string() }),
  columnConfig: v.object({
    columns: v.array(v.object({ name: v.string(), statuses: v.array(v.object({ id: v.string() })) })),
  }),
  estimation: v.object({ type: v.string(), field: v.object({ fieldId: v.string() }).optional() }).optional(),
});

type Settings = v.Infer<typeof settingsSchema>;

const projectSchema = v.object({ id: v.string() });

const typesSchema = v.array(
  v.object({
    id: v.string(),
    subtask: v.boolean(),
    hierarchyLevel: v.number().optional(),
    scope: v.object({ project: v.object({ id: v.string() }).optional() }).optional(),
  }),
);
