import { shared } from '../../support/paths';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemoSite } from '../../site/demo';
import { openSite } from '../../site/open-site';
import type { ReadinessReport } from '../../site/report/read-readiness';
import { runReport } from '../../site/report/run-report';
import { writeSiteFolder } from '../../site/data/write-folder';

const now = '2026-11-02T09:00:00.000Z';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refinery-report-'));
  writeSiteFolder(makeDemoSite({ now: Date.parse(now) }), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = (...argv: string[]) => runReport(['readiness', ...argv], { openSite });
const read = (stdout: string) => JSON.parse(stdout) as ReadinessReport[];

describe('report -- readiness', () => {
  it('prints one element for each project with every open item, sub-tasks and epics included', async () => {
    const { exitCode, stdout, stderr } = await report('--data', folder, '--now', now, '--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [mob, plat] = read(stdout);
    expect(mob).toMatchObject({ project: 'MOB', calculatedAt: now, rulesVersion: 0 });
    expect(plat).toMatchObject({ project: 'PLAT', items: [] });
    expect(new Set(mob?.items.map(({ type }) => type))).toEqual(
      new Set(['Story', 'Bug', 'Task', 'Spike', 'Epic', 'Sub-task']),
    );
  });

  it('says for each item whether it is ready exactly when its band is, with sentences for every finding', async () => {
    const { stdout } = await report('--data', folder, '--now', now, '--json', '--project', 'MOB');
    const items = read(stdout).flatMap((project) => project.items);
    for (const item of items) {
      expect(item.ready).toBe(item.band === 'ready');
      expect(item.score === null).toBe(item.band === 'not-scored');
      expect(item.acceptanceCriteria.present).toBe(item.acceptanceCriteria.form !== null);
      for (const { result, evidence, fix } of item.findings) {
        expect(evidence).toMatch(/\S/);
        expect(fix !== undefined).toBe(result === 'fail');
      }
    }
    expect(new Set(items.map(({ band }) => band))).toEqual(new Set(['ready', 'almost', 'not-ready']));
  });

  it('takes done items too with --all', async () => {
    const [open, all] = [
      read((await report('--data', folder, '--now', now, '--json', '--project', 'MOB')).stdout),
      read((await report('--data', folder, '--now', now, '--json', '--project', 'MOB', '--all')).stdout),
    ];
    expect(all[0]?.items.length).toBeGreaterThan((open[0]?.items.length ?? 0) + 40);
  });

  it('says the same every time (R2)', async () => {
    const argv = ['--data', folder, '--now', now, '--json'];
    expect((await report(...argv)).stdout).toBe((await report(...argv)).stdout);
  });

  it('prints a table for people without --json', async () => {
    const { stdout } = await report('--data', folder, '--now', now, '--project', 'MOB');
    expect(stdout).toMatch(/^MOB: \d+ of \d+ items ready .*\nItem +Type +Readiness +Missing\n/);
  });

  it.each([
    ['no folder', [], /--data FOLDER is missing/],
    ['a folder that is not there', ['--data', '/nowhere'], /\/nowhere/],
    ['a project that is not there', ['--data', 'FOLDER', '--project', 'NOPE'], /no project NOPE/],
    ['a date that is none', ['--data', 'FOLDER', '--now', 'yesterday'], /--now takes an ISO instant/],
    ['an option that is none', ['--data', 'FOLDER', '--colour'], /--colour/],
  ])('refuses %s in one line with exit code 2', async (_, argv, words) => {
    const outcome = await report(...argv.map((word) => (word === 'FOLDER' ? folder : word)));
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toMatch(words);
    expect(outcome.stderr.split('\n')).toHaveLength(1);
  });

  it('names the file and the line of a broken folder', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'refinery-broken-'));
    writeSiteFolder(makeDemoSite({ now: Date.parse(now) }), broken);
    writeFileSync(join(broken, 'issues.ndjson'), '{"id":"1"\n');
    const outcome = await report('--data', broken);
    rmSync(broken, { recursive: true });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toMatch(/issues\.ndjson.*(line 1|:1)/);
  });

  it('prints nothing and ends with 1 where Jira fails', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing: typeof openSite = async (options) => {
      const site = await openSite(options);
      site.failJira('unavailable');
      return site;
    };
    const outcome = await runReport(['readiness', '--data', folder, '--now', now, '--json'], { openSite: failing });
    silent.mockRestore();
    expect(outcome).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'report: MOB: Jira did not answer. Try again in a minute.',
    });
  });
});

const titanium = shared('data/sites/titanium');
(existsSync(titanium) ? describe : describe.skip)('report -- readiness on the titanium site', () => {
  it('reads three real projects', async () => {
    const { stdout } = await report('--data', titanium, '--json');
    expect(read(stdout).map(({ project, items }) => [project, items.length])).toEqual([
      ['ALOY', 215],
      ['DAEMON', 30],
      ['MOD', 91],
    ]);
  });
});
