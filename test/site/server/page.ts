import type { SiteUser } from '../data/site-data';
import { type Place, moduleContext } from '../forge/functions/module-context';
import { accessOf } from '../jira/access';
import { readBacklog, readRows } from './page-backlog';
import { readIssue } from './page-issue';
import type { ModuleOnPage, PageContent, ProjectName, SitePage } from './page-types';
import { peopleToView } from './people';
import type { ServedSite } from './served-site';

/** What one person sees at a path of the site: never more than Jira would show them. */
export async function makePage(site: ServedSite, path: string, viewer: SiteUser): Promise<SitePage> {
  const { data, manifest, clock } = site;
  const { browses } = accessOf({ kind: 'user', accountId: viewer.accountId }, data);
  const projects = data.projects.filter(({ key }) => browses.has(key)).map(({ key, name }) => ({ key, name }));
  const { content, type, columnType, place } = await contentAt(site, path, { viewer, projects });
  const partsOf = (wanted: string | undefined) => moduleOnPage(site, wanted, { viewer, place });
  const rightColumn = await partsOf(columnType);
  return {
    site: {
      title: data.serverInfo.serverTitle,
      now: new Date(clock.now()).toISOString(),
      projects,
      hasDailySchedule: manifest.background.schedules.some(({ interval }) => interval === 'day'),
    },
    viewer: {
      accountId: viewer.accountId,
      displayName: viewer.displayName,
      timeZone: viewer.timeZone ?? 'Etc/UTC',
      locale: (viewer.locale ?? 'en-US').replace('_', '-'),
    },
    people: peopleToView(data, viewer),
    page: content,
    ...(await partsOf(type)),
    ...(rightColumn === undefined ? {} : { rightColumn }),
  };
}

type Content = {
  readonly content: PageContent;
  /** The type of our module on the page, and of the one in its right column. */
  readonly type?: string;
  readonly columnType?: string;
  readonly place: Place;
};

async function contentAt(
  site: ServedSite,
  path: string,
  { viewer, projects }: { readonly viewer: SiteUser; readonly projects: readonly ProjectName[] },
): Promise<Content> {
  const [, first = '', key = '', more] = path.split('/');
  if (more === undefined && first === 'browse' && key !== '') return issueContent(site, key.toUpperCase(), viewer);
  if (more === undefined && first === 'projects' && key !== '') {
    return projectContent(site, key.toUpperCase(), { viewer, projects });
  }
  if (first === 'projects' && key !== '' && more === 'settings' && path.split('/').length === 4) {
    return settingsContent(key.toUpperCase(), projects);
  }
  if (first === 'issues') return searchContent(site, path, viewer);
  if (path === '/') return { content: { kind: 'home' }, place: {} };
  if (path === '/admin') return { content: { kind: 'admin' }, type: 'jira:adminPage', place: {} };
  return { content: { kind: 'not-found', sentence: `There is no page at ${path} on this site.` }, place: {} };
}

async function issueContent(site: ServedSite, key: string, viewer: SiteUser): Promise<Content> {
  const issue = await readIssue(site.readJira, viewer.accountId, key);
  if (issue === undefined) {
    const sentence = `${key} does not exist, or you may not see it. Check the key, or ask who administers its project.`;
    return { content: { kind: 'not-found', sentence }, place: {} };
  }
  const place = { issueKey: issue.key, projectKey: issue.project.key };
  return { content: { kind: 'issue', issue }, type: 'jira:issuePanel', columnType: 'jira:issueContext', place };
}

async function searchContent(site: ServedSite, path: string, viewer: SiteUser): Promise<Content> {
  const jql = new URL(path, 'https://site.invalid').searchParams.get('jql') ?? '';
  const rows = await readRows(site.readJira, viewer.accountId, { jql });
  const sentence = `Jira does not understand the search "${jql}".`;
  return {
    content: rows === undefined ? { kind: 'not-found', sentence } : { kind: 'search', jql, rows },
    place: {},
  };
}

async function projectContent(
  site: ServedSite,
  key: string,
  { viewer, projects }: { readonly viewer: SiteUser; readonly projects: readonly ProjectName[] },
): Promise<Content> {
  const project = projects.find((one) => one.key === key);
  if (project === undefined) return noProject(key);
  const backlog = await readBacklog(site.readJira, viewer.accountId, { projectKey: key, boards: site.data.boards });
  return { content: { kind: 'project', project, backlog }, type: 'jira:projectPage', place: { projectKey: key } };
}

function settingsContent(key: string, projects: readonly ProjectName[]): Content {
  const project = projects.find((one) => one.key === key);
  if (project === undefined) return noProject(key);
  return {
    content: { kind: 'project-settings', project },
    type: 'jira:projectSettingsPage',
    place: { projectKey: key },
  };
}

function noProject(key: string): Content {
  const sentence = `There is no project ${key}, or you may not see it. Check the key, or ask a site administrator.`;
  return { content: { kind: 'not-found', sentence }, place: {} };
}

async function moduleOnPage(
  { data, manifest, issue: issueOf }: ServedSite,
  type: string | undefined,
  { viewer: user, place }: { readonly viewer: SiteUser; readonly place: Place },
): Promise<ModuleOnPage | undefined> {
  const module = manifest.modules.find((one) => one.type === type);
  if (module === undefined) return undefined;
  const { key, title, resource } = module;
  const issue = place.issueKey === undefined ? undefined : await issueOf(place.issueKey);
  return {
    module: { key, title, resource, entry: `/site/assets/${resource}.js` },
    context: moduleContext({ manifest, module, data, issue, user, place }),
  };
}
