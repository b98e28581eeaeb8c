import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anIssue, aSite, custom, status } from '../../site/data/a-site';
import { writeSiteFolder } from '../../site/data/write-folder';
import { makeDemoSite } from '../../site/demo';
import { openSite } from '../../site/open-site';
import type { ReportEstimate } from '../../site/report/read-estimates';
import type { ReadinessReport } from '../../site/report/read-readiness';
import { runReport } from '../../site/report/run-report';

jest.setTimeout(30_000);

const now = '2026-11-02T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'refinery-estimates-'));
const twins = mkdtempSync(join(tmpdir(), 'refinery-twins-'));

/** What a team does again and again: importers took 8 points, labels 1; one of each is open. */
const aSiteWithTwins = () => {
  const importer = 'Import the order file of a partner bank and map its columns';
  const label = 'Correct the wording of a label on the settings page';
  const past = Array.from({ length: 80 }, (_, at) =>
    anIssue(at + 1, {
      summary: `${at % 2 === 0 ? importer : label} ${at}`,
      [custom.points]: at % 2 === 0 ? 8 : 1,
      status: status.done,
      resolutiondate: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().replace('Z', '+0000'),
    }),
  );
  return aSite({
    issues: [...past, anIssue(101, { summary: `${importer} again` }), anIssue(102, { summary: 'Zebra' })],
  });
};

beforeAll(() => {
  writeSiteFolder(makeDemoSite({ now: Date.parse(now) }), folder);
  writeSiteFolder(aSiteWithTwins(), twins);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(twins, { recursive: true });
});

const report = (data: string, ...argv: string[]) => runReport([...argv, '--data', data], { openSite });

const estimatesOf = async (data: string, project: string): Promise<readonly ReportEstimate[]> => {
  const { exitCode, stdout, stderr } = await report(data, 'estimates', '--project', project, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as ReportEstimate[];
};

describe('report -- estimates', () => {
  it('prints every open item without points in the agreed shape, and no other', async () => {
    const rows = await estimatesOf(folder, 'MOB');
    const { stdout } = await report(folder, 'readiness', '--project', 'MOB', '--json');
    const [{ items } = { items: [] }] = JSON.parse(stdout) as ReadinessReport[];
    const estimated = items.filter(({ findings }) =>
      findings.some((one) => one.rule === 'estimate' && one.result === 'pass'),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.length).toBe(items.length - estimated.length);
    for (const row of rows)
      expect(Object.keys(row)).toEqual(['key', 'suggestion', 'low', 'high', 'baseline', 'similar', 'reason']);
  });

  it('suggests where similar items beat the median on this very history, with the items that it comes from (E7)', async () => {
    const [importer, zebra] = await estimatesOf(twins, 'MOB');
    expect(importer).toMatchObject({ key: 'MOB-101', suggestion: 8, low: 8, high: 8 });
    expect(importer?.similar.length).toBeGreaterThan(2);
    for (const { points, similarity } of importer?.similar ?? []) {
      expect(points).toBe(8);
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
    expect(zebra).toMatchObject({ key: 'MOB-102', suggestion: null, similar: [] });
    expect(zebra?.baseline).toBe(4.5);
    expect(zebra?.reason).toContain('only the median is shown');
  });

  it('says it for people without --json', async () => {
    const { stdout } = await report(twins, 'estimates', '--project', 'MOB');
    expect(stdout).toMatch(
      /^MOB: 2 open items without points, 1 with a suggestion\n {2}MOB-101 +8 \(8 to 8\) {2}median 4\.5\. Similar: MOB-\d+ 8/,
    );
  });

  it('prints an empty list for an empty project', async () => {
    expect(await estimatesOf(folder, 'PLAT')).toEqual([]);
  });
});
