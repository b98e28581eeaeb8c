import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { unfoldAll } from './support/folds';
import { expectShown, seriousViolations, type Visit } from './support/visits';
import { withSite } from './support/with-site';

/* Overview, Refine and Clean up with all that is folded open, and with what opens over the page. */

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');
const as = people.priya.accountId;

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

const open = async (visit: Omit<Visit, 'path'>): Promise<Page> => {
  const page = await demo.openPage({ path: '/projects/MOB', as, ...visit });
  await expectShown(page.getByRole('heading', { name: /^Ready work for only 1\.9 sprints/ }));
  return page;
};

const fitsItsWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe.each<[string, Omit<Visit, 'path'>]>([
  ['in the light, wide', { theme: 'light', viewport: wide }],
  ['in the light, narrow', { theme: 'light', viewport: narrow }],
  ['in the dark, wide', { theme: 'dark', viewport: wide }],
  ['in the dark, narrow', { theme: 'dark', viewport: narrow }],
])('%s', (_, visit) => {
  it('Overview with all that is folded open, the items of a figure and an issue over the page', async () => {
    const page = await open(visit);
    await unfoldAll(page);
    await expectShown(page.getByRole('button', { name: 'Show 18 stale items' }));
    expect(await seriousViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await page.getByRole('button', { name: '41 of 70 without acceptance criteria' }).click();
    await expectShown(page.getByRole('dialog').getByRole('table'));
    // In the dark, a link in a row under the pointer is fainter by the design system's own colours.
    await page.mouse.move(0, 0);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'MOB-115', exact: true }).first().click();
    await expectShown(page.frameLocator('iframe').getByRole('region', { name: 'Refinement' }));
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('Refine with all that is folded open, and the question before an issue is created', async () => {
    const page = await open(visit);
    await page.getByRole('tab', { name: 'Refine' }).click();
    await expectShown(page.getByRole('heading', { name: /^Talk about / }));
    await unfoldAll(page);
    await page.getByRole('button', { name: 'Add as comment …' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await page.getByRole('button', { name: 'Create issue …' }).click();
    await expectShown(page.getByRole('dialog').getByRole('textbox', { name: 'Summary' }));
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('Clean up', async () => {
    const page = await open(visit);
    await page.getByRole('tab', { name: 'Clean up' }).click();
    await expectShown(page.getByRole('heading', { name: /^Stale · / }));
    expect(await seriousViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
  });
});
