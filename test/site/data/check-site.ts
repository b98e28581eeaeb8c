import { parseJql } from '../jira/jql/parse-jql';
import type { Records } from './read-records';
import type { SiteBoard, SiteField, SiteIssue, SiteProject, SiteSprint, SiteUser } from './site-data';
import { SiteFolderError } from './site-folder-error';

/** The parts of a site that refer to each other, each with the lines of its file. */
export type SiteRecords = {
  readonly fields: Records<SiteField>;
  readonly projects: Records<SiteProject>;
  readonly users: Records<SiteUser> | undefined;
  readonly boards: Records<SiteBoard> | undefined;
  readonly sprints: Records<SiteSprint> | undefined;
  readonly issues: Records<SiteIssue>;
};

/** Throws a SiteFolderError at the first id that stands twice or that points to nothing. */
export const checkSite = (site: SiteRecords): void => {
  const projects = new Map(site.projects.values.map((project) => [project.key, project]));
  unique(site.fields, 'field id', (field) => field.id);
  unique(site.projects, 'project key', (project) => project.key);
  unique(site.projects, 'project id', (project) => project.id);
  if (site.users) {
    unique(site.users, 'account id', (user) => user.accountId);
    each(site.users, (user) => faultOfRoles(user, projects));
  }
  if (site.boards) {
    unique(site.boards, 'board id', (board) => String(board.id));
    each(site.boards, (board) => faultOfBoard(board, projects));
  }
  if (site.sprints) unique(site.sprints, 'sprint id', (sprint) => String(sprint.id));
  unique(site.issues, 'issue key', (issue) => issue.key);
  unique(site.issues, 'issue id', (issue) => issue.id);
  each(site.issues, (issue) => faultOfIssue(issue, projects));
};

type Projects = ReadonlyMap<string, SiteProject>;

const faultOfRoles = (user: SiteUser, projects: Projects): string | undefined => {
  for (const role of user.roles) {
    const key = /^(?:project-admin|edit|browse|reported|assigned):(.+)$/.exec(role)?.[1];
    if (key === undefined && role !== 'admin') {
      return `The role "${role}" is unknown. Use admin, project-admin:KEY, edit:KEY, browse:KEY, reported:KEY or assigned:KEY.`;
    }
    if (key !== undefined && !projects.has(key)) return `The role "${role}" names a project that projects.json lacks.`;
  }
  return undefined;
};

const faultOfBoard = ({ id, location, filterJql }: SiteBoard, projects: Projects): string | undefined => {
  if (location !== undefined && !projects.has(location.projectKey)) {
    return `Board ${id} belongs to project ${location.projectKey}, which projects.json lacks.`;
  }
  try {
    parseJql(filterJql);
    return undefined;
  } catch (error) {
    return `The filter of board ${id} is no JQL. ${error instanceof Error ? error.message : ''}`;
  }
};

const faultOfIssue = (issue: SiteIssue, projects: Projects): string | undefined => {
  const prefix = issue.key.slice(0, issue.key.lastIndexOf('-'));
  if (!projects.has(prefix)) return `${issue.key} belongs to project ${prefix}, which projects.json lacks.`;
  const stated = issue.fields['project'];
  const key = typeof stated === 'object' && stated !== null && 'key' in stated ? stated.key : prefix;
  return key === prefix ? undefined : `The project of ${issue.key} is given as ${String(key)}.`;
};

const each = <T>(records: Records<T>, faultOf: (value: T) => string | undefined): void => {
  records.values.forEach((value, index) => {
    const fault = faultOf(value);
    if (fault !== undefined) throw new SiteFolderError(records.file, records.lineOf(index), fault);
  });
};

const unique = <T>(records: Records<T>, what: string, idOf: (value: T) => string): void => {
  const first = new Map<string, number>();
  records.values.forEach((value, index) => {
    const id = idOf(value);
    const before = first.get(id);
    if (before !== undefined) {
      const sentence = `The ${what} "${id}" stands on line ${records.lineOf(before)} already.`;
      throw new SiteFolderError(records.file, records.lineOf(index), sentence);
    }
    first.set(id, index);
  });
};
