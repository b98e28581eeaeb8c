import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import * as v from '@badrap/valita';

import { oneOf } from '../data/schema';
import { faultsOf } from '../data/schema-faults';
import type { SiteUser } from '../data/site-data';
import type { Assets } from './bundles';
import { protectPages, refuseForeigners } from './guard';
import { makePage } from './page';
import type {
  ClockAnswer,
  InvokeAnswer,
  JiraSwitch,
  LatencySwitch,
  RequestLog,
  ScheduleRun,
  SitePage,
  UsageReport,
} from './page-types';
import { defaultViewer } from './people';
import type { ServedSite } from './served-site';
import { pageShell } from './shell';

/**
 * The HTTP half of the local site: pages, bundles, and what the page asks of the site
 * (page-types.ts).
 */
export function siteServer({ site, assets }: { site: ServedSite; assets: Assets }): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(refuseForeigners, protectPages, express.json({ limit: '1mb' }));

  app.get('/projects/:key', (request, response, next) => {
    const { view, ...query } = request.query;
    if (view !== 'backlog') next();
    else response.redirect(`/projects/${encodeURIComponent(request.params.key)}/backlog${queryOf(query)}`);
  });
  app.get(PAGES, (request, response) => {
    response.type('html').send(pageShell({ path: request.path, siteTitle: site.data.serverInfo.serverTitle }));
  });
  app.get('/site/assets/:file', (request, response) => {
    const text = assets.get(request.params.file);
    if (text === undefined) response.status(404).type('text').send(`There is no file ${request.params.file}.\n`);
    else response.type(request.params.file).send(text);
  });
  app.get('/site/page', async (request, response: Response<SitePage>) => {
    const { path, as } = asked(pageQuery, request.query);
    response.json(await makePage(site, path, personOf(site, as)));
  });
  app.post('/site/invoke', async (request, response: Response<InvokeAnswer>) => {
    const { as, ...call } = asked(invokeBody, request.body);
    personOf(site, as);
    const answer = await site.invoke({ ...call, as }).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: { message: messageOf(error) } }),
    );
    response.json(answer);
  });
  app.get('/site/usage', (_request, response: Response<UsageReport>) => void response.json(site.usage()));
  app.post('/site/usage/reset', (_request, response: Response<UsageReport>) => {
    site.resetUsage();
    response.json(site.usage());
  });
  app.get('/site/requests', (_request, response: Response<RequestLog>) => void response.json(site.requests()));
  app.get('/site/jira', (_request, response: Response<JiraSwitch>) => void response.json({ mode: site.jiraMode() }));
  app.post('/site/jira', (request, response: Response<JiraSwitch>) => {
    site.failJira(asked(switchBody, request.body).mode);
    response.json({ mode: site.jiraMode() });
  });
  app.post('/site/latency', (request, response: Response<LatencySwitch>) => {
    site.setLatency(asked(latencyBody, request.body).latency);
    response.json({ latency: site.latency() });
  });
  app.post('/site/clock', async (request, response: Response<ClockAnswer>) => {
    if (site.advance === undefined) throw new BadRequest('The clock of a real site cannot be moved.');
    await site.advance(asked(clockBody, request.body).days * DAY_MS);
    response.json({ now: new Date(site.clock.now()).toISOString() });
  });
  app.post('/site/schedules/day', async (_request, response: Response<ScheduleRun>) => {
    await site.runSchedule('day');
    response.json({ runs: site.backgroundRuns().filter(({ by }) => by === 'day') });
  });

  app.use((request, response) => {
    response.status(404).type('text').send(`There is nothing at ${request.path} on this site.\n`);
  });
  app.use(answerErrors);
  return app;
}

function queryOf({ as }: Readonly<Record<string, unknown>>): string {
  return typeof as === 'string' ? `?as=${encodeURIComponent(as)}` : '';
}

const PAGES = [
  '/',
  '/projects/:key',
  '/projects/:key/settings',
  '/projects/:key/issues',
  '/projects/:key/backlog{/:board}',
  '/projects/:key/board{/:board}',
  '/browse/:key',
  '/issues',
  '/admin',
];

const DAY_MS = 86_400_000;

const pageQuery = v.object({ path: v.string(), as: v.string().optional() });

const invokeBody = v.object({
  as: v.string(),
  module: v.string(),
  functionKey: v.string(),
  payload: v.unknown().optional(),
  issueKey: v.string().optional(),
  projectKey: v.string().optional(),
});

const switchBody = v.object({
  mode: oneOf('none', 'unavailable', 'rate-limited', 'timeout', 'answers-lost', 'histories-cut'),
});

const latencyBody = v.object({
  latency: v.union(
    v.number().assert((ms) => ms >= 0 && ms <= 60_000),
    v.literal('real'),
  ),
});

const clockBody = v.object({ days: v.number().assert((days) => days > 0 && days <= 30) });

/** What the asker got wrong; answered as 400 in one sentence. */
class BadRequest extends Error {}

function asked<S extends v.Type>(schema: S, value: unknown): v.Infer<S> {
  const result = schema.try(value, { mode: 'strip' });
  if (result.ok) return result.value;
  const [fault] = faultsOf(schema, value);
  throw new BadRequest(`The request is not as this site takes it: ${fault?.path ?? 'body'}: ${fault?.message ?? ''}`);
}

function personOf({ data }: ServedSite, accountId: string | undefined): SiteUser {
  if (accountId === undefined) return defaultViewer(data);
  const person = data.users.find((user) => user.accountId === accountId && user.active !== false);
  if (person === undefined) throw new BadRequest(`Nobody on this site has the account id ${accountId}.`);
  return person;
}

const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = error instanceof BadRequest ? 400 : statusOf(error);
  response.status(status).json({ error: { message: messageOf(error) } });
};

/** The status that express's body parser gives its errors; 500 for everything else. */
function statusOf(error: unknown): number {
  const known = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof known === 'number' ? known : 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
