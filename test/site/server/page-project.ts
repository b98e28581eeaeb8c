import * as v from '@badrap/valita';
import { parse } from '../data/schema-faults';
import type { SiteData, SiteProject } from '../data/site-data';
import type { ViewerReader } from './jira-reader';
import type { BoardName, ProjectPlace } from './page-types';

/** A project as its navigation shows it to this person. */
export async function readProject(read: ViewerReader, project: SiteProject): Promise<ProjectPlace> {
  const { key, name } = project;
  const [boards, administers] = await Promise.all([readBoards(read, key), mayAdminister(read, key)]);
  return { key, name, isSoftware: isSoftware(project), administers, boards };
}

/** Whether the project has a backlog and boards at all. */
export const isSoftware = ({ projectTypeKey = 'software' }: SiteProject): boolean => projectTypeKey === 'software';

/** In a few words how each project works, by its boards. */
export async function readKinds(
  read: ViewerReader,
  projects: SiteData['projects'],
): Promise<ReadonlyMap<string, string>> {
  const boards: v.Infer<typeof boardPage>['values'] = [];
  for (let isLast = false; !isLast && boards.length < MOST_BOARDS;) {
    const { status, body } = await read(`/rest/agile/1.0/board?maxResults=50&startAt=${boards.length}`);
    const page = status === 200 ? parse(boardPage, body) : { values: [] };
    boards.push(...page.values);
    isLast = page.isLast !== false || page.values.length === 0;
  }
  return new Map(
    projects.map((project) => {
      const types = boards.filter(({ location }) => location?.projectKey === project.key).map(({ type }) => type);
      return [project.key, kindOf(project, types)];
    }),
  );
}

const MOST_BOARDS = 500;

function kindOf(project: SiteProject, boardTypes: readonly string[]): string {
  const { projectTypeKey, simplified, style } = project;
  if (projectTypeKey === 'service_desk') return 'service';
  if (!isSoftware(project)) return projectTypeKey ?? '';
  if (simplified === true || style === 'next-gen') return 'team-managed';
  const types = ['scrum', 'kanban'].filter((type) => boardTypes.includes(type));
  return types.length === 0 ? 'no board' : types.join(' and ');
}

async function readBoards(read: ViewerReader, key: string): Promise<readonly BoardName[]> {
  const { status, body } = await read(`/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(key)}&maxResults=50`);
  if (status !== 200) return [];
  return parse(boardPage, body).values.map(({ id, name }) => ({ id, name }));
}

async function mayAdminister(read: ViewerReader, key: string): Promise<boolean> {
  const asked = `permissions=ADMINISTER_PROJECTS&projectKey=${encodeURIComponent(key)}`;
  const { status, body } = await read(`/rest/api/3/mypermissions?${asked}`);
  return status === 200 && parse(permissionsSchema, body).permissions['ADMINISTER_PROJECTS']?.havePermission === true;
}

const boardPage = v.object({
  isLast: v.boolean().optional(),
  values: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      type: v.string(),
      location: v.object({ projectKey: v.string().optional() }).optional(),
    }),
  ),
});

const permissionsSchema = v.object({ permissions: v.record(v.object({ havePermission: v.boolean() })) });
