import type { SiteData, SiteProject, SiteUser } from '../data/site-data';
import type { Place } from '../forge/functions/module-context';
import { readerFor, type ViewerReader } from './jira-reader';
import { readBacklog } from './page-backlog';
import { readBoard } from './page-board';
import { readIssue } from './page-issue';
import { readKinds, readProject } from './page-project';
import { readRows } from './page-rows';
import { readRoads } from './page-start';
import type { BoardName, PageContent, ProjectPlace } from './page-types';
import type { ServedSite } from './served-site';

/** What Jira itself shows at a path, and which of our modules it puts there. */
export type Content = {
  readonly content: PageContent;
  readonly project?: ProjectPlace;
  /** The type of our module on the page, and of the one in its right column. */
  readonly type?: string;
  readonly columnType?: string;
  readonly place?: Place;
};

/** `projects`: those that this person may browse. */
export type Looking = { readonly viewer: SiteUser; readonly projects: SiteData['projects'] };

/** The most issues that a search lists. */
const SHOWN = 50;

/** The content of the page at a path, as one person sees it. */
export async function contentAt(site: ServedSite, path: string, { viewer, projects }: Looking): Promise<Content> {
  const read = readerFor(site.readJira, viewer.accountId);
  const { pathname, searchParams } = new URL(path, 'https://site.invalid');
  if (pathname === '/') return startContent(site, read, projects);
  if (pathname === '/admin') return { content: { kind: 'admin' }, type: 'jira:adminPage' };
  if (/^\/issues\/?$/.test(pathname)) return searchContent(read, searchParams.get('jql') ?? '');
  const [, first, key, part, id, ...further] = pathname.split('/');
  if (first === 'browse' && key !== undefined && part === undefined) {
    return issueContent(read, key.toUpperCase(), { site, projects });
  }
  if (first === 'projects' && key !== undefined && further.length === 0) {
    const named = projects.find((one) => one.key === key.toUpperCase());
    if (named === undefined) return noProject(key.toUpperCase());
    return projectContent(read, named, { site, part, id }) ?? noPage(pathname);
  }
  return noPage(pathname);
}

async function startContent(site: ServedSite, read: ViewerReader, projects: SiteData['projects']): Promise<Content> {
  const [roads, kinds] = await Promise.all([readRoads(site), readKinds(read, projects)]);
  const listed = projects.map(({ key, name }) => ({ key, name, kind: kinds.get(key) ?? '' }));
  return { content: { kind: 'start', roads, projects: listed } };
}

async function issueContent(
  read: ViewerReader,
  key: string,
  { site, projects }: { readonly site: ServedSite; readonly projects: SiteData['projects'] },
): Promise<Content> {
  const issue = await readIssue(read, { key, boards: site.data.boards });
  if (issue === undefined) {
    const sentence = `${key} does not exist, or you may not see it. Check the key, or ask who administers its project.`;
    return { content: { kind: 'not-found', sentence } };
  }
  const project = projects.find((one) => one.key === issue.project.key);
  return {
    content: { kind: 'issue', issue },
    ...(project === undefined ? {} : { project: await readProject(read, project) }),
    type: 'jira:issuePanel',
    columnType: 'jira:issueContext',
    place: { issueKey: issue.key, projectKey: issue.project.key },
  };
}

/** Undefined where a project has no such page. */
function projectContent(
  read: ViewerReader,
  named: SiteProject,
  { site, part, id }: { readonly site: ServedSite; readonly part: string | undefined; readonly id: string | undefined },
): Promise<Content> | undefined {
  const { key, name } = named;
  const inProject = async (
    contentOf: (project: ProjectPlace) => PageContent | Promise<PageContent>,
    type?: string,
  ): Promise<Content> => {
    const project = await readProject(read, named);
    const place = { projectKey: key };
    return { content: await contentOf(project), project, place, ...(type !== undefined && { type }) };
  };
  const { boards } = site.data;
  const short = { key, name };
  if (part === undefined) return inProject(() => ({ kind: 'project', project: short }), 'jira:projectPage');
  if (part === 'settings' && id === undefined) {
    return inProject(() => ({ kind: 'project-settings', project: short }), 'jira:projectSettingsPage');
  }
  if (part === 'issues' && id === undefined) {
    const jql = `project = "${key}" ORDER BY created DESC`;
    return inProject(async () => ({ kind: 'search', jql, rows: (await readRows(read, { jql, most: SHOWN })) ?? [] }));
  }
  if (part === 'backlog') {
    return inProject(async (project) => {
      const board = boardNamed(project, id);
      if (id !== undefined && board === undefined) return noBoard(id);
      return { kind: 'backlog', project, backlog: await readBacklog(read, { project, board, boards }) };
    });
  }
  if (part !== 'board') return undefined;
  return inProject(async (project) => {
    const board = boardNamed(project, id);
    if (board === undefined) return id === undefined ? { kind: 'board', project, board } : noBoard(id);
    return { kind: 'board', project, board: await readBoard(read, { project, board, boards }) };
  });
}

/** The board of an address; the first one where it names none. */
function boardNamed({ boards }: ProjectPlace, id: string | undefined): BoardName | undefined {
  return id === undefined ? boards[0] : boards.find((board) => String(board.id) === id);
}

async function searchContent(read: ViewerReader, jql: string): Promise<Content> {
  const rows = await readRows(read, { jql, most: SHOWN });
  const sentence = `Jira does not understand the search "${jql}".`;
  return { content: rows === undefined ? { kind: 'not-found', sentence } : { kind: 'search', jql, rows } };
}

function noBoard(id: string): PageContent {
  return { kind: 'not-found', sentence: `This project has no board ${id}, or you may not see it.` };
}

function noProject(key: string): Content {
  const sentence = `There is no project ${key}, or you may not see it. Check the key, or ask a site administrator.`;
  return { content: { kind: 'not-found', sentence } };
}

function noPage(path: string): Content {
  return { content: { kind: 'not-found', sentence: `There is no page at ${path} on this site.` } };
}
