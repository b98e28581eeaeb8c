import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { LiveSiteError } from '../../site/live/live-access';
import { type LiveOptions, openLiveSite } from '../../site/live/open-live-site';
import type { ServedSite } from '../../site/server/served-site';
import { siteServer } from '../../site/server/app';
import { listen } from '../../site/server/listen';
import { makePage } from '../../site/server/page';
import { environmentOf, type HttpJira, serveDemo, TOKEN } from './http-jira';

let http: HttpJira;
let site: ServedSite | undefined;
const folder = mkdtempSync(join(tmpdir(), 'refinery-live-'));
const store = join(folder, 'store.json');

beforeAll(async () => {
  http = await serveDemo();
});
afterEach(() => {
  site?.close();
  site = undefined;
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

const open = async (who: 'anna' | 'grace', more: Partial<LiveOptions> = {}): Promise<ServedSite> => {
  site = await openLiveSite({ site: http.address, env: environmentOf(who), store, ...more });
  return site;
};

const key = 'MOB-170';
const panel = { module: 'issue-panel', issueKey: key, projectKey: 'MOB' };

describe('the app on a site that is reached over HTTP', () => {
  it('knows who the person of the token is, what they administer and which projects they see', async () => {
    const anna = await open('anna');
    expect(anna.data.users).toMatchObject([{ displayName: 'Anna Berger', roles: ['admin'] }]);
    expect(anna.data.projects.map(({ key: one }) => one)).toEqual(http.data.projects.map(({ key: one }) => one));
    anna.close();
    const grace = await open('grace');
    expect(grace.data.users[0]?.roles).toContain('browse:MOB');
    expect(grace.data.users[0]?.roles).not.toContain('admin');
  });

  it('shows the readiness of an issue as it does on the site in memory, and keeps what it stores in the file', async () => {
    const { invoke, data } = await open('anna');
    const answer = await invoke({ ...panel, functionKey: 'load', as: data.users[0]?.accountId ?? '' });
    expect(answer).toMatchObject({ ok: true });
    expect(readFileSync(store, 'utf8')).toContain('"version":1');
  });

  it('serves the page around the app', async () => {
    const live = await open('anna');
    const server = await listen(0);
    server.serve(siteServer({ site: live, assets: new Map() }));
    const read = async (path: string): Promise<unknown> =>
      (await fetch(`${server.address}/site/page?path=${encodeURIComponent(path)}`)).json();
    const pages = [await read('/projects/MOB'), await read(`/browse/${key}`), await read('/browse/MOB-99999')];
    await server.close();
    expect(pages).toMatchObject([
      { page: { kind: 'project', project: { key: 'MOB' } }, module: { key: 'project-page' } },
      { page: { kind: 'issue', issue: { key } }, context: { extension: { issue: { key } } } },
      { page: { kind: 'not-found' } },
    ]);
    expect(JSON.stringify(pages)).not.toContain(TOKEN);
  });

  it("serves Jira's own pages by reads alone, for who administers the board and for who only looks", async () => {
    const refused: string[] = [];
    for (const who of ['anna', 'grace'] as const) {
      const live = await open(who, { onRefused: (why) => refused.push(why) });
      const [viewer] = live.data.users;
      if (viewer === undefined) throw new Error('The live site has nobody.');
      const start = await makePage(live, '/', viewer);
      const backlog = await makePage(live, '/projects/MOB/backlog', viewer);
      const board = await makePage(live, '/projects/MOB/board', viewer);
      expect(start).toMatchObject({
        site: { clockMoves: false },
        page: { roads: { project: { place: 'Mobile banking' }, issue: { person: viewer.displayName } } },
      });
      expect(backlog).toMatchObject({
        page: { kind: 'backlog', backlog: { board: { name: 'Mobile banking board' }, hasEstimates: who === 'anna' } },
      });
      const columns = who === 'anna' ? ['To Do', 'In Progress', 'In Review', 'Done'] : ['To Do', 'In Progress', 'Done'];
      expect(board).toMatchObject({ page: { kind: 'board', board: { columns: columns.map((name) => ({ name })) } } });
      live.close();
    }
    expect(refused.filter((why) => why.includes('was not sent'))).toEqual([]);
  });

  it('costs what it asks, in calls and points', async () => {
    const { invoke, data, usage } = await open('anna');
    await invoke({ ...panel, functionKey: 'load', as: data.users[0]?.accountId ?? '' });
    expect(usage().sinceStart.restCalls).toBeGreaterThan(0);
    expect(usage().sinceStart.points).toBeGreaterThan(usage().sinceStart.restCalls);
  });
});

describe('a change that a person makes in the app', () => {
  /** An open story without criteria, into which the app can insert a section. */
  const bareStory = (): string => {
    const story = http.data.issues.find(({ fields }) => JSON.stringify(fields['issuetype']).includes('"Story"'));
    http.jira.editIssue(story?.key ?? '', { description: null }, http.data.users[0]?.accountId ?? '');
    return story?.key ?? '';
  };
  const insertCriteria = ({ invoke, data }: ServedSite, issueKey: string): Promise<unknown> =>
    invoke({ ...panel, issueKey, functionKey: 'insertCriteria', as: data.users[0]?.accountId ?? '' });
  const putsOf = (): string[] => http.calls.map(({ call }) => call).filter((call) => call.startsWith('PUT'));

  it('does not leave this machine where the site is read only, and a sentence says so', async () => {
    const story = bareStory();
    const sentences: string[] = [];
    const live = await open('anna', { onRefused: (sentence) => sentences.push(sentence) });
    expect(await insertCriteria(live, story)).toMatchObject({ ok: false });
    expect(sentences).toEqual([
      expect.stringMatching(
        /^PUT \S+ was not sent: this site is read only\. Start with --write to let the app change it\.$/,
      ),
    ]);
    expect(putsOf()).toEqual([]);
    expect(http.jira.issue(story)?.fields['description']).toBeNull();
  });

  it('reaches the issue with --write', async () => {
    const story = bareStory();
    const live = await open('anna', { write: true });
    expect(await insertCriteria(live, story)).toMatchObject({ ok: true });
    expect(putsOf()).toHaveLength(1);
    expect(JSON.stringify(http.jira.issue(story)?.fields['description'])).toContain('Acceptance criteria');
  });
});

describe('the token', () => {
  it('leaves the environment as soon as it is read, and goes to the site and nowhere else', async () => {
    const env = environmentOf('anna');
    const { invoke, data, requests, usage, backgroundRuns } = await open('anna', { env });
    expect(env).not.toHaveProperty('JIRA_API_TOKEN');
    const answer = await invoke({ ...panel, functionKey: 'load', as: data.users[0]?.accountId ?? '' });
    const encoded = Buffer.from(`anna@example.com:${TOKEN}`).toString('base64');
    expect(http.calls.at(-1)?.authorization).toBe(`Basic ${encoded}`);
    const told = JSON.stringify([
      answer,
      data,
      requests(),
      usage(),
      backgroundRuns(),
      http.calls.map(({ call }) => call),
    ]);
    for (const secret of [TOKEN, encoded, 'anna@example.com']) {
      expect(told).not.toContain(secret);
      expect(readFileSync(store, 'utf8')).not.toContain(secret);
    }
  });

  it.each([
    ['no email', { JIRA_API_TOKEN: TOKEN }, 'needs JIRA_EMAIL and JIRA_API_TOKEN'],
    ['no token', { JIRA_EMAIL: 'anna@example.com' }, 'needs JIRA_EMAIL and JIRA_API_TOKEN'],
    ['a wrong token', environmentOf('anna', 'wrong'), 'does not accept JIRA_EMAIL with JIRA_API_TOKEN (status 401)'],
  ])('is needed: %s is refused in one line that does not hold it', async (_what, env, sentence) => {
    const failure = await openLiveSite({ site: http.address, env, store }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LiveSiteError);
    const { message } = failure as LiveSiteError;
    expect(message).toContain(sentence);
    expect(message).not.toContain('\n');
    expect(message).not.toContain(TOKEN);
  });
});

describe('the address of a site', () => {
  it.each([
    ['http to another machine', 'http://name.atlassian.net', 'http is for this machine only'],
    ['a name and password in it', 'https://a:secret@name.atlassian.net', 'without path, query, name or password'],
    ['a path', 'https://name.atlassian.net/jira', 'without path, query, name or password'],
    ['another scheme', 'file:///etc/passwd', 'takes an address such as'],
    ['no address', 'name', 'takes an address such as'],
    ['nobody there', 'http://127.0.0.1:9', 'does not answer. Check the address and the network.'],
  ])('is refused with %s', async (_what, address, sentence) => {
    const opening = openLiveSite({ site: address, env: environmentOf('anna'), store });
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.toThrow(LiveSiteError);
    await expect(opening).rejects.not.toThrow('secret');
  });
});
