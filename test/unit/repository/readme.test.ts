import { root } from '../../support/paths';
import { readFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { usage as convertUsage, readArguments as readConvertArguments } from '../../site/convert/arguments';
import { readArguments as readDoctorArguments } from '../../site/doctor/arguments';
import { readArguments as readReportArguments } from '../../site/report/arguments';
import { usage as screenshotsUsage } from '../../site/screenshots/arguments';
import { usage as screenWordsUsage } from '../../site/screen-words/arguments';
import { HELP, readArguments } from '../../site/server/arguments';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const readme = read('README.md');

const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

describe('the README', () => {
  it('names only scripts that exist', () => {
    const named = [...all(/npm run (?:--silent )?([\w:-]+)/g, readme), ...all(/npm (start|test)\b/g, readme)];
    expect(named.length).toBeGreaterThan(5);
    for (const script of named) expect(scripts).toHaveProperty([script]);
  });

  it('begins with the two commands of the set-up: run it, test it', () => {
    const commands = all(/```sh\n([^`]+)```/g, readme).map((block) => block.trim());
    expect(commands.slice(0, 1)).toEqual(['npm ci && npm start']);
    expect(commands).toContain('npm ci && npm test');
  });

  it('tells the options that `npm start` takes, no more and no less', () => {
    const told = all(/^\| `(--\w+)/gm, readme).toSorted();
    const taken = all(/^ {2}(--\w+)/gm, HELP)
      .filter((option) => option !== '--help')
      .toSorted();
    expect(told).toEqual(taken);
    expect(readArguments(['--port', '0', '--data', 'x', '--latency', '5', '--open'])).toMatchObject({ open: true });
  });

  it('shows a report command that is understood', () => {
    expect(
      readReportArguments('readiness --data FOLDER --project KEY --all --now 2024-03-18 --json'.split(' ')),
    ).toEqual({
      report: 'readiness',
      from: { data: 'FOLDER' },
      project: 'KEY',
      all: true,
      now: '2024-03-18',
      json: true,
    });
  });

  it('shows every report with the options that it takes', () => {
    const shown = all(/^npm run --silent report -- (.+)$/gm, readme).map((line) => line.replace(/[[\]]/g, ''));
    expect(shown.map((line) => line.split(' ')[0])).toEqual([
      'readiness',
      'velocity',
      'forecast',
      'flow',
      'health',
      'priority',
      'agenda',
      'estimates',
      'runway',
      'trend',
      'readiness',
      'velocity',
      'forecast',
      'flow',
      'health',
      'priority',
      'agenda',
      'estimates',
      'runway',
      'trend',
    ]);
    for (const line of shown) {
      const typed = line.replace('ISO', '2024-03-18').replace('ID', '7').replace(' N', ' 5').split(' ');
      expect(readReportArguments(typed)).toMatchObject({
        report: typed[0],
        from: typed.includes('--data') ? { data: 'FOLDER' } : { site: 'URL' },
        json: true,
      });
    }
  });

  it('shows the doctor with the options that it takes', () => {
    expect(all(/^npm run --silent doctor -- (.+)$/gm, readme)).toEqual(['--site URL [--project KEY] [--json]']);
    expect(readDoctorArguments('--site URL --project KEY --json'.split(' '))).toEqual({
      site: 'URL',
      project: 'KEY',
      json: true,
    });
    expect(readDoctorArguments(['--checklist'])).toEqual({ checklist: true });
  });

  it.each(['README.md', 'test/site/data/README.md'])('shows the convert command as it is understood: %s', (file) => {
    expect(read(file)).toContain(convertUsage.replace('usage: ', ''));
    expect(readConvertArguments('--from FOLDER --to OTHER'.split(' '))).toEqual({ from: 'FOLDER', to: 'OTHER' });
  });

  it('shows the commands that look at screens with the options that they take', () => {
    for (const usage of [screenshotsUsage, screenWordsUsage]) expect(readme).toContain(usage.replace('usage: ', ''));
  });

  it.each(['README.md', 'test/site/README.md'])('links only to what is there: %s', (file) => {
    const targets = all(/\]\((?!http)([^)#]+)\)/g, read(file));
    expect(targets).not.toEqual([]);
    for (const target of targets)
      expect([target, existsSync(join(root, dirname(file), target))]).toEqual([target, true]);
  });

  it('names every folder of the house', () => {
    for (const folder of ['contract', 'domain', 'usecases', 'jira', 'storage', 'resolvers', 'jobs', 'frontend'])
      expect(readme).toContain(`src/${folder}`);
  });
});
