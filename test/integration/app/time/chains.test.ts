import { addBigProject } from '../../../site/generate/big-project';
import { makeDemoSite } from '../../../site/demo';
import { openSite } from '../../../site/open-site';
import { invokeTimed } from '../../../support/an-invocation-timed';
import { monday, admin } from '../demo-site';
import { big, callsAt, mobile, operations, type Place } from './every-key';

const now = Date.parse(monday);
const demo = makeDemoSite({ now });
const large = addBigProject(demo, { items: 3000, now });
const L = 1500;
jest.setTimeout(600_000);
const open = (place: Place) => openSite({ data: place === big ? large : demo, now: monday, latency: L, siteTimers: true });
const codeOf = (a: any) => (a.ok ? 'ok' : JSON.stringify(a.problem));
it.each([['mobile', mobile], ['operations', operations], ['big', big]] as const)('%s', async (name, place) => {
  const out: string[] = [];
  const exc = ['velocity', 'forecast', 'outcome', 'sprintItems', 'outcomeItems', 'weekItems'];
  const calls = callsAt(place).filter((c) => !exc.includes(c.functionKey));
  const note = (when: string, c: any, r: any) => out.push(`${r.chain}\t${r.simulatedMs}\t${when}\t${c.module}.${c.functionKey} ${JSON.stringify(c.payload) ?.slice(0, 60)} ${c.as.slice(-4)} ${codeOf(r.answer).slice(0,80)}`);
  for (const call of calls) {
    const site = await open(place);
    try { note('cold', call, await invokeTimed(site, call, L)); } catch (e) { out.push('FAIL ' + JSON.stringify(call) + e); } finally { site.close(); }
  }
  const site = await open(place);
  const page = (functionKey: string) => invokeTimed(site, { module: 'project-page', functionKey, as: admin, projectKey: place.projectKey, payload: {} }, L).catch((e) => String(e));
  await page('load'); await site.settle(); await page('velocity'); await page('load'); await site.settle();
  for (const call of calls) {
    try { note('warm', call, await invokeTimed(site, call, L)); } catch (e) { out.push('FAIL ' + JSON.stringify(call) + e); }
    await site.settle();
  }
  site.close();
  require('fs').writeFileSync(`/tmp/h-small-chains-${name}.txt`, out.join('\n'));
});
