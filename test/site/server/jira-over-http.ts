import express, { type Express } from 'express';

import type { SiteData } from '../data/site-data';
import { accessOf } from '../jira/access';
import type { JiraSite } from '../jira/create-jira';
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
    const own = request.method === 'GET' ? ownAnswer(request.url, accountId, data) : undefined;
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

function ownAnswer(url: string, accountId: string, data: SiteData): unknown {
  const [pathname, query = ''] = url.split('?');
  switch (pathname) {
    case '/rest/api/3/myself':
      return personValue(accountId, data);
    case '/rest/api/3/serverInfo':
      return data.serverInfo;
    case '/rest/api/3/project/search': {
      const { browses } = accessOf({ kind: 'user', accountId }, data);
      const seen = data.projects.filter(({ key }) => browses.has(key));
      const page = pageOf(seen, new URLSearchParams(query), (project) => ({ ...project }));
      return page === 'no-content' ? undefined : page.body;
    }
    default:
      return undefined;
  }
}
