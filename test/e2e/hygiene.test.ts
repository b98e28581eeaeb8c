import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { expectShown, seriousViolations, type Visit } from './support/visits';
import { withSite } from './support/with-site';

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');
const member = people.priya.accountId;
const outsider = people.daniel.accountId;

/** The lists of a project, once its backlog has been read. */
const openLists = async (project: string, visit: Omit<Visit, 'path'> = {}) => {
  const page = await demo.openPage({ as: member, ...visit, path: `/projects/${project}` });
  await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
  await page.getByRole('tab', { name: 'Clean up' }).click();
  await expectShown(page.getByRole('heading', { name: /^Stale · \d+ items?$/ }));
  return page;
};

/** All keys of a list, out of its CSV. */
const keysOf = async (page: Page, list: string): Promise<readonly string[]> => {
  const table = page.getByRole('table', { name: list, exact: true });
  await table.locator('xpath=following::button[normalize-space()="Show as CSV"][1]').click();
  const csv = await page.getByLabel(`${list}, as CSV`).inputValue();
  await page.getByRole('button', { name: 'Hide CSV' }).click();
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
};

describe('cleaning up', () => {
  it('lists what may be cleaned up, each list with its rule and why each item is on it', async () => {
    const page = await openLists('MOB');
    await expectShown(page.getByText('Nothing was changed for 90 days.'));
    const duplicates = page.getByRole('table', { name: 'Duplicates' });
    await expectShown(
      duplicates.getByRole('row', { name: /^MOB-169 .* Tells the same story as MOB-147, which ranks before it\./ }),
    );
    await expectShown(duplicates.getByRole('row', { name: /^MOB-61 .* A link says that it duplicates MOB-144\./ }));
    await expectShown(
      page
        .getByRole('table', { name: 'Blocked chains' })
        .getByRole('row', { name: /^MOB-131 .* Waits for MOB-134, which waits for MOB-130\./ }),
    );
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('opens exactly the listed items in Jira, where people change them in bulk', async () => {
    const page = await openLists('MOB');
    await page.getByRole('link', { name: 'Open 2 items in Jira to change in bulk' }).click();
    await expectShown(page.getByRole('heading', { name: 'All work', level: 1 }));
    const found = page.getByRole('main');
    await expectShown(found.getByText('The first 2 issues found'));
    await expectShown(found.getByRole('link', { name: 'MOB-169' }));
    await expectShown(found.getByRole('link', { name: 'MOB-61' }));
  });

  it('tells somebody who sees less how many items are hidden, and nothing of them', async () => {
    const page = await openLists('MOB', { as: outsider });
    const text = await page.getByRole('main').innerText();
    for (const hidden of ['MOB-141', 'MOB-177']) expect(text).not.toContain(hidden);
  });

  it('names each item in one list, and says how many of a list stand in one above', async () => {
    const page = await openLists('MOB');
    // The figure of the Overview counts 18.
    await expectShown(page.getByRole('heading', { name: 'Stale · 17 items' }));
    await expectShown(page.getByText('1 more item in a list above.').first());
    const listed: string[] = [];
    for (const list of ['Duplicates', 'Blocked chains', 'Stale', 'Oversized', 'Orphaned'])
      listed.push(...(await keysOf(page, list)));
    expect(listed.filter((key, index) => listed.indexOf(key) !== index)).toEqual([]);
    expect(listed).toHaveLength(2 + 1 + 17 + 4 + 6);
  });

  it.each<[string, Omit<Visit, 'path'>]>([
    ['in the dark', { theme: 'dark' }],
    ['on a narrow screen', { viewport: { width: 420, height: 800 } }],
  ])('has no serious accessibility violation %s', async (_, visit) => {
    expect(await seriousViolations(await openLists('APPT', visit))).toEqual([]);
  });

  it('says that Jira fails, and looks again once it answers', async () => {
    const page = await demo.openPage({
      as: member,
      path: '/projects/MOB',
      expectedErrors: ['project-page.hygiene', '503', '504'],
    });
    await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
    await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
    await page.getByRole('tab', { name: 'Clean up' }).click();
    await expectShown(page.getByText('Jira did not answer. Try again in a minute.'));
    await page.getByLabel('Jira', { exact: true }).selectOption('none');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expectShown(page.getByRole('heading', { name: /^Stale · \d+ items?$/ }));
  });
});
