import type { SiteData, SiteHistory, SiteIssue } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import type { JiraAnswer } from '../../site/jira/jira-types';
import type { DoctorReport } from '../../site/doctor/report';
import { runDoctor, type Surroundings } from '../../site/doctor/run-doctor';
import { environmentOf, type HttpJira, now, serveSite, TOKEN } from './http-jira';

type Otherwise = Parameters<typeof serveSite>[1];

const demo = makeDemoSite({ now });
const accountOf = (name: string): string => demo.users.find(({ displayName }) => displayName === name)?.accountId ?? '';

/** Where every call takes so many milliseconds. */
const around = (who: 'anna' | 'grace' = 'anna', ms = 20): Surroundings => {
  let elapsed = 0;
  return {
    env: environmentOf(who),
    clock: () => now,
    elapsedMs: () => (elapsed += ms),
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
  };
};

let http: HttpJira | undefined;
const stop = async (): Promise<void> => {
  await http?.close();
  http = undefined;
};
afterEach(stop);

const serve = async (otherwise?: Otherwise, data = demo): Promise<HttpJira> =>
  (http = await serveSite(data, otherwise));

const reading = /^(GET \/|POST \/rest\/api\/3\/(search\/|issue\/bulkfetch|changelog\/bulkfetch))/;

/** By what reached the site, whatever the doctor says of itself. */
const expectReadsOnly = (): void => {
  expect(http?.calls.length).toBeGreaterThan(40);
  expect(http?.calls.map(({ call }) => call).filter((call) => !reading.test(call))).toEqual([]);
};

const reportOf = async (address: string, surroundings = around(), ...more: string[]) => {
  const { exitCode, stdout, stderr } = await runDoctor(['--site', address, '--json', ...more], surroundings);
  expect(stderr).toBe('');
  expectReadsOnly();
  const report = JSON.parse(stdout) as DoctorReport;
  const row = (assumed: string) => report.rows.find((one) => one.assumed.includes(assumed));
  return { exitCode, report, row };
};

const refusing =
  (path: string, answer: Partial<JiraAnswer>, times = Infinity): NonNullable<NonNullable<Otherwise>['around']> =>
  (jira) => {
    let left = times;
    const handle: typeof jira.handle = (request) => {
      if (!request.path.startsWith(path) || left === 0) return jira.handle(request);
      left -= 1;
      const body = JSON.stringify({ errorMessages: ['Not for you.'], errors: {} });
      return { status: 403, headers: {}, body, endpoint: 'unknown', objects: 0, ...answer };
    };
    return { ...jira, handle };
  };

const mayNotList = '/rest/agile/1.0/board?';

