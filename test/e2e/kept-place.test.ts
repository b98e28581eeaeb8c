import type { Page, Request } from 'playwright-core';
import { people } from '../site/demo/people';
import { unfold } from './support/folds';
import { expectShown } from './support/visits';
import { withSite } from './support/with-site';

const member = people.priya.accountId;
const other = people.marcus.accountId;

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');

/** The page with a clock that a test can move on, so that nothing waits for 10 seconds. */
const open = async (as: string, expectedErrors: readonly string[] = []): Promise<Page> => {
  const page = await demo.openPage({ path: '/', as, keepsPlace: true, expectedErrors });
  await page.clock.install();
  await page.goto(`${demo.address()}/projects/MOB?as=${as}`);
  await expectShown(page.getByRole('tab', { name: 'Overview' }));
  return page;
};

const isKeeping = (request: Request): boolean =>
  request.url().endsWith('/site/invoke') && (request.postData() ?? '').includes('"functionKey":"keepPlace"');

const isSelected = (page: Page, tab: string) =>
  page.getByRole('tab', { name: tab }).and(page.locator('[aria-selected="true"]'));

it('is where a person was when they come back, and is theirs alone', async () => {
  const page = await open(member);
  await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: 'Type' }).click();
  await page.getByRole('option', { name: 'Bug', exact: true }).click();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expectShown(page.getByText('Only type Bug', { exact: true }));
  await unfold(page, 'All figures with targets');
  const kept = page.waitForRequest((request) => isKeeping(request) && (request.postData() ?? '').includes('refine'));
  await page.getByRole('tab', { name: 'Refine' }).click();
  await page.clock.fastForward(10_000);
  await (await kept).response();

  await page.reload();
  await expectShown(isSelected(page, 'Refine'));
  await expectShown(page.getByText('Only type Bug', { exact: true }));
  await expectShown(
    page
      .getByRole('tabpanel', { name: 'Refine' })
      .getByText(/^Bug · /)
      .first(),
  );
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expectShown(page.getByRole('button', { name: 'Hide the figures' }));
  await expectShown(page.getByRole('heading', { name: '2 of 8 items that fit the filter are ready.' }));

  const others = await open(other);
  await expectShown(isSelected(others, 'Overview'));
  await expectShown(others.getByText(/^\d+ (good|fair|poor)$/));
  expect(await others.getByText(/^Only /).count()).toBe(0);
  await expectShown(others.getByRole('button', { name: 'All figures with targets' }));
});

it('is kept at most once in ten seconds, and the last of it then', async () => {
  const page = await open(people.tobias.accountId);
  await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
  const kept: string[] = [];
  page.on('request', (request) => {
    if (isKeeping(request)) kept.push(request.postData() ?? '');
  });
  // From here on time stands still until it is moved.
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const name of ['Sprints', 'Forecast', 'Clean up', 'Overview', 'Refine']) {
    await page.getByRole('tab', { name }).click();
    await expectShown(isSelected(page, name));
  }
  expect(kept).toHaveLength(1);
  await page.clock.runFor(9_000);
  expect(kept).toHaveLength(1);
  const last = page.waitForRequest(isKeeping);
  await page.clock.runFor(2_000);
  expect((await last).postData()).toContain('"tab":"refine"');
  expect(kept).toHaveLength(2);
});

it('stays where a refresh fails: page, filter and folds stand below the problem, and Retry helps', async () => {
  const page = await open(people.daniel.accountId, ['project-page', '503', '504']);
  await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
  const sentence = await page.getByRole('heading', { level: 2 }).innerText();
  await unfold(page, 'All figures with targets');
  await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
  await page.getByRole('button', { name: /Refresh/ }).click();
  const problem = page.getByText('Jira did not answer. Try again in a minute.').first();
  await expectShown(problem);
  await expectShown(page.getByRole('heading', { name: sentence }));
  await expectShown(page.getByRole('button', { name: 'Hide the figures' }));
  const boxes = await Promise.all([problem.boundingBox(), page.getByRole('heading', { name: sentence }).boundingBox()]);
  expect(boxes[0]?.y).toBeLessThan(boxes[1]?.y ?? 0);
  await page.getByLabel('Jira', { exact: true }).selectOption('none');
  await page.getByRole('button', { name: 'Retry' }).first().click();
  await problem.waitFor({ state: 'detached' });
  await expectShown(page.getByRole('heading', { name: sentence }));
  await expectShown(page.getByRole('button', { name: 'Hide the figures' }));
});
