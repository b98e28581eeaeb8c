import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { asList, asObject } from '../site/jira/json-values';
import { DAY } from '../support/clock';
import { unfold } from './support/folds';
import { expectShown, seriousViolations } from './support/visits';
import { withSiteHere } from './support/with-site';

const member = people.priya.accountId;
/** May browse the project and nothing more. */
const reader = people.grace.accountId;

const demo = withSiteHere({ now: '2026-11-02T09:00:00.000Z' });

const open = async (visit: Partial<Parameters<typeof demo.openPage>[0]> = {}): Promise<Page> => {
  const page = await demo.openPage({ path: '/projects/MOB', as: member, ...visit });
  await page.getByRole('tab', { name: 'Refine' }).click();
  await expectShown(page.getByRole('heading', { name: /^Talk about \d+ items in \d+ minutes$/ }));
  // The sprints are replayed by themselves once, which changes what the next ones take.
  await unfold(page, 'Why these?');
  await expectShown(panel(page).getByText(/^The next \d sprints’ worth by rank/));
  await unfold(page, 'Hide why these');
  return page;
};

/** The same with the ways to share it in sight. */
const openShared = async (visit: Parameters<typeof open>[0] = {}): Promise<Page> => {
  const page = await open(visit);
  await unfold(page, 'Share');
  return page;
};

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Refine' });
const itemKeys = (page: Page) => page.getByText(/^1\.$/).locator('xpath=..').getByRole('button');
const commentsOn = (key: string) => asList(asObject(demo.site().jira.issue(key)?.fields['comment'])?.['comments']);

it('is copied as Markdown and as text by anybody, a person without edit permission too', async () => {
  for (const as of [member, reader]) {
    const page = await openShared({ as });
    const key = await itemKeys(page).first().innerText();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const markdown = await page.getByLabel('The agenda as Markdown').inputValue();
    expect(markdown).toMatch(/^# Refinement agenda: Mobile banking board\n/);
    expect(markdown).toMatch(new RegExp(`\\n1\\. \\[${key}\\]\\(https?://[^)]+/browse/${key}\\) `));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    expect(await page.getByLabel('The agenda as text').inputValue()).toContain(`\n1. ${key} `);
    expect(await page.getByLabel('The agenda as Markdown').count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
  }
});

it('is posted as a comment on the issue that a person names, once', async () => {
  const page = await openShared();
  await page.getByRole('button', { name: 'Add as comment …' }).click();
  const field = page.getByRole('textbox', { name: 'Comment on the issue' });
  await field.fill('seven');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expectShown(page.getByText('Type the key of one issue, such as MOB-12.'));
  await field.fill('MOB-143');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expectShown(page.getByText('The agenda is now a comment on'));
  expect(commentsOn('MOB-143')).toMatchObject([{ author: { accountId: member } }]);
});

it('is created as an issue of the type and summary that a person chooses, once they have read what that makes', async () => {
  const page = await openShared();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Create issue …' }).click();
  await expectShown(dialog.getByText(/^Its description is the agenda as you see it now, and you are its reporter/));
  await expectShown(dialog.getByText(/^Everybody who may see the issues of the project sees it/));
  expect(await seriousViolations(page)).toEqual([]);
  const before = demo.site().data.issues.length;
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByText('The agenda is now the issue').count()).toBe(0);
  expect(demo.site().data.issues.length).toBe(before);

  await page.getByRole('button', { name: 'Create issue …' }).click();
  const summary = dialog.getByRole('textbox', { name: 'Summary' });
  expect(await summary.inputValue()).toMatch(/^Refinement/);
  await summary.fill('');
  expect(await dialog.getByRole('button', { name: 'Create issue' }).isDisabled()).toBe(true);
  await summary.fill('Refinement of Monday');
  await dialog.getByRole('combobox', { name: 'Type' }).click();
  await dialog.page().getByRole('option', { name: 'Story', exact: true }).click();
  await dialog.getByRole('button', { name: 'Create issue' }).click();
  await expectShown(page.getByText('The agenda is now the issue'));
  const key = await page.getByText('The agenda is now the issue').locator('xpath=..').getByRole('button').innerText();
  expect(demo.site().jira.issue(key)?.fields).toMatchObject({
    reporter: { accountId: member },
    summary: 'Refinement of Monday',
    issuetype: { name: 'Story' },
  });
});

it('offers a person without edit permission only what they may, and lets them copy', async () => {
  const page = await openShared({ as: reader });
  await expectShown(page.getByRole('button', { name: 'Copy as text' }));
  for (const name of ['Create issue …', 'Add as comment …', 'Keep this agenda'])
    expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0]);
  expect(await seriousViolations(page)).toEqual([]);
});

it('is held, and tells afterwards what became ready since', async () => {
  const page = await open();
  const key = await itemKeys(page).first().innerText();
  await page.getByRole('button', { name: 'Keep this agenda' }).click();
  await expectShown(page.getByText(/^Kept\. Come back after the meeting/));
  demo.site().jira.editIssue(key, { status: 'Done' }, member);
  await demo.site().advance(DAY);
  const later = await open({ as: reader });
  await expectShown(later.getByText(/^Since the meeting on .+: \d of \d became ready/));
});

it('is of the depth and length that are chosen, and explains what it leaves out', async () => {
  const page = await open();
  await page.getByRole('combobox', { name: 'Meeting' }).click();
  await page.getByRole('option', { name: '15 minutes' }).click();
  await expectShown(page.getByRole('heading', { name: 'Talk about 1 item in 10 minutes' }));
  await expectShown(page.getByRole('heading', { name: 'If there is time' }));
  await page.getByRole('combobox', { name: 'Look ahead' }).click();
  await page.getByRole('option', { name: '1 sprint', exact: true }).click();
  await unfold(page, 'Why these?');
  await expectShown(panel(page).getByText(/^The next sprint’s worth by rank/));
  await expectShown(page.getByText('Ready already.').first());
  await expectShown(page.getByText(/^\d+ open items come after these in the team’s order\.$/));
});

it('gives no minutes to what waits or is stale: what to clear first stands in a line, what to close leads to Clean up', async () => {
  const page = await open();
  await expectShown(page.getByText('30 minutes free.'));
  await unfold(page, '1 blocker to clear first');
  await expectShown(
    panel(page)
      .getByText(/ waits? for it\.$/)
      .first(),
  );
  await page.getByRole('button', { name: /^\d+ items? that may be closed$/ }).click();
  await expectShown(page.getByRole('tabpanel', { name: 'Clean up' }).getByRole('heading', { name: /^Stale · / }));
});

it('takes what comes next into the minutes that are free', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Look one sprint further' }).click();
  await expectShown(page.getByRole('heading', { name: /^Talk about [4-9] items in \d+ minutes$/ }));
});

it('is reached and used by keyboard, on a narrow screen and in the dark', async () => {
  const page = await openShared({ viewport: { width: 390, height: 844 }, theme: 'dark' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Copy as text' }).focus();
  await page.keyboard.press('Enter');
  await expectShown(page.getByLabel('The agenda as text'));
  expect(await seriousViolations(page)).toEqual([]);
});
