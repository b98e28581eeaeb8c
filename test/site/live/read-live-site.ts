import * as v from '@badrap/valita';

import { jsonText } from '../data/schema';
import { parse } from '../data/schema-faults';
import type { SiteData, SiteIssue } from '../data/site-data';
import type { JiraAnswer, JiraRequest } from '../jira/jira-types';
import { LiveSiteError } from './live-access';

type Ask = (request: JiraRequest) => Promise<Pick<JiraAnswer, 'status' | 'body'>>;

/** The most projects that the page offers of a real site. */
const MOST_PROJECTS = 500;

/**
 * What the page around the app needs to know of a real site: who the token's person is, what they
 * administer, and the projects that they see. Issues are not read here. @throws LiveSiteError
 */
export async function readLiveSite(origin: string, ask: Ask): Promise<SiteData> {
  const read = liveReader(origin, ask);
  const me = await read('/rest/api/3/myself', myself);
  const { serverTitle } = await read('/rest/api/3/serverInfo', serverInfo);
  const { permissions } = await read('/rest/api/3/mypermissions?permissions=ADMINISTER', myPermissions);
  const administers = permissions['ADMINISTER']?.havePermission === true;
  const projects = await readProjects(read);
  return {
    serverInfo: { baseUrl: origin, deploymentType: 'Cloud', serverTitle: serverTitle ?? new URL(origin).host },
    projects,
    users: [{ ...me, active: true, roles: administers ? ['admin'] : projects.map(({ key }) => `browse:${key}`) }],
    fields: [],
    issueTypes: [],
    statuses: [],
    priorities: [],
    boards: [],
    sprints: [],
    issues: [],
  };
}

/**
 * The id and type of an issue, which are what a module's context says of it; undefined where the
 * person does not see it.
 */
export async function readLiveIssue(ask: Ask, key: string): Promise<SiteIssue | undefined> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}?fields=issuetype`;
  const { status, body } = await ask({ method: 'GET', path, as: { kind: 'app' } });
  return status === 200 ? parse(issue, JSON.parse(body)) : undefined;
}

type Read = <T>(path: string, schema: v.Type<T>) => Promise<T>;

/** Reads from a site what it cannot be worked with without. Rejects with `LiveSiteError`. */
export function liveReader(origin: string, ask: Ask): Read {
  return async (path, schema) => {
    const answer = await ask({ method: 'GET', path, as: { kind: 'app' } }).catch(() => undefined);
    if (answer === undefined) throw new LiveSiteError(`${origin} does not answer. Check the address and the network.`);
    if (answer.status === 401 || answer.status === 403) {
      throw new LiveSiteError(`${origin} does not accept JIRA_EMAIL with JIRA_API_TOKEN (status ${answer.status}).`);
    }
    const parsed = answer.status === 200 ? jsonText.chain(schema).try(answer.body, { mode: 'strip' }) : undefined;
    if (parsed?.ok !== true) {
      throw new LiveSiteError(`${origin} does not answer like Jira Cloud (status ${answer.status}).`);
    }
    return parsed.value;
  };
}

async function readProjects(read: Read): Promise<SiteData['projects']> {
  const projects: v.Infer<typeof projectPage>['values'][number][] = [];
  while (projects.length < MOST_PROJECTS) {
    const path = `/rest/api/3/project/search?maxResults=50&startAt=${projects.length}`;
    const page = await read(path, projectPage);
    projects.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) break;
  }
  return projects;
}

const myself = v.object({
  accountId: v.string(),
  displayName: v.string(),
  timeZone: v.string().optional(),
  locale: v.string().optional(),
});
const serverInfo = v.object({ serverTitle: v.string().optional() });
const myPermissions = v.object({ permissions: v.record(v.object({ havePermission: v.boolean() })) });
const projectPage = v.object({
  isLast: v.boolean().optional(),
  values: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      name: v.string(),
      projectTypeKey: v.string().optional(),
      simplified: v.boolean().optional(),
    }),
  ),
});
const issue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.record(v.unknown()),
});
