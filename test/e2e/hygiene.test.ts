import { people } from '../site/demo/people';
import { expectShown, seriousViolations, type Visit } from './support/visits';
import { withSite } from './support/with-site';

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');
const member = people.priya.accountId;
const outsider = people.daniel.accountId;

/** The lists of a project, once its backlog has been read. */
const openLists = async (project: string, visit: Omit<Visit, 'path'> = {}) => {
  const page = await demo.openPage({ as: member, ...visit, path: `/projects/${project}` });
  await expectShown(page.getByRole('heading', { name: /^Health score \d+/ }));
  await page.getByRole('tab', { name: 'Clean up' }).click();
  await expectShown(page.getByRole('heading', { name: /^Stale · \d+ items?$/ }));
  return page;
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
    await expectShown(page.getByRole('heading', { name: /^Health score \d+/ }));
    await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
    await page.getByRole('tab', { name: 'Clean up' }).click();
    await expectShown(page.getByText('Jira did not answer. Try again in a minute.'));
    await page.getByLabel('Jira', { exact: true }).selectOption('none');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expectShown(page.getByRole('heading', { name: /^Stale · \d+ items?$/ }));
  });
});
