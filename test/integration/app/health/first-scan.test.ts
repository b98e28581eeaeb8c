import type { Site } from '../../../site/open-site';
import { member, openDemo, outsider } from '../demo-site';
import { healthOf, pageOf, progressOf, settledPage, valueOf } from '../support';
import { besideWhatIsRead, openKeys } from './as-read';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

describe('the first view of a backlog', () => {
  it('shows at once that it is being read, and no figure that nobody knows', async () => {
    const page = valueOf(await pageOf(site, member, 'MOB'));
    expect(page).not.toHaveProperty('health');
    expect(page.next).toEqual({ chosenBy: '', toRefine: [], others: [] });
    expect(page.trend).toMatchObject({ days: [] });
    expect(page.velocityDue).toBe(true);
  });

  it('is followed by its progress, then by the content, for everybody', async () => {
    await pageOf(site, member, 'MOB');
    await site.settle();
    expect(valueOf(await progressOf(site, member, 'MOB'))).toBeNull();
    const page = valueOf(await pageOf(site, member, 'MOB'));
    expect(page).not.toHaveProperty('scan');
    expect(healthOf(page)).toMatchObject({ partial: false, wholeProject: false, oldRules: false });
    const { openBacklog } = healthOf(page);
    expect(openBacklog).toBe(openKeys(site, 'MOB').length);
    expect(healthOf(valueOf(await pageOf(site, outsider, 'MOB')))).toMatchObject({ openBacklog });
  });

  it('leads to figures that are what the readiness of each item says (H3)', async () => {
    const page = await settledPage(site, member, 'MOB');
    const { shown, read } = await besideWhatIsRead(site, member, page);
    expect(shown).toEqual(read);
    expect(healthOf(page).openBacklog).toBeGreaterThan(30);
  });
});
