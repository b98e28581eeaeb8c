import { anIssue, aSite, custom, status } from '../../site/data/a-site';
import type { ReportEstimate } from '../../site/report/read-estimates';
import type { ReadinessReport } from '../../site/report/read-readiness';
import { reportsOf, reportsOfDemo } from './reports-of';

jest.setTimeout(30_000);

/** What a team does again and again: importers took 8 points, labels 1; one of each is open. */
const aSiteWithTwins = () => {
  const importer = 'Import the order file of a partner bank and map its columns';
  const label = 'Correct the wording of a label on the settings page';
  const past = Array.from({ length: 80 }, (_, at) =>
    anIssue(at + 1, {
      summary: `${at % 2 === 0 ? importer : label} ${at}`,
      [custom.points]: at % 2 === 0 ? 8 : 1,
      status: status.done,
      created: new Date(Date.UTC(2023, 11, 31 + at, 12)).toISOString().replace('Z', '+0000'),
      resolutiondate: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().replace('Z', '+0000'),
    }),
  );
  return aSite({
    issues: [...past, anIssue(101, { summary: `${importer} again` }), anIssue(102, { summary: 'Zebra' })],
  });
};

const demo = reportsOfDemo();
const twins = reportsOf(aSiteWithTwins);

const estimatesOf = (of: typeof demo, project: string): Promise<readonly ReportEstimate[]> =>
  of.jsonOf('estimates', '--project', project);

describe('report -- estimates', () => {
  it('prints every open item without points in the agreed shape, and no other', async () => {
    const rows = await estimatesOf(demo, 'MOB');
    const { stdout } = await demo.report('readiness', '--project', 'MOB', '--json');
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
    const { stdout } = await twins.report('estimates', '--project', 'MOB');
    expect(stdout).toMatch(
      /^MOB: 2 items without an estimate, 1 with a suggestion\n {2}MOB-101 +8 \(8 to 8\) {2}median 4\.5\. Similar: MOB-\d+ 8/,
    );
  });

  it('prints an empty list for an empty project', async () => {
    expect(await estimatesOf(demo, 'PLAT')).toEqual([]);
  });
});
