import type { SiteData, SiteProject, SiteUser } from '../data/site-data';
import { accessOf } from '../jira/access';
import { readSettings } from './board-settings';
import { readerFor, type ViewerReader } from './jira-reader';
import { isSoftware } from './page-project';
import { countIssues, readRows } from './page-rows';
import type { Road, SiteRoads } from './page-types';
import { defaultViewer } from './people';
import type { ServedSite } from './served-site';

/** The most projects whose items are counted. */
const MOST_COUNTED = 20;

/** Three ways into the site, each to a place that has something, with a person whom it fits. */
export async function readRoads(site: ServedSite): Promise<SiteRoads> {
  const { data } = site;
  const opener = defaultViewer(data);
  const project = await busiestProject(readerFor(site.readJira, opener.accountId), data, opener);
  return {
    issue: project && (await issueRoad(site, project)),
    project: project && projectRoad(data, project),
    administration: administrationRoad(data),
  };
}

/** The software project with a running sprint, where there is one, and the most open items. */
async function busiestProject(read: ViewerReader, data: SiteData, opener: SiteUser): Promise<SiteProject | undefined> {
  const projects = data.projects.filter((one) => isSoftware(one) && browses(opener, one.key, data));
  const counted = await Promise.all(
    projects.slice(0, MOST_COUNTED).map(async (project) => {
      const open = `project = "${project.key}" AND statusCategory != Done`;
      const running = await countIssues(read, `${open} AND sprint in openSprints()`);
      return { project, running: running > 0, open: await countIssues(read, open) };
    }),
  );
  const [first] = counted
    .filter(({ open }) => open > 0)
    .toSorted((one, other) => Number(other.running) - Number(one.running) || other.open - one.open);
  return first?.project;
}

async function issueRoad({ data, readJira }: ServedSite, { key }: SiteProject): Promise<Road | undefined> {
  const person = firstWith(data, key, [`edit:${key}`, `project-admin:${key}`, `browse:${key}`, 'admin']);
  if (person === undefined) return undefined;
  const issue = await issueToRefine(readerFor(readJira, person.accountId), data, key);
  if (issue === undefined) return undefined;
  return { href: addressFor(`/browse/${issue}`, person), person: person.displayName, place: issue };
}

/**
 * The key of the first item of the backlog that nobody has estimated; else the first one, else one
 * of the running sprint, that is not done.
 */
async function issueToRefine(read: ViewerReader, data: SiteData, projectKey: string): Promise<string | undefined> {
  const boardId = data.boards.find(({ location }) => location?.projectKey === projectKey)?.id;
  const { jql, estimate } = await readSettings(read, { boards: data.boards, projectKey, boardId });
  const waits = ' AND (sprint is EMPTY OR sprint not in openSprints())';
  for (const scope of [waits, ' AND sprint in openSprints()', '']) {
    const search = `${jql} AND statusCategory != Done${scope} ORDER BY Rank ASC`;
    const rows = (await readRows(read, { jql: search, estimate, most: 20 })) ?? [];
    const unestimated = estimate === undefined ? undefined : rows.find(({ points }) => points === undefined);
    const found = unestimated ?? rows[0];
    if (found !== undefined) return found.key;
  }
  return undefined;
}

function projectRoad(data: SiteData, { key, name }: SiteProject): Road | undefined {
  const person = firstWith(data, key, [`project-admin:${key}`, 'admin', `edit:${key}`, `browse:${key}`]);
  return person && { href: addressFor(`/projects/${key}`, person), person: person.displayName, place: name };
}

function administrationRoad(data: SiteData): Road | undefined {
  const person = activePeople(data).find(({ roles }) => roles.includes('admin'));
  return (
    person && { href: addressFor('/admin', person), person: person.displayName, place: data.serverInfo.serverTitle }
  );
}

/** The first person with the first of these roles who sees the project. */
function firstWith(data: SiteData, projectKey: string, roles: readonly string[]): SiteUser | undefined {
  const people = activePeople(data).filter((user) => browses(user, projectKey, data));
  return roles.flatMap((role) => people.find((user) => user.roles.includes(role)) ?? [])[0];
}

const activePeople = (data: SiteData): readonly SiteUser[] => data.users.filter(({ active }) => active !== false);

const browses = ({ accountId }: SiteUser, projectKey: string, data: SiteData): boolean =>
  accessOf({ kind: 'user', accountId }, data).browses.has(projectKey);

const addressFor = (path: string, { accountId }: SiteUser): string => `${path}?as=${encodeURIComponent(accountId)}`;
