import type { TrendReport } from '../../site/report/read-trend';
import { anIssue, aSite, custom } from '../../site/data/a-site';
import { reportsOf, reportsOfDemo } from './reports-of';

jest.setTimeout(60_000);

const demo = reportsOfDemo();

/** A site without a history of its items. */
const silent = reportsOf(() => aSite({ issues: [anIssue(1), anIssue(2, { [custom.points]: 3 })] }));

describe('report -- trend', () => {
  it('prints the twelve weeks before and today in the agreed shape, in their order', async () => {
    const { project, days }: TrendReport = await demo.jsonOf('trend', '--project', 'MOB');
    expect(project).toBe('MOB');
    expect(days.map(({ known }) => known)).toEqual([...Array.from({ length: 84 }, () => 'replayed'), 'saved']);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(new Set(days.map(({ day }) => day)).size).toBe(85);
    for (const { known, score, trendScore, unknown, values } of days) {
      expect(score === null).toBe(known === 'replayed');
      expect(trendScore).not.toBeNull();
      expect(unknown).toBe(known === 'replayed' ? 0 : undefined);
      expect(values['ready-next'] === undefined).toBe(known === 'replayed');
    }
  });

  it('does not jump where the app was installed', async () => {
    const { days }: TrendReport = await demo.jsonOf('trend', '--project', 'MOB');
    const [before, after] = days.slice(-2);
    expect(Math.abs((after?.trendScore ?? 0) - (before?.trendScore ?? 0))).toBeLessThanOrEqual(3);
    expect(after?.openItems).toBe(before?.openItems);
  });

  it('marks the days of which it cannot tell all', async () => {
    const { days }: TrendReport = await silent.jsonOf('trend', '--project', 'MOB', '--now', '2024-03-05T12:00:00Z');
    expect(days.slice(-6).map(({ openItems, unknown }) => [openItems, unknown])).toEqual([
      [0, 0],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [2, undefined],
    ]);
    const { stdout } = await silent.report('trend', '--project', 'MOB', '--now', '2024-03-05T12:00:00Z');
    expect(stdout).toContain('the day itself');
  });

  it('says it by weeks for people without --json', async () => {
    const { stdout } = await demo.report('trend', '--project', 'MOB');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'MOB: 85 days',
      '  Day (UTC)   Trend score  Health score  Open items  Ready items  Known from',
    ]);
    expect(stdout.match(/change histories$/gm)).toHaveLength(12);
  });

  it('needs a project that is there', async () => {
    expect(await demo.report('trend')).toMatchObject({ exitCode: 2 });
    expect(await demo.report('trend', '--project', 'NONE')).toMatchObject({ exitCode: 2 });
  });
});
