import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, serveDemo, TOKEN, type HttpJira } from '../integration/live/http-jira';
import { startSite, type RunningSite } from './support/running-site';
import { unfold } from './support/folds';
import { expectShown, seriousViolations, startVisits, type Visits } from './support/visits';

/**
 * The app on a real site, which here is the demo site served as a plain Jira over HTTP: `npm start
 * -- --site`.
 */
const folder = mkdtempSync(join(tmpdir(), 'refinery-live-'));
const before = { ...process.env };
let jira: HttpJira;
let site: RunningSite;
let visits: Visits;

beforeAll(async () => {
  jira = await serveDemo();
  Object.assign(process.env, environmentOf('anna'));
  site = await startSite('--site', jira.address, '--store', join(folder, 'store.json'));
  visits = await startVisits(site.address);
});
afterEach(() => visits.closePages());
afterAll(async () => {
  await visits.close();
  await site.stop();
  await jira.close();
  process.env = before;
  rmSync(folder, { recursive: true });
});

describe('live mode', () => {
  it('reads the backlog of a site over HTTP in the background and shows its health, each figure with its items', async () => {
    const page = await visits.openPage({ path: '/projects/MOB' });
    await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
    await expectShown(page.getByRole('heading', { name: /^(Enough ready work|Ready work) for .+ sprints?/ }));
    await unfold(page, 'All figures with targets');
    await page
      .getByRole('button', { name: /^Show \d+ without$/ })
      .first()
      .click();
    const box = page.getByRole('dialog');
    await expectShown(box.getByRole('button', { name: /^MOB-\d+$/ }).first());
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.content()).not.toContain(TOKEN);
  });

  it('sends reads only', () => {
    const methods = jira.calls.map(({ call }) => call.split('?')[0] ?? '');
    expect(methods.length).toBeGreaterThan(10);
    expect(
      methods.filter(
        (call) => !/^GET |^POST \/rest\/api\/3\/(search|issue\/bulkfetch|changelog\/bulkfetch)/.test(call),
      ),
    ).toEqual([]);
  });
});
