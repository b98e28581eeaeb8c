import { request } from 'node:http';

import { anIssue, aSite, aSprint, custom, people, status, types } from '../../site/data/a-site';
import type { SiteData } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { siteServer } from '../../site/server/app';
import { listen, type Listening, PortTakenError } from '../../site/server/listen';

type Answer = { readonly status: number; readonly text: string; readonly headers: Record<string, unknown> };

const data: SiteData = aSite({
  issues: [
    anIssue(1, { summary: 'Pay <b>offline</b>', description: 'h2. Why', [custom.points]: 5, [custom.rank]: '0|a:' }),
    anIssue(2, { summary: 'A secret', [custom.rank]: '0|b:' }, { hiddenFrom: ['rob'] }),
    anIssue(3, { summary: 'Done long ago', status: status.done }),
    anIssue(4, {
      summary: 'In the sprint',
      status: status.inProgress,
      [custom.points]: 3,
      [custom.rank]: '0|c:',
      [custom.sprint]: [{ id: 31, name: 'Sprint 31', state: 'active' }],
      assignee: { accountId: 'mia', displayName: 'Mia' },
      parent: { id: '20006', key: 'MOB-6', fields: { summary: 'Works offline' } },
      issuelinks: [
        {
          id: '1',
          type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
          outwardIssue: { key: 'MOB-1' },
        },
      ],
    }),
    anIssue(5, {
      summary: 'Done in the sprint',
      status: status.done,
      [custom.points]: 2.5,
      [custom.rank]: '0|d:',
      [custom.sprint]: [{ id: 31, name: 'Sprint 31', state: 'active' }],
    }),
    anIssue(6, { summary: 'Works offline', issuetype: types.epic, [custom.rank]: '0|0:' }),
  ],
  sprints: [
    aSprint(31, {
      state: 'active',
      startDate: '2026-03-02T09:00:00.000Z',
      endDate: '2026-03-16T09:00:00.000Z',
      goal: 'Pay offline',
    }),
    aSprint(32),
  ],
});

let site: Site;
let server: Listening;

beforeAll(async () => {
  site = await openSite({ data, now: '2026-03-09T09:00:00Z' });
  server = await listen(0);
  server.serve(siteServer({ site, assets: new Map([['host.js', 'start();']]) }));
});

afterAll(async () => {
  await server.close();
  site.close();
});

