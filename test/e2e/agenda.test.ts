import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { asList, asObject } from '../site/jira/json-values';
import { DAY } from '../support/clock';
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
  await expectShown(panel(page).getByText(/The next \d sprints’ worth by rank/));
  return page;
};

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Refine' });
const itemLinks = (page: Page) => page.getByText(/^1\.$/).locator('xpath=..').getByRole('link');
const commentsOn = (key: string) => asList(asObject(demo.site().jira.issue(key)?.fields['comment'])?.['comments']);

it('is copied as Markdown and as text by anybody, a person without edit permission too', async () => {
  for (const as of [member, reader]) {
    const page = await open({ as });
    const key = await itemLinks(page).first().innerText();
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
  const page = await open();
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

/** Asks for an issue and says yes to what is told of it. */
const createIssue = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Create issue …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create issue' }).click();
};

it('is created as an issue, which it links to, once a person has read what that makes', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Create issue …' }).click();
  await expectShown(page.getByRole('dialog').getByText(/^A new issue is created in MOB, reported by you/));
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await createIssue(page);
  await expectShown(page.getByText('The agenda is now the issue'));
  const key = await page.getByText('The agenda is now the issue').locator('xpath=..').getByRole('link').innerText();
  expect(demo.site().jira.issue(key)?.fields).toMatchObject({ reporter: { accountId: member } });
});

it('says to a person without edit permission what they may not, and lets them copy', async () => {
  const page = await open({ as: reader });
  await createIssue(page);
  await expectShown(page.getByText(/^You may not create issues in this project, so nothing was created\. Copy/));
  await page.getByRole('button', { name: 'Add as comment …' }).click();
  await page.getByRole('textbox', { name: 'Comment on the issue' }).fill('MOB-115');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expectShown(page.getByText(/^You may see this issue but not comment on it, so nothing was posted\. Copy/));
  await page.getByRole('button', { name: 'Hold this agenda' }).click();
  await expectShown(page.getByText(/^Only people who may edit issues of this project can keep its meetings/));
  expect(commentsOn('MOB-115')).toEqual([]);
  expect(await seriousViolations(page)).toEqual([]);
});

it('is held, and tells afterwards what became ready since', async () => {
  const page = await open();
  const key = await itemLinks(page).first().innerText();
  await page.getByRole('button', { name: 'Hold this agenda' }).click();
  await expectShown(page.getByText(/^Kept\. Come back after the meeting/));
  demo.site().jira.editIssue(key, { status: 'Done' }, member);
  await demo.site().advance(DAY);
  const later = await open({ as: reader });
  await expectShown(later.getByText(/^Since the meeting on .+: \d of \d became ready/));
});

it('is of the depth and length that are chosen, and explains what it leaves out', async () => {
  const page = await open();
  await page.getByRole('combobox', { name: 'Time for the meeting' }).click();
  await page.getByRole('option', { name: '15 minutes' }).click();
  await expectShown(page.getByRole('heading', { name: 'Talk about 1 item in 10 minutes' }));
  await expectShown(page.getByRole('heading', { name: 'If there is time' }));
  await page.getByRole('combobox', { name: 'Look ahead' }).click();
  await page.getByRole('option', { name: 'The next sprint', exact: true }).click();
  await expectShown(panel(page).getByText(/The next sprint’s worth by rank/));
  await page.getByRole('button', { name: 'Why are the others not here?' }).click();
  await expectShown(page.getByText('Ready already.').first());
  await expectShown(page.getByText(/^\d+ open items come after these in the team’s order\.$/));
});

it('is reached and used by keyboard, on a narrow screen and in the dark', async () => {
  const page = await open({ viewport: { width: 390, height: 844 }, theme: 'dark' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Copy as text' }).focus();
  await page.keyboard.press('Enter');
  await expectShown(page.getByLabel('The agenda as text'));
  expect(await seriousViolations(page)).toEqual([]);
});
