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

/** By keyboard: the projects are read when the field is entered. */
const chooseProject = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Preview in' }).focus();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
};

/** Whether something lies within the window, whatever has scrolled. */
const isInWindow = async (page: Page, name: string): Promise<boolean> => {
  const box = await page.getByRole('button', { name }).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

const setReadyFrom = async (page: Page, score: string) => {
  await page.getByRole('tab', { name: 'General' }).click();
  await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).fill(score);
};

describe('the rules of the site', () => {
  it('are previewed on a real backlog before they are saved, saved, compared and restored', async () => {
    const page = await siteRules();
    await setReadyFrom(page, '100');
    await chooseProject(page, 'Mobile banking (MOB)');
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expectShown(page.getByText(/^\d+ of 70 items of MOB change verdict$/));
    await page.getByRole('button', { name: '1 change' }).click();
    await expectShown(page.getByText('Not saved yet', { exact: true }));
    await expectShown(page.getByText('Ready from: 70 → 100', { exact: true }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the items' }).click();
    await expectShown(page.getByRole('dialog').getByRole('table', { name: 'Examples of items that change' }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    // The place in the form and the project are kept.
    await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).fill('75');
    await expectShown(page.getByText('Mobile banking (MOB)', { exact: true }));
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await expectShown(page.getByText(/Version 2, saved/));

    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Compare 1 with 2' }).click();
    const comparison = page.getByRole('table', { name: 'What restoring version 1 would change' });
    await expectShown(comparison.getByRole('row', { name: /Ready from 75 100/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore 1' }).click();
    const question = page.getByRole('dialog', { name: 'Restore version 1?' });
    await expectShown(question.getByRole('row', { name: /Ready from 75 100/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Keep version 2' }).click();
    await expectShown(page.getByText(/Version 2, saved/));
    await page.getByRole('button', { name: 'Restore 1' }).click();
    await question.getByRole('button', { name: 'Restore as version 3' }).click();
    await expectShown(page.getByText(/Version 3, saved/));
    expect(await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).inputValue()).toBe('100');
  });

  it('come back as the app came, with all versions in between, and what is not saved is named before it is lost', async () => {
    const page = await siteRules();
    await setReadyFrom(page, '90');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    await expectShown(page.getByText('changed; comes with 70', { exact: true }));
    await page.getByRole('spinbutton', { name: 'Almost ready from', exact: true }).fill('55');
    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Restore as the app came' }).click();
    const question = page.getByRole('dialog', { name: 'Restore the rules as the app came?' });
    await expectShown(question.getByRole('row', { name: /Ready from 90 70/ }));
    await expectShown(question.getByText('1 change in the form that is not saved is discarded.'));
    await question.getByRole('button', { name: 'Restore as version 2' }).click();
    await expectShown(page.getByText(/Version 2, saved/));
    expect(await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).inputValue()).toBe('70');
    await page.getByRole('button', { name: 'Versions' }).click();
    await expectShown(page.getByRole('button', { name: 'Restore 1' }));
  });

  it('are exported, and imported into the form after a question; a broken import is refused with the path of each fault', async () => {
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
    const question = page.getByRole('dialog', { name: 'Put the imported rules into the form?' });
    await expectShown(question.getByRole('row', { name: /Ready from 70 77/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Leave the form as it is' }).click();
    await expectShown(page.getByText('No changes'));
    await page.getByRole('button', { name: 'Import into the form' }).click();
    await question.getByRole('button', { name: 'Put into the form' }).click();
    await expectShown(page.getByRole('button', { name: '1 change' }));
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
  it('is weighed anew: a bad target is refused at its field, where one is led to, and then the weight is saved', async () => {
    const page = await siteRules();
    await page.getByRole('tab', { name: 'Health' }).click();
    await page.getByRole('spinbutton', { name: 'Ready work Weight', exact: true }).fill('30');
    await page.getByRole('spinbutton', { name: 'Ready work at most sprints', exact: true }).fill('1');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByRole('spinbutton', { name: 'Estimate' }).fill('-1');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText('2 values cannot be saved'));
    await page.getByRole('button', { name: 'Health: ready work at most', exact: true }).click();
    await expectShown(page.getByRole('tabpanel').getByText('Must not be lower than the target "at least".'));
    const most = page.getByRole('spinbutton', { name: 'Ready work at most sprints', exact: true });
    expect(await most.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    expect(await page.getByText('health.depth').count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);

    await most.fill('5');
    await expectShown(page.getByText('1 value cannot be saved'));
    await page.getByRole('button', { name: 'Stories, Estimate: weight', exact: true }).click();
    await expectShown(page.getByRole('tabpanel').getByText('A number from 0 to 1,000.'));
    await page.getByRole('spinbutton', { name: 'Estimate' }).fill('20');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    await page.getByRole('tab', { name: 'Health' }).click();
    expect(await page.getByRole('spinbutton', { name: 'Ready work Weight', exact: true }).inputValue()).toBe('30');
    await expectShown(page.getByText('changed; comes with 20', { exact: true }));
    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expectShown(page.getByRole('row', { name: 'Health: weight of ready work 20 30' }));
  });
});

describe('the bar', () => {
  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('is in sight at %i × %i wherever one edits', async (width, height) => {
    const page = await visits.openPage({ path: '/admin', as: admin, viewport: { width, height } });
    for (const [tab, field] of [
      ['Checks', 'Told once'],
      ['General', 'Links that may block'],
      ['Health', 'Ready in the whole backlog at least %'],
      ['Priority', 'Words for "Won’t have now"'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByLabel(field, { exact: true }).last().focus();
      expect(await isInWindow(page, 'Save as version 1')).toBe(true);
      expect(await isInWindow(page, 'Preview')).toBe(true);
    }
  });
});

describe('in the dark', () => {
  it('nothing is hard to read or reach, dialogs and faults included', async () => {
    const page = await visits.openPage({ path: '/admin', as: admin, theme: 'dark' });
    const sound = async () => expect(await seriousViolations(page)).toEqual([]);
    await setReadyFrom(page, '700');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText('1 value cannot be saved'));
    await page.getByRole('button', { name: '1 change' }).click();
    await sound();
    await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).fill('90');
    await chooseProject(page, 'Mobile banking (MOB)');
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await page.getByRole('button', { name: 'Show the items' }).click();
    await expectShown(page.getByRole('dialog', { name: 'What saving would change' }));
    await sound();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Restore as the app came' }).click();
    await expectShown(page.getByRole('dialog').getByRole('row', { name: /Ready from 90 70/ }));
    await sound();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByRole('button', { name: 'Why these checks?' }).click();
    await expectShown(page.getByText('Whoever picks the item up must understand it without asking its author.'));
    await sound();
  });
});

describe('the rules on a phone', () => {
  it('show every tab whole, and the checks of another kind by keyboard alone', async () => {
    const page = await visits.openPage({ path: '/admin', as: admin, viewport: { width: 390, height: 844 } });
    await expectShown(page.getByRole('columnheader', { name: 'Weight' }));
    const weight = await page.getByRole('spinbutton', { name: 'Estimate' }).boundingBox();
    expect((weight?.x ?? 0) + (weight?.width ?? Infinity)).toBeLessThanOrEqual(390);
    await page.getByRole('spinbutton', { name: 'Told once' }).fill('3');
    expect(await isInWindow(page, 'Save as version 1')).toBe(true);
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
    await expectShown(page.getByText('Bugs', { exact: true }));
    expect(await page.getByRole('spinbutton', { name: 'Reproduction' }).isEnabled()).toBe(true);
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
    await expectShown(page.getByText('changed here; the site: 70', { exact: true }));
    expect(await page.getByText(/^changed here/).count()).toBe(1);
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expectShown(page.getByText(/of 70 items of MOB change verdict$/));
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1 of MOB, saved/));
    expect(await seriousViolations(page)).toEqual([]);

    const panel = await visits.openPage({ path: '/browse/MOB-115', as: member });
    await expectShown(panel.getByText(/97/).first());
    await panel.getByRole('button', { name: 'All checks' }).click();
    await expectShown(panel.getByText(/the rules the app comes with and this project's version 1/));

    await page.getByRole('button', { name: 'Back to 70' }).click();
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
