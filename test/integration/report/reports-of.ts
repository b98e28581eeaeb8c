import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteData } from '../../site/data/site-data';
import { writeSiteFolder } from '../../site/data/write-folder';
import { makeDemoSite } from '../../site/demo';
import { openSite } from '../../site/open-site';
import { runReport } from '../../site/report/run-report';

/**
 * Reports of a site, written to a folder that is there for the tests of a file. `options`: what
 * stands behind every command.
 */
export const reportsOf = (make: () => SiteData, ...options: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'refinery-report-'));
  beforeAll(() => writeSiteFolder(make(), folder));
  afterAll(() => rmSync(folder, { recursive: true }));
  const behind = ['--data', folder, ...options];
  return {
    report: (...argv: string[]) => runReport([...argv, ...behind], { openSite }),
    jsonOf: <T>(...argv: string[]): Promise<T> => jsonOf<T>(...argv, ...behind),
  };
};

/** The instant at which the demo is read. */
export const demoNow = '2026-11-02T09:00:00.000Z';

/** Reports of the demo site. */
export const reportsOfDemo = () => reportsOf(() => makeDemoSite({ now: Date.parse(demoNow) }), '--now', demoNow);

/** The JSON that a report prints, which has to succeed without a word beside it. */
export const jsonOf = async <T>(...argv: string[]): Promise<T> => {
  const { exitCode, stdout, stderr } = await runReport([...argv, '--json'], { openSite });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as T;
};
