import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from './site-data';

/** Writes a site as a folder (test/site/data/README.md) into an existing, empty one. */
export const writeSiteFolder = (data: SiteData, folder: string): void => {
  const json = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  const lines = (name: string, values: readonly unknown[]) =>
    writeFileSync(join(folder, name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  json('serverInfo.json', data.serverInfo);
  json('fields.json', data.fields);
  json('projects.json', data.projects);
  json('issuetypes.json', data.issueTypes);
  json('statuses.json', data.statuses);
  json('priorities.json', data.priorities);
  json('users.json', data.users);
  json('boards.json', data.boards);
  lines('sprints.ndjson', data.sprints);
  lines('issues.ndjson', data.issues);
};
