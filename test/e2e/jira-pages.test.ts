import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { startGallery } from './support/gallery-site';
import type { Visit, Visits } from './support/visits';
import { expectShown, seriousViolations, startVisits } from './support/visits';
import { withSite } from './support/with-site';

const narrow = { width: 390, height: 844 };

const barOf = (page: Page) => page.getByRole('complementary', { name: 'Local site' });
const sideNavOf = (page: Page, project: string) => page.getByRole('navigation', { name: project });

describe('the pages of Jira around the app', () => {
  let gallery: Awaited<ReturnType<typeof startGallery>>;
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

  it.each<[string, Visit]>([
    ['start page', { path: '/' }],
    ['start page in the dark on a narrow screen', { path: '/', theme: 'dark', viewport: narrow }],
    ['issue page', { path: '/browse/SAM-2' }],
    ['issue page in the dark on a narrow screen', { path: '/browse/SAM-2', theme: 'dark', viewport: narrow }],
    ['backlog', { path: '/projects/SAM/backlog' }],
    ['backlog in the dark on a narrow screen', { path: '/projects/SAM/backlog', theme: 'dark', viewport: narrow }],
    ['board in the dark', { path: '/projects/SAM/board', theme: 'dark' }],
    ['board on a narrow screen', { path: '/projects/SAM/board', viewport: narrow }],
    ['administration on a tablet', { path: '/admin', viewport: { width: 1024, height: 768 } }],
    ['page that is not there', { path: '/browse/SAM-404', theme: 'dark', viewport: narrow }],
  ])('have no serious violation and no sideways scrolling: the %s', async (_, visit) => {
    const page = await visits.openPage(visit);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await barOf(page).getByRole('button', { name: 'More' }).click();
    // In the app's place stands every component at once, which the tests of the drawer judge.
    expect(await seriousViolations(page, '[data-module]')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it.each<[string, Visit]>([
    ['start page', { path: '/' }],
    ['backlog', { path: '/projects/SAM/backlog' }],
    ['board on a narrow screen', { path: '/projects/SAM/board', viewport: narrow }],
  ])('can be reached by keyboard, all that is on them: the %s', async (_, visit) => {
    const page = await visits.openPage(visit);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await unreachedByTab(page)).toEqual([]);
  });

  it('fold the navigation of a project away on a narrow screen, behind a button', async () => {
    const page = await visits.openPage({ path: '/projects/SAM/board', viewport: narrow });
    const nav = sideNavOf(page, 'Sample');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await nav.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Navigation', exact: true }).press('Enter');
    await nav.getByRole('link', { name: 'Backlog' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: 'Backlog' }));
    expect(await nav.isVisible()).toBe(false);
  });

  it('keep the switches of the simulation in one line, on a narrow screen behind "More"', async () => {
    const page = await visits.openPage({ path: '/' });
    const bar = barOf(page);
    await expectShown(bar.getByLabel('Viewing as'));
    for (const width of [1440, 1180, 1024, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect((await bar.boundingBox())?.height).toBeLessThan(44);
      expect(await bar.getByLabel('Latency').isVisible()).toBe(width === 1440);
    }
    await bar.getByRole('button', { name: 'More' }).click();
    await expectShown(bar.getByLabel('Latency'));
    await expectShown(bar.getByText('Mon 9 Mar 2026'));
    await expectShown(bar.locator('[data-usage=figures]'));
  });

  it('show an issue with its description, its details in the zone of the viewer, and our panel', async () => {
    const page = await visits.openPage({ path: '/browse/SAM-2' });
    const description = page.getByRole('region', { name: 'Description' });
    expect(await description.getByRole('heading', { name: 'Acceptance criteria' }).isVisible()).toBe(true);
    expect(await description.getByRole('link', { name: 'a trap' }).getAttribute('href')).toBe('#');
    expect(await page.getByText('9 Mar 2026, 10:15').isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Details' }).getByText('Sprint 5').isVisible()).toBe(true);
    const links = page.getByRole('region', { name: 'Linked issues' });
    expect(await links.getByRole('list', { name: 'is blocked by' }).getByText('SAM-3').isVisible()).toBe(true);
    await page.getByRole('region', { name: 'Every component' }).getByText('seen by ana').waitFor();
  });

  it('lead from the project to its backlog and on to an issue', async () => {
    const page = await visits.openPage({ path: '/projects/SAM', as: 'ana' });
    await sideNavOf(page, 'Sample').getByRole('link', { name: 'Backlog' }).click();
    const backlog = page.getByRole('region', { name: 'Backlog' });
    await backlog.getByRole('listitem').filter({ hasText: 'SAM-3' }).getByText('In review').waitFor();
    expect(await backlog.getByText('the first 2 of 312 items').isVisible()).toBe(true);
    await backlog.getByRole('link', { name: 'SAM-2' }).click();
    await page.getByRole('heading', { name: 'Offline sync' }).waitFor();
  });

  it("open the app's page from the menu of apps, by keyboard", async () => {
    const page = await visits.openPage({ path: '/projects/SAM/board' });
    await page.getByRole('button', { name: 'Apps' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Sample' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Every component' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/projects/SAM');
  });

  it('remember the theme on the next page', async () => {
    const page = await visits.openPage({ path: '/' });
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Every component' }).waitFor();
    expect(await page.getByLabel('Theme').inputValue()).toBe('dark');
  });

  it('look through the eyes of the person who is chosen', async () => {
    const page = await visits.openPage({ path: '/' });
    await page.getByLabel('Viewing as').selectOption('ben');
    await page.waitForURL(/as=ben/);
    expect(page.url()).toContain('as=ben');
  });

  it('run on the clock of the site', async () => {
    const page = await visits.openPage({ path: '/' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const day = await page.evaluate(() => [
      new Date().toISOString(),
      new Date(Date.now()).toISOString(),
      new Date(0).toISOString(),
    ]);
    expect(day.map((instant) => instant.slice(0, 10))).toEqual(['2026-03-09', '2026-03-09', '1970-01-01']);
  });
});

describe('the demo site', () => {
  const { openPage, address } = withSite('--now', '2026-11-02T09:00:00.000Z');

  const viewerOf = (page: Page) => page.getByLabel('Viewing as').inputValue();
  const start = async () => {
    const page = await openPage({ path: '/' });
    await expectShown(page.getByRole('heading', { level: 1, name: 'Backlog Refinery' }));
    return page;
  };

  it('leads a member in one click to an issue that lacks something', async () => {
    const page = await start();
    await page.getByRole('link', { name: 'A Jira user on an issue' }).click();
    const panel = page.getByRole('region', { name: 'Refinement' });
    await expectShown(panel.getByText(/required things? (?:is|are) missing/));
    await expectShown(panel.getByRole('button', { name: 'Similar items' }));
    await expectShown(page.locator('[data-module="issue-context"]').getByRole('button', { name: 'Details' }));
  });

  it('leads the scrum master in one click to the health of the backlog, and on to the settings of the project', async () => {
    const page = await start();
    await page.getByRole('link', { name: 'A scrum master on the project' }).click();
    await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
    await page.getByRole('link', { name: 'Project settings' }).click();
    await expectShown(page.getByRole('button', { name: 'Save as version 1' }));
  });

  it('leads the administrator in one click to the rules', async () => {
    const page = await start();
    await page.getByRole('link', { name: 'An administrator' }).click();
    await expectShown(page.getByRole('button', { name: 'Save as version 1' }));
  });

  it('lists its projects with how they work, and offers no page of the app where Jira shows none', async () => {
    const page = await start();
    const projects = page.getByRole('region', { name: 'Projects' }).getByRole('listitem');
    const shown = await projects.allInnerTexts();
    expect(shown).toEqual(
      expect.arrayContaining([
        'Mobile banking MOB · scrum',
        'Branch appointments APPT · team-managed',
        'Payment operations OPS · kanban',
        'Customer help HELP · service',
        'Fairs and brochures FAIR · business',
      ]),
    );
    await page.getByRole('link', { name: 'Customer help' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: 'All work' }));
    expect(await page.getByRole('link', { name: 'Refinement health' }).count()).toBe(0);
  });

  it('goes on as the chosen person after a typed address and a reload, in a new window too', async () => {
    const page = await openPage({ path: '/', as: people.daniel.accountId });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${address()}/projects/MOB/backlog`);
    expect(await viewerOf(page)).toBe(people.daniel.accountId);
    await page.reload();
    expect(await viewerOf(page)).toBe(people.daniel.accountId);
    const other = await page.context().newPage();
    await other.goto(`${address()}/projects/MOB/board`);
    expect(await viewerOf(other)).toBe(people.daniel.accountId);
    await other.goto(`${address()}/projects/MOB/board?as=${people.priya.accountId}`);
    expect(await viewerOf(other)).toBe(people.priya.accountId);
    await page.reload();
    expect(await viewerOf(page)).toBe(people.daniel.accountId);
  });

  it('opens as before where the remembered person is not on the site', async () => {
    const page = await openPage({ path: '/' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const first = await viewerOf(page);
    await page.evaluate(() => sessionStorage.setItem('site-viewer', 'nobody'));
    page.removeAllListeners('console');
    await page.reload();
    expect(await viewerOf(page)).toBe(first);
  });

  it('has neither settings for who administers nothing nor an item that somebody may not see', async () => {
    const page = await openPage({ path: '/projects/MOB/backlog?', as: people.daniel.accountId });
    await expectShown(page.getByRole('region', { name: 'MOB Sprint 10' }));
    expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Project settings' }).count()).toBe(0);
  });

  it('shows the boards of a project that has several, each with its own items', async () => {
    const page = await openPage({ path: '/projects/OPS/board', as: people.tobias.accountId });
    await expectShown(page.getByRole('region', { name: 'In Progress' }).getByRole('article').first());
    const all = await page.getByRole('article').count();
    await page
      .getByRole('navigation', { name: 'Boards' })
      .getByRole('link', { name: 'Payment incidents board' })
      .click();
    await expectShown(page.getByRole('heading', { level: 1, name: 'Payment incidents board' }));
    await expectShown(page.getByRole('article').first());
    expect(await page.getByRole('article').count()).toBeLessThan(all);
  });

  it('moves its time on by a day', async () => {
    const page = await openPage({ path: '/projects/PLAT/backlog' });
    await barOf(page).getByRole('button', { name: '+1 day' }).click();
    await expectShown(barOf(page).getByText('Tue 3 Nov 2026'));
  });
});

/** What a person could click and does not come to by the tabulator key, by its HTML. */
async function unreachedByTab(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, select, input, [tabindex="0"]');
    for (const element of all) if (element.checkVisibility()) element.dataset['wanted'] = 'yes';
  });
  const wanted = page.locator('[data-wanted]');
  for (let presses = await wanted.count(); presses >= 0; presses -= 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement) delete focused.dataset['wanted'];
    });
  }
  return wanted.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 120)));
}
