import express, { type Express } from 'express';

import type { SiteData, SiteIssue } from '../data/site-data';
import { type Access, accessOf } from '../jira/access';
import type { JiraSite } from '../jira/create-jira';
import { instantOfHistory, jiraTime } from '../jira/issues/wire-history';
import { asList, asObject, textMember } from '../jira/json-values';
import { pageOf } from '../jira/page-of';
import { personValue } from '../jira/issues/written-value';

/** Who may sign in, by email: the token and the account that it is. */
export type SignIns = ReadonlyMap<string, { readonly token: string; readonly accountId: string }>;

/**
 * A site in memory as a plain Jira Cloud over HTTP with basic authentication: what live mode meets.
 * Besides the REST calls of the app it answers those by which live mode learns of the site.
 */
export function jiraOverHttp({ data, jira, signIns, onCall }: Served): Express {
  const app = express();
  app.use(express.text({ type: () => true, limit: '5mb' }));
  app.use((request, response) => {
    onCall?.(`${request.method} ${request.url}`, request.headers.authorization);
    const accountId = signedIn(request.headers.authorization, signIns);
    if (accountId === undefined) {
      response.status(401).json({ errorMessages: ['Client must be authenticated to access this resource.'] });
      return;
    }
    const own = request.method === 'GET' ? ownAnswer(request.url, accountId, { data, jira }) : undefined;
    if (own !== undefined) {
      response.json(own);
      return;
    }
    const body = typeof request.body === 'string' && request.body !== '' ? { body: request.body } : {};
    const as = { kind: 'user', accountId } as const;
    const answer = jira.handle({ method: request.method, path: request.url, as, ...body });
    if (answer.delay === 'never-answers') return;
    response.status(answer.status).set(answer.headers).send(answer.body);
  });
  return app;
}

type Served = {
  readonly data: SiteData;
  readonly jira: JiraSite;
  readonly signIns: SignIns;
  /** Is told each call as `GET /path?query`, with its `Authorization`. */
  readonly onCall?: ((call: string, authorization: string | undefined) => void) | undefined;
};

function signedIn(authorization: string | undefined, signIns: SignIns): string | undefined {
  const [scheme, encoded = ''] = (authorization ?? '').split(' ');
  if (scheme !== 'Basic') return undefined;
  const [email = '', ...token] = Buffer.from(encoded, 'base64').toString().split(':');
  const known = signIns.get(email);
  return known?.token === token.join(':') ? known.accountId : undefined;
}

function ownAnswer(url: string, accountId: string, { data, jira }: Pick<Served, 'data' | 'jira'>): unknown {
  const [pathname = '', query = ''] = url.split('?');
  const key = /^\/rest\/api\/3\/issue\/([^/]+)\/changelog$/.exec(pathname)?.[1];
  if (key !== undefined) return changelogPage(jira.issue(key), query, accessOf({ kind: 'user', accountId }, data));
  switch (pathname) {
    case '/rest/api/3/myself':
      return {
        ...personValue(accountId, data),
        locale: data.users.find((user) => user.accountId === accountId)?.locale,
      };
    case '/rest/api/3/status':
      return data.statuses;
    case '/rest/api/3/issueLinkType':
      return { issueLinkTypes: linkTypesOf(data) };
    case '/rest/api/3/serverInfo':
      return data.serverInfo;
    case '/rest/api/3/project/search': {
      // In the order of the data, whose first project is examined by itself, unless one is named.
      if (new URLSearchParams(query).has('orderBy')) return undefined;
      const { browses } = accessOf({ kind: 'user', accountId }, data);
      const seen = data.projects.filter(({ key }) => browses.has(key));
      return pageBody(seen, query);
    }
    default:
      return undefined;
  }
}

function pageBody(all: readonly unknown[], query: string): unknown {
  const page = pageOf(all, new URLSearchParams(query), (one) => one);
  return page === 'no-content' ? undefined : page.body;
}

/** `GET issue/{key}/changelog`, oldest first; left to the site where there is no such issue. */
function changelogPage(issue: SiteIssue | undefined, query: string, { sees }: Access): unknown {
  if (issue === undefined || !sees(issue)) return undefined;
  const oldestFirst = (issue.changelog?.histories ?? []).toSorted(
    (one, other) => instantOfHistory(one) - instantOfHistory(other),
  );
  return pageBody(
    oldestFirst.map((history) => ({ ...history, created: jiraTime(instantOfHistory(history)) })),
    query,
  );
}

/** The types of the links between the site's issues. */
function linkTypesOf({ issues }: SiteData): readonly unknown[] {
  const types = issues.flatMap(({ fields }) => asList(fields['issuelinks'])).map((link) => asObject(link)?.['type']);
  return [...new Map(types.map((type) => [textMember(type, 'id'), type])).values()];
}