/** Sends one request, with any headers (a browser's fetch would not let us name a foreign Host). */
function ask(
  method: string,
  path: string,
  { headers = {}, body }: { readonly headers?: Record<string, string>; readonly body?: unknown } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.address}${path}`,
      { method, headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            headers: answer.headers,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const json = async (method: string, path: string, body?: unknown): Promise<unknown> =>
  JSON.parse((await ask(method, path, { body })).text);

const page = (path: string, as: string): Promise<unknown> =>
  json('GET', `/site/page?path=${encodeURIComponent(path)}&as=${as}`);

describe('who may reach the site', () => {
  it.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a foreign Host on the same port', { host: 'evil.example:8420' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['a page that hides its Origin', { origin: 'null' }],
    ['another local server', { origin: 'http://127.0.0.1:3000' }],
  ])('is not %s: 403 in one line', async (_who, headers) => {
    const answer = await ask('POST', '/site/usage/reset', { headers });
    expect(answer.status).toBe(403);
    expect(answer.text.trim().split('\n')).toHaveLength(1);
  });

  it('is its own page', async () => {
    const answer = await ask('GET', '/site/usage', { headers: { origin: server.address } });
    expect(answer.status).toBe(200);
  });

  it('listens on 127.0.0.1 only', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('a port that is taken', () => {
  it('is one clear line', async () => {
    const port = Number(new URL(server.address).port);
    const second = listen(port);
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toThrow(`Port ${port} is taken.`);
  });
});

describe('the pages', () => {
  it.each([
    '/',
    '/projects/MOB',
    '/projects/MOB/backlog',
    '/projects/MOB/board/7',
    '/projects/MOB/settings',
    '/browse/MOB-1',
    '/issues/?jql=project%20%3D%20MOB',
    '/admin',
  ])('load the same host at %s', async (path) => {
    const answer = await ask('GET', path);
    expect(answer.text).toContain('<html lang="en">');
    expect(answer.text).toContain('src="/site/assets/host.js"');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('never put what stands in the address into their HTML', async () => {
    const answer = await ask('GET', '/browse/%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(answer.text).not.toContain('<script>alert');
  });

  it('get their bundles', async () => {
    const answer = await ask('GET', '/site/assets/host.js?again');
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([
      200,
      'start();',
      'text/javascript; charset=utf-8',
    ]);
    expect((await ask('GET', '/site/assets/other.js')).status).toBe(404);
  });
});

describe('what a page shows', () => {
  it('is an issue with our panel on it', async () => {
    expect(await page('/browse/MOB-1', 'mia')).toMatchObject({
      site: { title: 'Small', now: '2026-03-09T09:00:00.000Z', projects: [{ key: 'MOB', name: 'Mobile' }] },
      viewer: { accountId: 'mia', displayName: 'Mia', timeZone: 'America/New_York' },
      page: {
        kind: 'issue',
        issue: { key: 'MOB-1', type: 'Story', description: 'h2. Why', created: '2024-03-01T09:00:00.000Z' },
      },
      module: { key: 'issue-panel', title: 'Refinement', entry: '/site/assets/issue-panel.js' },
      context: {
        accountId: 'mia',
        moduleKey: 'issue-panel',
        extension: {
          type: 'jira:issuePanel',
          issue: { id: '20001', key: 'MOB-1', type: 'Story', typeId: '1' },
          project: { id: '10001', key: 'MOB', type: 'software' },
        },
      },
    });
  });

  it('is our project page, with the boards of the project and whether this person administers it', async () => {
    expect(await page('/projects/MOB', 'mia')).toMatchObject({
      page: { kind: 'project', project: { key: 'MOB' } },
      project: { key: 'MOB', isSoftware: true, administers: false, boards: [{ id: 7, name: 'Mobile board' }] },
      module: { key: 'project-page' },
    });
    expect(await page('/projects/MOB', 'lea')).toMatchObject({ project: { administers: true } });
  });

  it('is the backlog of a board: the running sprint, those to come, the rest by rank without epics', async () => {
    expect(await page('/projects/MOB/backlog', 'mia')).toMatchObject({
      page: {
        kind: 'backlog',
        backlog: {
          board: { id: 7 },
          hasEstimates: true,
          sprints: [
            {
              name: 'Sprint 31',
              isActive: true,
              start: '2026-03-02T09:00:00.000Z',
              goal: 'Pay offline',
              rows: [{ key: 'MOB-4', points: 3, assignee: 'Mia', parent: 'Works offline' }, { key: 'MOB-5' }],
              sums: { open: 0, inWork: 3, done: 2.5 },
            },
            { name: 'Sprint 32', isActive: false, rows: [], sums: { open: 0, inWork: 0, done: 0 } },
          ],
          rows: [{ key: 'MOB-1', points: 5 }, { key: 'MOB-2' }],
          count: 2,
        },
      },
    });
  });

  it("is the list of a project's issues, the newest first", async () => {
    expect(await page('/projects/MOB/issues', 'rob')).toMatchObject({
      page: { kind: 'search', jql: 'project = "MOB" ORDER BY created DESC' },
      project: { key: 'MOB' },
    });
  });

  it('is found under the address that the backlog had, as the same person', async () => {
    const { status: code, headers } = await ask('GET', '/projects/MOB?view=backlog&as=mia');
    expect([code, headers['location']]).toEqual([302, '/projects/MOB/backlog?as=mia']);
  });

  it.each(['/projects/MOB/board', '/projects/MOB/board/7'])('is a board with its columns at %s', async (path) => {
    expect(await page(path, 'mia')).toMatchObject({
      page: {
        kind: 'board',
        board: {
          hasSprints: true,
          sprints: [{ name: 'Sprint 31' }],
          columns: [
            { name: 'To Do', count: 0, rows: [] },
            { name: 'In Progress', count: 1, rows: [{ key: 'MOB-4' }] },
            { name: 'Done', count: 1, rows: [{ key: 'MOB-5' }] },
          ],
        },
      },
    });
  });

  it('is no board where the project has none, or not this one', async () => {
    expect(await page('/projects/WEB/board', 'gus')).toMatchObject({
      page: { kind: 'board', project: { key: 'WEB' } },
    });
    expect(await page('/projects/MOB/board/99', 'mia')).toMatchObject({ page: { kind: 'not-found' } });
    expect(await page('/projects/MOB/reports', 'mia')).toMatchObject({ page: { kind: 'not-found' } });
  });

  it('is an issue with its sprint, its estimate, its parent, its links and its children', async () => {
    expect(await page('/browse/MOB-4', 'mia')).toMatchObject({
      page: {
        issue: {
          sprint: 'Sprint 31',
          estimate: { name: 'Story Points', value: 3 },
          parent: { key: 'MOB-6', summary: 'Works offline' },
          links: [{ how: 'blocks', key: 'MOB-1', summary: 'Pay <b>offline</b>', status: { name: 'To Do' } }],
        },
      },
      project: { key: 'MOB' },
    });
    expect(await page('/browse/MOB-6', 'mia')).toMatchObject({
      page: { issue: { sprint: null, children: [{ key: 'MOB-4' }], childCount: 1 } },
    });
  });

  it('is a start with three roads, each with a person whom it fits, and the projects that this one sees', async () => {
    expect(await page('/', 'rob')).toMatchObject({
      page: {
        kind: 'start',
        roads: {
          issue: { href: '/browse/MOB-2?as=mia', person: 'Mia', place: 'MOB-2' },
          project: { href: '/projects/MOB?as=lea', person: 'Lea', place: 'Mobile' },
          administration: { href: '/admin?as=ada', person: 'Ada', place: 'Small' },
        },
        projects: [{ key: 'MOB', name: 'Mobile', kind: 'scrum' }],
      },
    });
    expect(await page('/', 'gus')).toMatchObject({ page: { projects: [{ key: 'WEB', kind: 'no board' }] } });
  });

  it('is our admin page even for a member: the resolver itself must refuse', async () => {
    expect(await page('/admin', 'mia')).toMatchObject({ page: { kind: 'admin' }, module: { key: 'admin-page' } });
  });

  it.each([
    ['an issue that does not exist', '/browse/MOB-99', 'mia'],
    ['an issue that this person may not see', '/browse/MOB-2', 'rob'],
    ['a project that this person may not see', '/projects/MOB', 'gus'],
    ['the backlog of such a project', '/projects/MOB/backlog', 'gus'],
    ['no such page', '/elsewhere', 'mia'],
  ])('is a sentence and no module for %s', async (_what, path, as) => {
    const answer = await page(path, as);
    expect(answer).toMatchObject({ page: { kind: 'not-found' } });
    expect(answer).not.toHaveProperty('module');
    expect(answer).not.toHaveProperty('context');
  });

  it('leaves out what this person may not see', async () => {
    expect(await page('/projects/MOB/backlog', 'rob')).toMatchObject({
      page: { backlog: { rows: [{ key: 'MOB-1' }], count: 1 } },
    });
  });

  it('is seen by the first administrator where nobody is named, and refused to a stranger', async () => {
    expect(await json('GET', '/site/page?path=/')).toMatchObject({ viewer: { accountId: people.admin.accountId } });
    expect(await page('/', 'stranger')).toEqual({
      error: { message: 'Nobody on this site has the account id stranger.' },
    });
  });

  it('offers each kind of person to view as', async () => {
    expect(await page('/', 'mia')).toMatchObject({
      people: [
        { accountId: 'ada', what: 'site administrator' },
        { accountId: 'lea', what: 'project administrator of MOB' },
        { accountId: 'mia', what: 'member' },
        { accountId: 'rob', what: 'reader, does not see 1 issue' },
        { accountId: 'gus', what: 'reader' },
      ],
    });
  });

  it('costs the app nothing, and goes on while Jira fails', async () => {
    const before = site.usage().sinceStart.restCalls;
    await json('POST', '/site/jira', { mode: 'unavailable' });
    expect(await page('/browse/MOB-1', 'mia')).toMatchObject({ page: { kind: 'issue' } });
    expect(await json('GET', '/site/jira')).toEqual({ mode: 'unavailable' });
    await json('POST', '/site/jira', { mode: 'none' });
    expect(site.usage().sinceStart.restCalls).toBe(before);
  });
});

describe('what belongs to the simulation', () => {
  it('is how long calls take, which can be changed', async () => {
    expect(await json('POST', '/site/latency', { latency: 'real' })).toEqual({ latency: 'real' });
    expect(await page('/', 'mia')).toMatchObject({ site: { latency: 'real', clockMoves: true } });
    expect(await json('POST', '/site/latency', { latency: 0 })).toEqual({ latency: 0 });
    expect(await json('POST', '/site/latency', { latency: -1 })).toHaveProperty('error');
  });

  it('is the clock, which goes on by days and never back', async () => {
    expect(await json('POST', '/site/clock', { days: -1 })).toHaveProperty('error');
    const before = site.clock.now();
    const moved = await json('POST', '/site/clock', { days: 1 });
    expect(moved).toEqual({ now: new Date(before + 86_400_000).toISOString() });
  });
});

describe('a call of a resolver', () => {
  const call = { module: 'issue-panel', functionKey: 'nobody-defined-this', issueKey: 'MOB-1' };

  it('is refused to somebody the site does not know', async () => {
    const answer = await ask('POST', '/site/invoke', { body: { ...call, as: 'stranger' } });
    expect(answer.status).toBe(400);
  });

  it('fails with the message of Forge', async () => {
    expect(await json('POST', '/site/invoke', { ...call, as: 'mia' })).toEqual({
      error: {
        message: "There was an error invoking the function - Resolver has no definition for 'nobody-defined-this'.",
      },
    });
  });

  it('is refused where the request is not one', async () => {
    expect(await json('POST', '/site/invoke', { as: 'mia' })).toMatchObject({
      error: { message: expect.stringContaining('The request is not as this site takes it: module') as string },
    });
  });
});

describe('the usage figures', () => {
  it('start again at a reset; the figures since the start stay', async () => {
    await json('POST', '/site/invoke', { module: 'issue-panel', functionKey: 'x', as: 'mia' });
    const after = await json('POST', '/site/usage/reset');
    expect(after).toMatchObject({ sinceReset: { restCalls: 0, points: 0, invocations: 0 } });
    expect(await json('GET', '/site/usage')).toEqual(after);
    expect(site.usage().sinceStart.invocations).toBeGreaterThan(0);
  });

  it('come with a log of the requests', async () => {
    await json('POST', '/site/usage/reset');
    expect(await json('GET', '/site/requests')).toEqual({ counts: [], recent: [] });
  });
});
