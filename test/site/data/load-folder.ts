import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type * as v from '@badrap/valita';
import { checkSite } from './check-site';
import { readObject, readRecords, type Records } from './read-records';
import type { ServerInfo, SiteData, SiteIssue, SiteProject, SiteUser } from './site-data';
import { SiteFolderError } from './site-folder-error';
import * as record from './site-records';
import { instantOfHistory, jiraTime } from '../jira/issues/wire-history';

export { SiteFolderError } from './site-folder-error';

/**
 * Loads a Jira site from a folder of README.md of test/site/data, each file gzipped (`.gz`) or not.
 * The folder is only read.
 *
 * Filled in where left out: `users.json` (one administrator, account id `admin`),
 * `serverInfo.json`, boards and sprints (none), an issue's `fields.project` (from its key) and its
 * `fields.updated` (its last change, where it lies later). Throws a SiteFolderError, one plain line
 * that names file and line, at the first fault.
 */
export const loadSiteFolder = (folder: string): SiteData => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new SiteFolderError(folder, undefined, 'There is no such folder.');
  }
  const fields = needed(folder, 'fields.json', record.FieldRecord);
  const projects = needed(folder, 'projects.json', record.ProjectRecord);
  const issueTypes = needed(folder, 'issuetypes.json', record.IssueTypeRecord);
  const statuses = needed(folder, 'statuses.json', record.StatusRecord);
  const priorities = needed(folder, 'priorities.json', record.PriorityRecord);
  const users = readRecords(folder, 'users.json', record.UserRecord);
  const boards = readRecords(folder, 'boards.json', record.BoardRecord);
  const sprints = readRecords(folder, 'sprints.ndjson', record.SprintRecord);
  const issues = needed(folder, 'issues.ndjson', record.IssueRecord);
  checkSite({ fields, projects, users, boards, sprints, issues });
  return {
    serverInfo: serverInfo(folder),
    fields: fields.values,
    projects: projects.values,
    issueTypes: issueTypes.values,
    statuses: statuses.values,
    priorities: priorities.values,
    users: users?.values ?? [onlyAdministrator],
    boards: boards?.values ?? [],
    sprints: sprints?.values ?? [],
    issues: issues.values.map((issue) => withUpdated(withWholeHistory(withProject(issue, projects.values)))),
  };
};

/** Who there is where a folder has no users.json. */
export const onlyAdministrator: SiteUser = {
  accountId: 'admin',
  accountType: 'atlassian',
  active: true,
  displayName: 'Site administrator',
  timeZone: 'UTC',
  roles: ['admin'],
};

const needed = <T>(folder: string, name: string, schema: v.Type<T>): Records<T> => {
  const records = readRecords(folder, name, schema);
  if (records === undefined) {
    throw new SiteFolderError(name, undefined, `This file is needed and is not in ${folder} (nor ${name}.gz).`);
  }
  return records;
};

const serverInfo = (folder: string): ServerInfo => {
  const given = readObject(folder, 'serverInfo.json', record.ServerInfoRecord);
  const serverTitle = given?.serverTitle ?? basename(resolve(folder));
  if (given === undefined) return { baseUrl: 'https://site.jira.example', deploymentType: 'Cloud', serverTitle };
  if (given.serverTime !== undefined && Number.isNaN(Date.parse(given.serverTime))) {
    throw new SiteFolderError('serverInfo.json', 1, `"serverTime" is no instant: ${given.serverTime}.`);
  }
  return { ...given, serverTitle };
};

const withProject = (issue: SiteIssue, projects: readonly SiteProject[]): SiteIssue => {
  if (issue.fields['project'] !== undefined) return issue;
  const project = projects.find((candidate) => issue.key.startsWith(`${candidate.key}-`));
  return project === undefined
    ? issue
    : { ...issue, fields: { ...issue.fields, project: { id: project.id, key: project.key, name: project.name } } };
};

/** A history that is cut off, as `total` tells, is as unknown as a missing one (V31). */
const withWholeHistory = (issue: SiteIssue): SiteIssue => {
  const { changelog, ...rest } = issue;
  return (changelog?.total ?? 0) > (changelog?.histories.length ?? 0) ? rest : issue;
};

/**
 * In Jira no change of an issue is younger than the issue's `updated`; an export put together by
 * hand may say otherwise.
 */
const withUpdated = (issue: SiteIssue): SiteIssue => {
  const changes = (issue.changelog?.histories ?? []).map(instantOfHistory).filter((instant) => !Number.isNaN(instant));
  const last = changes.reduce((latest, instant) => Math.max(latest, instant), -Infinity);
  const { updated, created } = issue.fields;
  const stated = [updated, created].find((instant) => typeof instant === 'string');
  const known = stated === undefined ? -Infinity : Date.parse(stated);
  if (typeof updated === 'string' && !(last > known)) return issue;
  const latest = Math.max(last, Number.isNaN(known) ? -Infinity : known);
  return Number.isFinite(latest) ? { ...issue, fields: { ...issue.fields, updated: jiraTime(latest) } } : issue;
};
