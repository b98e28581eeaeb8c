import { makeDemoSite } from '../../../site/demo';
import { openSite } from '../../../site/open-site';
import { comparePast } from '../../../support/compare-past';
import { admin, monday } from '../demo-site';
import { pageOf, valueOf } from '../support';

/* The replayed trend on further generated sites, and on a large backlog at real latency. */

jest.setTimeout(600_000);

it('is what was true on each day, on 300 sites beyond those of the suite (H6)', async () => {
  const began = performance.now();
  let days = 0;
  for (let seed = 1001; seed <= 1300; seed += 1) {
    const compared = await comparePast(seed, { days: 8 + (seed % 7), edits: 6 + (seed % 9) });
    expect({ seed, wrong: compared.wrong }).toEqual({ seed, wrong: [] });
    days += compared.days;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`replayed trend: seeds 1001 to 1300, ${days} days, all as they were; ${seconds} s\n`);
});

it('of 5,000 items is there within five hours at real latency, says how far it is, and spends 2,000 points an hour', async () => {
  const data = makeDemoSite({ now: Date.parse(monday) });
  const site = await openSite({ data, now: monday, generate: 5_000, latency: 'real', siteTimers: true });
  const spent = new Map<number, number>();
  let steps = 0;
  try {
    const page = async () => {
      const asked = pageOf(site, { as: admin, project: 'BIG' });
      await site.settleCalls();
      return valueOf(await asked);
    };
    await page();
    const begun = site.clock.now();
    let known = await page();
    while (known.trend.replayed.length === 0) {
      site.resetUsage();
      await site.advance(10 * 60_000);
      spent.set(steps, site.usage().sinceReset.points);
      steps += 1;
      known = await page();
      if (known.trend.replaying !== undefined) expect(known.trend.replaying.about).toBeGreaterThan(3000);
      expect(site.clock.now() - begun).toBeLessThan(5 * 3_600_000);
    }
    expect(known.trend.replayed).toHaveLength(84);
    expect(known.trend.replayedOfTop).toBe(3000);
    // The first hour holds the scan as well.
    const windows = [...spent.keys()].slice(6).map((end) => sumOf(spent, end - 5, end));
    expect(Math.max(...windows)).toBeLessThanOrEqual(2000 + viewsAnHour);
    process.stdout.write(
      `replayed trend of 5,000 items: ${((site.clock.now() - begun) / 3_600_000).toFixed(1)} h of the site's clock\n`,
    );
  } finally {
    site.close();
  }
});

/** Six views of an hour: some 100 rows each. */
const viewsAnHour = 6 * 130;

const sumOf = (values: ReadonlyMap<number, number>, from: number, to: number): number =>
  [...values].filter(([key]) => key >= from && key <= to).reduce((sum, [, value]) => sum + value, 0);
