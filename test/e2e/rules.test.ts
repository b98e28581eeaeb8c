import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { startSite, type RunningSite } from './support/running-site';
import { expectShown, seriousViolations, startVisits, type Visits } from './support/visits';

const admin = people.anna.accountId;
const projectAdmin = people.sofia.accountId;
const member = people.priya.accountId;

let site: RunningSite;
let visits: Visits;

beforeEach(async () => {
  site = await startSite('--now', '2026-11-02T09:00:00.000Z');
  visits = await startVisits(site.address);
});
afterEach(async () => {
  await visits.closePages();
  await visits.close();
  await site.stop();
});

const siteRules = () => visits.openPage({ path: '/admin', as: admin });
const projectRules = (as: string) => visits.openPage({ path: '/projects/MOB/settings', as });

const setReadyFrom = async (page: Page, score: string) => {
  await page.getByRole('tab', { name: 'General' }).click();
  await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).fill(score);
};

describe('the rules of the site', () => {
  it('are previewed on a real backlog before they are saved, saved, compared and restored', async () => {
    const page = await siteRules();
    await setReadyFrom(page, '100');
    await page.getByRole('textbox', { name: 'Project key' }).fill('mob');
    await page.getByRole('button', { name: 'Preview' }).click();
    await expectShown(page.getByText(/^\d+ of 70 items of MOB change verdict$/));
    await expectShown(page.getByRole('table', { name: 'Examples of items that change' }));
    await expectShown(page.getByText('Not saved yet', { exact: true }));
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    await setReadyFrom(page, '75');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await expectShown(page.getByText(/Version 2, saved/));

    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Compare 1 with 2' }).click();
    const comparison = page.getByRole('table', { name: 'What restoring version 1 would change' });
    await expectShown(comparison.getByRole('row', { name: /Ready from 75 100/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore 1' }).click();
    await expectShown(page.getByText(/Version 3, saved/));
    await page.getByRole('tab', { name: 'General' }).click();
    expect(await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).inputValue()).toBe('100');
  });

  it('are exported, and imported into the form; a broken import is refused with the path of each fault', async () => {
    const page = await siteRules();
    await page.getByRole('button', { name: 'Export' }).click();
    const exported = await page.getByRole('textbox', { name: 'The saved rules as JSON' }).inputValue();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const field = page.getByRole('textbox', { name: 'Exported JSON' });
    await field.fill(exported.replace('"ready": 70', '"ready": 700').replace('"minimumCriteria": 1', '"luck": 1'));
    await page.getByRole('button', { name: 'Import into the form' }).click();
    await expectShown(page.getByText('"rules.thresholds.ready" must be a number from 1 to 100.'));
    await expectShown(page.getByText(/^"luck" is not known here/));
    await expectShown(page.getByText(/^"rules\.minimumCriteria" must be a whole number/));
    await expectShown(page.getByText('No changes'));

    await field.fill(exported.replace('"ready": 70', '"ready": 77'));
    await page.getByRole('button', { name: 'Import into the form' }).click();
    await expectShown(page.getByRole('row', { name: /Ready from 70 77/ }));
    await expectShown(page.getByText('Not saved yet', { exact: true }));
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
  });

  it('lose nothing of two administrators who save at once: the second is told and keeps the changes', async () => {
    const [first, second] = [await siteRules(), await siteRules()];
    await second.getByRole('spinbutton', { name: 'Estimate' }).fill('33');
    await setReadyFrom(first, '88');
    await first.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(first.getByText(/Version 1, saved/));

    await second.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(second.getByText(/somebody else saved version 1/));
    await second.getByRole('button', { name: 'Load version 1, keep my changes' }).click();
    await second.getByRole('button', { name: 'Save as version 2' }).click();
    await expectShown(second.getByText(/Version 2, saved/));
    expect(await second.getByRole('spinbutton', { name: 'Estimate' }).inputValue()).toBe('33');
    await second.getByRole('tab', { name: 'General' }).click();
    expect(await second.getByRole('spinbutton', { name: 'Ready from', exact: true }).inputValue()).toBe('88');
  });
});

describe('the health score in the rules', () => {
  it('is weighed anew: a bad target is refused at its field, and then the weight is saved', async () => {
    const page = await siteRules();
    await page.getByRole('tab', { name: 'Health' }).click();
    await page.getByRole('spinbutton', { name: 'Ready work Weight', exact: true }).fill('30');
    await page.getByRole('spinbutton', { name: 'Ready work at most sprints', exact: true }).fill('1');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    const field = page.getByRole('tabpanel').getByText('"health.depth.atMost" must not be lower');
    await expectShown(field);
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('spinbutton', { name: 'Ready work at most sprints', exact: true }).fill('5');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    await page.getByRole('tab', { name: 'Health' }).click();
    expect(await page.getByRole('spinbutton', { name: 'Ready work Weight', exact: true }).inputValue()).toBe('30');
    await expectShown(page.getByText('site', { exact: true }));
    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expectShown(page.getByRole('row', { name: 'Health: weight of ready work 20 30' }));
  });
});

describe('the rules on a phone', () => {
  it('show every tab whole, and the checks of another kind by keyboard alone', async () => {
    const page = await visits.openPage({ path: '/admin', as: admin, viewport: { width: 390, height: 844 } });
    await expectShown(page.getByRole('table', { name: 'Checks for stories' }));
    const tabs = await page.getByRole('tab').all();
    expect(await Promise.all(tabs.map((tab) => tab.innerText()))).toEqual([
      'Checks',
      'General',
      'Health',
      'Priority',
      'Fields',
    ]);
    for (const tab of tabs) {
      const box = await tab.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
    }
    await page.getByRole('combobox', { name: 'Kind of item' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectShown(page.getByRole('table', { name: 'Checks for bugs' }));
    await page.getByRole('tab', { name: 'Checks' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectShown(page.getByRole('spinbutton', { name: 'Ready work Weight', exact: true }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe('the rules of a project', () => {
  it('change what the panel says, are marked as the project’s, and go back to the site’s', async () => {
    const page = await projectRules(projectAdmin);
    await setReadyFrom(page, '97');
    await expectShown(page.getByText('this project', { exact: true }));
    await page.getByRole('button', { name: 'Preview' }).click();
    await expectShown(page.getByText(/of 70 items of MOB change verdict$/));
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1 of MOB, saved/));
    expect(await seriousViolations(page)).toEqual([]);

    const panel = await visits.openPage({ path: '/browse/MOB-115', as: member });
    await expectShown(panel.getByText(/97/).first());
    await panel.getByRole('button', { name: 'All checks' }).click();
    await expectShown(panel.getByText(/the rules the app comes with and this project's version 1/));

    await page.getByRole('tab', { name: 'General' }).click();
    await page.getByRole('button', { name: "Use the site's" }).click();
    expect(await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).inputValue()).toBe('70');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await expectShown(page.getByText(/Version 2 of MOB, saved/));
  });

  it('are for the administrators of the project only', async () => {
    const page = await projectRules(member);
    await expectShown(page.getByText(/Only the administrators of this project/));
  });

  it('are reached from the project', async () => {
    const page = await visits.openPage({ path: '/projects/MOB', as: projectAdmin });
    await page.getByRole('link', { name: 'Project settings' }).click();
    await expectShown(page.getByRole('button', { name: 'Save as version 1' }));
    expect(await seriousViolations(page)).toEqual([]);
  });
});
