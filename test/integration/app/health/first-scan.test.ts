import { makeDemoSite } from '../../../site/demo';
import { openSite, type Site } from '../../../site/open-site';
import { member, monday, openDemo, outsider } from '../demo-site';
import { healthOf, pageOf, progressOf, settledPage, valueOf } from '../support';
import { besideWhatIsRead, openKeys } from './as-read';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

describe('the first view of a backlog', () => {
  it('shows at once that it is being read, and no figure that nobody knows', async () => {
    const page = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
    expect(page).not.toHaveProperty('health');
    expect(page.next).toEqual({ chosenBy: '', toRefine: [], others: [] });
    expect(page.trend).toMatchObject({ days: [] });
    expect(page.velocityDue).toBe(true);
  });

  it('is followed by its progress, then by the content, for everybody', async () => {
    await pageOf(site, { as: member, project: 'MOB' });
    await site.settle();
    expect(valueOf(await progressOf(site, { as: member, project: 'MOB' }))).toBeNull();
    const page = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
    expect(page).not.toHaveProperty('scan');
    expect(healthOf(page)).toMatchObject({ partial: false, wholeProject: false, oldRules: false });
    const { openBacklog } = healthOf(page);
    expect(openBacklog).toBe(openKeys(site, 'MOB').length);
    expect(healthOf(valueOf(await pageOf(site, { as: outsider, project: 'MOB' })))).toMatchObject({ openBacklog });
  });

  it('leads to figures that are what the readiness of each item says (H3)', async () => {
    const page = await settledPage(site, { as: member, project: 'MOB' });
    const { shown, read } = await besideWhatIsRead(site, member, { page });
    expect(shown).toEqual(read);
    expect(healthOf(page).openBacklog).toBeGreaterThan(30);
  });
});

describe('a backlog that takes several steps to read', () => {
  let big: Site;
  beforeEach(async () => {
    site.close();
    big = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, generate: 2_500 });
  }, 60_000);
  afterEach(() => big.close());

  /**
   * Lets the background go on, moment by moment, until the scan has noted that it has read
   * something.
   */
  const untilRead = async (): Promise<void> => {
    const key = big.kvs.keys().find((one) => one.endsWith(':scan'));
    const { body } = big.kvs.handle('/api/v1/get', { key: key ?? 'none yet' });
    if (key !== undefined && JSON.stringify(body).includes('"read":2')) return;
    await new Promise((resume) => setImmediate(resume));
    return untilRead();
  };

  it('shows how far it has come and the figures of its top meanwhile, and says that they are a part', async () => {
    const view = async () => valueOf(await pageOf(big, { as: member, project: 'BIG' }));
    await view();
    const settled = big.settle();
    await untilRead();
    const page = await view();
    expect(page.scan).toMatchObject({ why: 'first', items: { read: expect.any(Number) as number } });
    const { read = 0, about = 0 } = page.scan?.items ?? {};
    expect(read).toBeGreaterThan(0);
    expect(about).toBeGreaterThanOrEqual(read);
    const { partial, openBacklog } = healthOf(page);
    expect({ partial, openBacklog: openBacklog > 0 && openBacklog <= read }).toEqual({
      partial: true,
      openBacklog: true,
    });
    await settled;
    const whole = healthOf(await settledPage(big, { as: member, project: 'BIG' }));
    expect(whole.partial).toBe(false);
    expect(whole.openBacklog).toBeGreaterThan(openBacklog);
  }, 60_000);
});
