import { startGallery } from './support/gallery-site';
import type { Visit, Visits } from './support/visits';
import { seriousViolations, startVisits } from './support/visits';

const narrow = { width: 400, height: 900 };

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
    ['front page', { path: '/' }],
    ['issue page', { path: '/browse/SAM-2' }],
    ['issue page in the dark', { path: '/browse/SAM-2', theme: 'dark' }],
    ['backlog', { path: '/projects/SAM?view=backlog' }],
    ['backlog on a narrow screen', { path: '/projects/SAM?view=backlog', viewport: narrow }],
    ['page that is not there', { path: '/browse/SAM-404', theme: 'dark', viewport: narrow }],
  ])('have no serious violation and no sideways scrolling: the %s', async (_, visit) => {
    const page = await visits.openPage(visit);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('show an issue with its description, its details in the zone of the viewer, and our panel', async () => {
    const page = await visits.openPage({ path: '/browse/SAM-2' });
    const description = page.getByRole('region', { name: 'Description' });
    expect(await description.getByRole('heading', { name: 'Acceptance criteria' }).isVisible()).toBe(true);
    expect(await description.getByRole('link', { name: 'a trap' }).getAttribute('href')).toBe('#');
    expect(await page.getByText('9 Mar 2026, 10:15').isVisible()).toBe(true);
    await page.getByRole('region', { name: 'Every component' }).getByText('seen by ana').waitFor();
  });

  it('lead from the project to its backlog and on to an issue, as the same person', async () => {
    const page = await visits.openPage({ path: '/projects/SAM', as: 'ana' });
    await page.getByRole('tab', { name: 'Backlog' }).click();
    await page.getByRole('row', { name: 'SAM-3' }).getByText('In review').waitFor();
    await page.getByRole('region', { name: 'Backlog' }).getByRole('link', { name: 'SAM-2' }).click();
    await page.getByRole('heading', { name: 'Offline sync' }).waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toBe('ana');
  });

  it('remember the theme on the next page', async () => {
    const page = await visits.openPage({ path: '/' });
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Every component' }).waitFor();
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
