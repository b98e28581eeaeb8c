import { openLiveSite } from '../../site/live/open-live-site';
import { openSite } from '../../site/open-site';
import { agendaReport, readAgenda, type AgendaReport } from '../../site/report/read-agenda';
import type { ForecastReport } from '../../site/report/read-forecast';
import { readHealth, type HealthReport } from '../../site/report/read-health';
import { runReport } from '../../site/report/run-report';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, type HttpJira, now, serveDemo, TOKEN } from './http-jira';

let http: HttpJira;
const folder = mkdtempSync(join(tmpdir(), 'refinery-live-report-'));

beforeAll(async () => {
  http = await serveDemo();
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

type Row = { readonly key: string; readonly score: number };

const readiness = (...more: string[]) => report('readiness', ...more);
const report = (name: string, ...more: string[]) =>
  runReport([name, '--site', http.address, '--json', ...more], {
    openSite,
    openLiveSite: (options) =>
      openLiveSite({ ...options, env: environmentOf('anna'), store: join(folder, 'store.json') }),
  });

describe('report -- readiness --site', () => {
  it('gives what the report gives of the same site in memory', async () => {
    const { exitCode, stdout } = await readiness('--project', 'MOB');
    expect(exitCode).toBe(0);
    const [live] = JSON.parse(stdout) as { items: Row[] }[];
    const site = await openSite({ data: http.data, now: new Date(now).toISOString() });
    const answer = (await site.invoke({
      module: 'project-page',
      functionKey: 'readiness',
      as: http.data.users[0]?.accountId ?? '',
      projectKey: 'MOB',
      payload: { includeDone: false },
    })) as { value: { items: Row[] } };
    site.close();
    const scores = (items: readonly Row[] | undefined) => items?.map(({ key, score }) => [key, score]);
    expect(live?.items.length).toBeGreaterThan(20);
    expect(scores(live?.items.slice(0, 20))).toEqual(scores(answer.value.items.slice(0, 20)));
    expect(stdout).not.toContain(TOKEN);
  });

  it.each([
    ['no project', [], '--site needs --project KEY'],
    ['a folder besides', ['--data', 'x', '--project', 'MOB'], 'take --data or --site, not both'],
    ['a moment', ['--now', '2026-03-09', '--project', 'MOB'], '--now is for a folder'],
    ['a project that is not there', ['--project', 'NONE'], 'has no project NONE'],
  ])('is refused in one line with %s', async (_what, more, sentence) => {
    const { exitCode, stdout, stderr } = await readiness(...more);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('report -- velocity --site', () => {
  it('gives the closed sprints of the board that was asked for', async () => {
    const board = http.data.boards.find(({ type }) => type === 'scrum');
    const { exitCode, stdout } = await report('velocity', '--board', String(board?.id));
    expect(exitCode).toBe(0);
    const { sprints } = JSON.parse(stdout) as { sprints: { board: number; completed: number }[] };
    const closed = http.data.sprints.filter(
      ({ state, originBoardId }) => state === 'closed' && originBoardId === board?.id,
    );
    expect(sprints.map((sprint) => sprint.board)).toEqual(closed.map(() => board?.id));
    expect(sprints.some(({ completed }) => completed > 0)).toBe(true);
  });

  it('is refused in one line without a board, and for one that is not there', async () => {
    expect(await report('velocity')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--site needs --board ID') as string,
    });
    expect(await report('velocity', '--board', '999')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('has no board 999') as string,
    });
  });
});

describe('report -- forecast --site', () => {
  it('gives the forecast of the board that was asked for', async () => {
    const board = http.data.boards.find(({ type }) => type === 'scrum');
    const { exitCode, stdout } = await report('forecast', '--board', String(board?.id));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ board: board?.id });
    const { sprints, targets } = JSON.parse(stdout) as ForecastReport;
    expect(sprints.length).toBeGreaterThan(3);
    expect(targets?.length).toBeGreaterThan(3);
    const dates = (targets ?? []).map(({ at85 }) => at85.around ?? '');
    expect(dates).toEqual(dates.toSorted());
  });
});

describe('report -- health --site', () => {
  it('reads the backlog in the background and gives what the report gives of the same site in memory', async () => {
    const { exitCode, stdout, stderr } = await report('health', '--project', 'MOB');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const live = JSON.parse(stdout) as HealthReport;
    const site = await openSite({ data: http.data, now: new Date(now).toISOString() });
    const as = http.data.users[0]?.accountId ?? '';
    const here = await readHealth(site, { project: 'MOB', as });
    site.close();
    // The clock of the live site is the real one, by which other items are stale.
    const lasting = ({ components, openBacklog, ready }: HealthReport) => ({
      components: components.filter(({ id }) => id !== 'stale'),
      openBacklog,
      ready,
    });
    expect(lasting(live)).toEqual(lasting(here));
    expect(live.openBacklog).toBeGreaterThan(20);
    expect(stdout).not.toContain(TOKEN);
  });
});

describe('report -- agenda --site', () => {
  it('asks of the same items as the report of the same site in memory, and posts nothing', async () => {
    const { exitCode, stdout, stderr } = await report('agenda', '--project', 'MOB');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const site = await openSite({ data: http.data, now: new Date(now).toISOString() });
    const as = http.data.users[0]?.accountId ?? '';
    const here = agendaReport(await readAgenda(site, { project: 'MOB', as }));
    site.close();
    // The clock of the live site is the real one, by which other items are stale and priorities
    // differ.
    const live = JSON.parse(stdout) as AgendaReport;
    const told = new Set([...live.items.map(({ key }) => key), ...live.close, ...live.unblock]);
    expect([...here.items.map(({ key }) => key), ...here.unblock].filter((key) => !told.has(key))).toEqual([]);
    expect(here.items.length).toBeGreaterThan(0);
    expect(stdout).not.toContain(TOKEN);
  });
});
