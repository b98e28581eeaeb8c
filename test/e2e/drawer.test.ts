import { startGallery } from './support/gallery-site';
import type { Visits } from './support/visits';
import { seriousViolations, startVisits } from './support/visits';

type Gallery = Awaited<ReturnType<typeof startGallery>>;

describe('the drawer of UI Kit components', () => {
  let gallery: Gallery;
  let visits: Visits;

  beforeAll(async () => {
    gallery = await startGallery();
    visits = await startVisits(gallery.address);
  });
  afterEach(() => visits.closePages());
  afterAll(async () => {
    await visits.close();
    gallery.stop();
  });

  it.each(['light', 'dark'] as const)(
    'draws every component without a serious violation in the %s theme',
    async (theme) => {
      const page = await visits.openPage({ path: '/gallery', theme });
      await page.getByRole('figure', { name: 'Donut' }).waitFor();
      expect(await page.locator('.refusal').allTextContents()).toEqual([]);
      expect(await page.locator('figure.chart svg.recharts-surface').count()).toBeGreaterThanOrEqual(7);
      expect(await seriousViolations(page)).toEqual([]);
    },
  );

  it('fits a narrow screen', async () => {
    const page = await visits.openPage({ path: '/gallery', viewport: { width: 400, height: 800 } });
    await page.getByRole('figure', { name: 'Donut' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });

  it('gives the app its context and its theme', async () => {
    const page = await visits.openPage({ path: '/gallery' });
    await page.getByText('seen by ana').waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    expect(await page.getByText('The theme is dark').isVisible()).toBe(true);
  });

  it('sorts and pages a table, and its cells work', async () => {
    const page = await visits.openPage({ path: '/gallery' });
    const items = page.getByRole('table', { name: 'Items' });
    await items.getByRole('button', { name: 'Estimate' }).click();
    await items.getByText('5 points').waitFor();
    await page.getByRole('button', { name: 'page 2' }).click();
    await items.getByRole('button', { name: 'Open SAM-2' }).click();
    await page.getByText('Opened: SAM-2').waitFor();
    expect(await items.getByText('5 points').count()).toBe(0);
  });

  it('works a form by keyboard alone: a wrong value is refused, a right one is saved', async () => {
    const page = await visits.openPage({ path: '/gallery' });
    await page.getByLabel('Weight').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('-1');
    await page.keyboard.press('Enter');
    await page.getByText('Give a weight of 0 or more.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('!');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Required').press('Space');
    await page.getByLabel('Counts').press('Space');
    await page.getByRole('button', { name: 'Save the rule' }).press('Enter');
    await page.getByText('"weight":"30"').waitFor();
    const saved = await page.getByText('Saved: {').textContent();
    expect(saved).toContain('"required":false,"counts":false');
    expect(saved).toContain('"project":{"label":"Mobile","value":"MOB"}');
  });

  it('holds inputs whose value the app keeps', async () => {
    const page = await visits.openPage({ path: '/gallery' });
    await page.getByLabel('Name', { exact: true }).pressSequentially('Ana');
    await page.getByText('Hello Ana').waitFor();
    await page.getByLabel('Share').press('ArrowRight');
    await page.getByText('41 %').waitFor();
    await page.getByLabel('Criteria').check();
    await page.getByText('Checks: estimate, criteria').waitFor();
    await page.getByLabel('Large').check();
    expect(await page.getByText('Size: large').isVisible()).toBe(true);
  });

  it('opens a dialog, a popup, a tooltip and a flag, and closes them', async () => {
    const page = await visits.openPage({ path: '/gallery' });
    await page.getByRole('button', { name: 'Open the dialog' }).click();
    await page.getByRole('dialog', { name: 'Change the estimate' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.getByText('Due in 12 days').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Due in 12 days').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'As of 09:14' }).hover();
    await page.getByRole('tooltip').waitFor();
    await page.getByRole('button', { name: 'Show a flag' }).click();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('Saved as version 8').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Pressed 0 times' }).press('Enter');
    expect(await page.getByRole('button', { name: 'Pressed 1 times' }).isVisible()).toBe(true);
  });

  it('refuses loudly what Jira would not draw', async () => {
    const page = await visits.openPage({ path: '/refused', expectedErrors: ['Refused: '] });
    await page.getByText('fetchProduct').waitFor();
    await page.getByText('Functions refused: Passing functions').waitFor();
    expect(await page.locator('.refusal').allTextContents()).toEqual([
      expect.stringContaining('The bridge command "fetchProduct"'),
      expect.stringContaining('the HTML element <div>'),
      expect.stringContaining('Carousel is no component of UI Kit'),
      expect.stringContaining('the text "loose words" stands directly in Stack'),
      expect.stringContaining('InlineEdit is a component of UI Kit, but this local site does not draw it'),
      expect.stringContaining('appearance should be'),
    ]);
  });
});
