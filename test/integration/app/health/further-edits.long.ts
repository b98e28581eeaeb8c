import { openDemo, member } from '../demo-site';
import { settledPage } from '../support';
import { editAgainstScan } from './edit-against-scan';

const [firstSeed, seeds, rounds] = [100, 2, 8];

it('the runway brought up to date by edits is that of a scan anew, by further edits', async () => {
  const begun = Date.now();
  for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1) {
    const site = await openDemo();
    await settledPage(site, { as: member, project: 'MOB' });
    const { upToDate, anew } = await editAgainstScan(site, { seed, rounds });
    expect({ seed, runways: upToDate }).toEqual({ seed, runways: anew });
    expect(anew).not.toContain(undefined);
    site.close();
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.info(`runway: seeds ${firstSeed}–${firstSeed + seeds - 1}, ${seeds * rounds * 8} edits, ${seconds} s`);
}, 120_000);