describe('doctor on a kind site', () => {
  it('finds every assumption to hold, and says in a table what it saw', async () => {
    const { address } = await serve();
    const { exitCode, stdout } = await runDoctor(['--site', address, '--project', 'MOB'], around());
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${address}, project MOB, as Anna Berger`);
    expect(stdout).toMatch(/ok +GET \/board\/\{boardId\}\/configuration +columns "To Do", "In Progress"/);
    expect(stdout).toMatch(/- +PUT \/issue\/\{issueIdOrKey\} +not asked: it writes/);
    expect(stdout).toMatch(/\d+ assumptions: \d+ ok, 0 broken, 1 not seen \(neither broken nor fine\)\./);
    expect(stdout).toMatch(/\d+ calls, some \d+ points; nothing was written\./);
    expect(stdout).not.toContain('BROKEN');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('looks at what the project has: histories, pages, dates, times', async () => {
    const { address } = await serve();
    const { report, row } = await reportOf(address);
    expect(report).toMatchObject({ project: 'MOB', person: 'Anna Berger', broken: 0, notSeen: 1 });
    expect(row('lead to the end')?.seen).toMatch(/^(\d+) of \1 changes of 5 issues, 3 pages$/);
    expect(row('dates a change as')?.seen).toMatch(/^a number, \d{13}; in its own a string, 20/);
    expect(row('search/jql holds 100')?.seen).toBe('100 issues, and more follow');
    expect(row('in the time zone')?.seen).toBe('in Europe/Berlin');
    expect(row('approximate-count is')?.seen).toMatch(/^(\d+) for \1 open issues$/);
    expect(row('GET /field: median')).toMatchObject({
      assumed: 'GET /field: median 240 ms, at most 400 ms',
      seen: 'median 20 ms, 95 % 20 ms (4 calls of 39 objects)',
    });
    expect(row('429')).toMatchObject({ result: 'not-seen', consequence: '' });
  });

  it('asks for nothing that writes, in a few dozen calls, and shows the token to nobody', async () => {
    const { address, calls } = await serve();
    const surroundings = around();
    const { report } = await reportOf(address, surroundings);
    expect(report.calls).toBe(calls.length);
    expect(calls.length).toBeLessThan(72);
    expect(report.points).toBeLessThan(1000);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
    expect(surroundings.env).not.toHaveProperty('JIRA_API_TOKEN');
  });

  it.each(['APPT', 'OPS'])('says what project %s has nothing of, and that nothing is broken', async (project) => {
    const { address } = await serve();
    const { exitCode, report } = await reportOf(address, around(), '--project', project);
    expect(report.rows.filter(({ result }) => result === 'broken')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(report.notSeen).toBeGreaterThan(1);
  });

  it('tells before each check how far it is', async () => {
    const { address } = await serve();
    const told: string[] = [];
    const onProgress: Surroundings['onProgress'] = (done, all, next) => told.push(`${done}/${all} ${next}`);
    const { report } = await reportOf(address, { ...around(), onProgress });
    expect(told).toHaveLength(report.rows.length);
    expect(told[0]).toBe(`0/${told.length} GET /mypermissions answers`);
  });
});

describe('doctor where Jira gives a person less', () => {
  const withoutConfiguration = {
    ...demo,
    boards: demo.boards.map((board) => ({ ...board, configurationHiddenFrom: [accountOf('Grace Okafor')] })),
  };

  it('does not take the configuration that a member is refused for broken: the app reads it', async () => {
    const { address } = await serve(undefined, withoutConfiguration);
    const { exitCode, row } = await reportOf(address, around('grace'));
    expect(row('/configuration answers')).toMatchObject({
      result: 'not-seen',
      seen: expect.stringMatching(/^status 40[34].*This person does not administer MOB$/) as string,
      consequence: 'As this person Jira does not give it; velocity is read as the app once it is installed.',
    });
    expect(exitCode).toBe(0);
  });

  it('takes the same for broken where the person administers the project', async () => {
    const { address } = await serve({ around: refusing('/rest/agile/1.0/board/1/configuration', {}) });
    const { exitCode, row } = await reportOf(address);
    expect(row('/configuration answers')).toMatchObject({ result: 'broken', seen: 'status 403: Not for you.' });
    expect(exitCode).toBe(1);
  });

  it('names the list of boards as broken, and what hangs on it as not seen', async () => {
    const { address } = await serve({ around: refusing(mayNotList, {}) }, withoutConfiguration);
    const { exitCode, report, row } = await reportOf(address, around('grace'));
    expect(exitCode).toBe(1);
    expect(report.rows.filter(({ result }) => result === 'broken')).toMatchObject([
      {
        assumed: 'GET /board answers',
        seen: 'status 403: Not for you.',
        consequence: expect.stringContaining('shows this person no board and so no velocity') as string,
      },
    ]);
    for (const what of ['/configuration answers', '/sprint answers', 'The columns of the board', 'open backlog'])
      expect(row(what)).toMatchObject({ result: 'not-seen', seen: 'GET /board: status 403: Not for you.' });
  });
});

/** Every issue of the demo was labelled nine times more. */
const withLongHistories: SiteData = {
  ...demo,
  issues: demo.issues.map((issue) => ({
    ...issue,
    changelog: { histories: [...(issue.changelog?.histories ?? []), ...labellings(issue)] },
  })),
};

function labellings({ id }: SiteIssue): readonly SiteHistory[] {
  return Array.from({ length: 9 }, (_, index) => ({
    id: `${id}0${index}`,
    created: new Date(now - (index + 1) * 3_600_000).toISOString(),
    items: [{ field: 'labels', fieldId: 'labels', from: null, fromString: '', to: null, toString: `label-${index}` }],
  }));
}

describe('doctor on a site that gives less at once', () => {
  it('says that histories are cut and pages smaller, and what follows', async () => {
    const { address, jira } = await serve({ mostPerPage: 20 });
    jira.fail('histories-cut');
    const { exitCode, stdout } = await runDoctor(['--site', address], around());
    expect(exitCode).toBe(1);
    expectReadsOnly();
    expect(stdout).toMatch(/BROKEN +The pages of changelog\/bulkfetch.* 1 of \d+ changes, 1 page, then/);
    expect(stdout).toContain('status 503: Service unavailable.');
    expect(stdout).toMatch(/BROKEN +A page of search\/jql holds 100 issues +20 issues, and more follow/);
    expect(stdout).toMatch(/BROKEN +A page of boards and one of sprints +boards 20, sprints 20/);
  });

  it('follows small pages to the end: nothing is missed', async () => {
    const { address } = await serve({ mostPerPage: 5 }, withLongHistories);
    const { row } = await reportOf(address);
    expect(row('as many changes as')).toMatchObject({ result: 'broken', seen: '5 of 19' });
    expect(row('lead to the end')).toMatchObject({ result: 'holds', seen: '56 of 56 changes of 5 issues, 12 pages' });
    expect(row('approximate-count is')).toMatchObject({ result: 'holds', seen: '86 for 86 open issues' });
  });

  it('holds the times that it saw against those that the app was measured with', async () => {
    const { address } = await serve();
    const { exitCode, row } = await reportOf(address, around('anna', 1200));
    expect(row('GET /mypermissions: median')).toMatchObject({ result: 'broken' });
    expect(row('POST /search/jql: median')).toMatchObject({
      result: 'holds',
      assumed: 'POST /search/jql: median 950 ms, at most 1500 ms',
      seen: 'median 1200 ms, 95 % 1200 ms (2 calls of 100 objects)',
    });
    expect(exitCode).toBe(1);
  });

  it.each([
    ['in seconds', { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' }, 'holds'],
    ['as a date', { 'retry-after': 'Mon, 09 Mar 2026 09:00:01 GMT', 'ratelimit-reason': 'jira-burst-based' }, 'broken'],
    ['without a reason', { 'retry-after': '1' }, 'broken'],
  ])('asks again after a 429, and says whether its headers are understood: %s', async (_how, headers, result) => {
    const { address } = await serve({ around: refusing('/rest/api/3/field', { status: 429, headers }, 1) });
    const { row } = await reportOf(address);
    expect(row('GET /field answers')).toMatchObject({ result: 'holds' });
    expect(row('429')).toMatchObject({ result, seen: expect.stringContaining('1 refusal in ') as string });
  });
});

describe('doctor in one line, exit code 2', () => {
  it.each([
    [
      'a wrong token',
      [],
      environmentOf('anna', 'wrong'),
      'does not accept JIRA_EMAIL with JIRA_API_TOKEN (status 401)',
    ],
    ['no token', [], {}, '--site needs JIRA_EMAIL and JIRA_API_TOKEN'],
    [
      'an unknown project',
      ['--project', 'NONE'],
      environmentOf('anna'),
      'has no project NONE that Anna Berger may see.',
    ],
    [
      'a project out of sight',
      ['--project', 'OPS'],
      environmentOf('grace'),
      'no project OPS that Grace Okafor may see.',
    ],
    ['no key', ['--project', '../x'], environmentOf('anna'), '--project takes a key such as MOB'],
    ['an unknown option', ['--fix'], environmentOf('anna'), 'usage: npm run --silent doctor'],
  ])('with %s', async (...[, more, env, sentence]) => {
    const { address } = await serve();
    const outcome = await runDoctor(['--site', address, ...more], { ...around(), env: { ...env } });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^doctor: [^\n]+$/);
    expect(outcome.stderr).toContain(sentence);
    expect(outcome.stderr).not.toContain(TOKEN);
  });

  it.each([
    ['nobody there', ['--site', 'http://127.0.0.1:9'], 'does not answer. Check the address and the network.'],
    ['http to another machine', ['--site', 'http://name.atlassian.net'], 'http is for this machine only'],
    ['no site', [], '--site URL is missing.'],
  ])('with %s', async (_what, argv, sentence) => {
    const outcome = await runDoctor(argv, around());
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(sentence) as string });
  });

  it('where the site is lost on the way', async () => {
    const { address } = await serve();
    const onProgress: Surroundings['onProgress'] = (_done, _all, next) => {
      if (next.startsWith('Each status has a category')) void stop();
    };
    const outcome = await runDoctor(['--site', address], { ...around(), onProgress });
    expect(outcome).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('does not answer') as string });
  });
});

it('prints what only an installed app can show without a site', async () => {
  const { exitCode, stdout } = await runDoctor(['--checklist'], around());
  expect(exitCode).toBe(0);
  expect(stdout).toContain('# What only an installed app can show');
  for (const what of ['events', 'schedule', 'siteUrl', 'Storage', 'displayConditions', 'pinned'])
    expect(stdout).toContain(what);
});
