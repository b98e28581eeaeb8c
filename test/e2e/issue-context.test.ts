import type { Page } from 'playwright-core';
import { aSite, anIssue, custom, people as siteOf, status } from '../site/data/a-site';
import { people } from '../site/demo/people';
import { withSite, withSiteHere } from './support/with-site';
import { expectShown, seriousViolations, type Visit } from './support/visits';

const member = people.priya.accountId;
const reader = people.grace.accountId;

/** Open items of the demo site; what is written is written to one of its own. */
const unestimated = { clicked: 'MOB-111', byKeyboard: 'MOB-117', failing: 'MOB-123', readers: 'MOB-125' };
const bare = 'MOB-122';
const readyEpic = 'MOB-1';

const columnOf = (page: Page) => page.locator('[data-module="issue-context"]');
const panelOf = (page: Page) => page.getByRole('region', { name: 'Refinement' });

describe('the right column of an issue', () => {
  const { openPage } = withSite('--now', '2026-11-02T09:00:00.000Z');

  const open = async (key: string, visit: Omit<Visit, 'path'> = {}) => {
    const page = await openPage({ path: `/browse/${key}`, as: member, ...visit });
    const column = columnOf(page);
    await expectShown(column.getByRole('button', { name: 'Details' }));
    return { page, column };
  };

  it('says in a line how the issue stands and what is missing; how the panel is added stands behind details', async () => {
    const { page, column } = await open(bare);
    await expectShown(column.getByText('Not ready'));
    await expectShown(column.getByText('40', { exact: true }));
    await expectShown(column.getByText('2 things missing: acceptance criteria and an estimate'));
    expect(await column.getByRole('group').count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    await column.getByRole('button', { name: 'Details' }).click();
    const details = page.getByRole('dialog');
    await details.getByRole('button', { name: 'All checks' }).click();
    await expectShown(details.getByText(/A Jira administrator can pin the panel/));
    expect(await seriousViolations(page)).toEqual([]);
    const ready = await open(readyEpic, { theme: 'dark', viewport: { width: 420, height: 900 } });
    await expectShown(ready.column.getByText('Ready', { exact: true }));
    expect(await seriousViolations(ready.page)).toEqual([]);
  });

  it('sets the estimate with one click, and the verdict changes there and on the panel', async () => {
    const { page, column } = await open(unestimated.clicked);
    await expectShown(panelOf(page).getByText('Not estimated'));
    await column.getByRole('button', { name: 'Similar items' }).click();
    await expectShown(column.getByText('The last 50 done items: median 3 points.'));
    expect(await seriousViolations(page)).toEqual([]);
    await column.getByRole('group').getByRole('button', { name: '3', exact: true }).click();
    await expectShown(column.getByText('Estimate set: 69 → 100, ready'));
    await expectShown(panelOf(page).getByText('Ready', { exact: true }));
    expect(await column.getByRole('group').count()).toBe(0);
    await column.getByRole('button', { name: 'Undo' }).click();
    await expectShown(column.getByText('Taken back: 100 → 69, almost ready'));
    await expectShown(panelOf(page).getByText('Not estimated'));
  });

  it('opens the panel over the page, where everything is done by keyboard, and closes it', async () => {
    const { page, column } = await open(unestimated.byKeyboard);
    await column.getByRole('button', { name: 'Details' }).focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('dialog', { name: `Refinement of ${unestimated.byKeyboard}` });
    await expectShown(details.getByText('one required thing is missing'));
    expect(await seriousViolations(page)).toEqual([]);
    await details.getByRole('button', { name: '5', exact: true }).focus();
    await page.keyboard.press('Space');
    await expectShown(details.getByText('Estimate set: 69 → 100, ready'));
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expectShown(column.getByText('Estimate set: 69 → 100, ready'));
    await page.waitForFunction(() => document.activeElement?.textContent === 'Details');
  });

  it('says beside the buttons that Jira failed, and sets the estimate when it answers again', async () => {
    const { page, column } = await open(unestimated.failing, { expectedErrors: ['issue-context.setEstimate', '503'] });
    const jira = page.getByLabel('Jira', { exact: true });
    await jira.selectOption('unavailable');
    await column.getByRole('button', { name: '3', exact: true }).click();
    await expectShown(column.getByText('Jira did not answer. Try again in a minute.'));
    await jira.selectOption('none');
    await column.getByRole('button', { name: '3', exact: true }).click();
    await expectShown(column.getByText('Estimate set: 69 → 100, ready'));
  });

  it('offers no estimate to a person who may not edit', async () => {
    const { column } = await open(unestimated.readers, { as: reader });
    await expectShown(column.getByText('1 thing missing: an estimate'));
    expect(await column.getByRole('group').count()).toBe(0);
  });

  it('stays as it was left: a closed group asks for nothing at the next issue', async () => {
    const { page } = await open(bare);
    const group = page.getByRole('button', { name: 'Refinement' });
    await group.click();
    await columnOf(page).waitFor({ state: 'detached' });
    await page.reload();
    await expectShown(panelOf(page).getByRole('button', { name: 'All checks' }));
    expect(await page.locator('iframe').count()).toBe(0);
    await group.click();
    await expectShown(columnOf(page).getByText('Not ready'));
  });
});

describe('where similar items tell the estimate', () => {
  const textOf = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const criteria = ['A guest pays without an account', 'A refused card is named'].map((text) => ({
    type: 'listItem',
    content: [textOf(text)],
  }));
  /** Screens for payment are told alike. */
  const description = {
    version: 1,
    type: 'doc',
    content: [
      textOf('As a guest I want to pay on one screen, so that I need no account.'),
      textOf('Today one in five guests leaves when we ask for a password before the payment.'),
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
      { type: 'bulletList', content: criteria },
    ],
  };
  const done = Array.from({ length: 60 }, (_, at) =>
    anIssue(at + 1, {
      ...(at % 2 === 0
        ? { summary: `Payment screen for customers ${at}`, description, [custom.points]: 8 }
        : { summary: `Monthly report about totals ${at}`, [custom.points]: 2 }),
      status: status.done,
      resolutiondate: new Date(Date.UTC(2024, 2, 2) + at * 3_600_000).toISOString(),
      [custom.sprint]: [{ id: 5, name: 'Sprint 5', state: 'closed', startDate: '2024-03-01T00:00:00.000Z' }],
    }),
  );
  const asked = anIssue(101, { summary: 'Payment screen for guests', description, [custom.points]: null });
  const { openPage } = withSiteHere({ data: aSite({ issues: [...done, asked] }), now: '2024-06-03T09:00:00.000Z' });

  it('names three of them, each a link, and what they took', async () => {
    const page = await openPage({ path: '/browse/MOB-101', as: siteOf.member.accountId });
    const column = columnOf(page);
    await column.getByRole('button', { name: 'Similar items' }).click();
    await expectShown(column.getByText(/^Similar done items: MOB-\d+ · 8, MOB-\d+ · 8, MOB-\d+ · 8$/));
    expect(await column.getByRole('link').count()).toBe(3);
    await expectShown(column.getByRole('group').getByRole('button', { name: '8', exact: true }));
    expect(await seriousViolations(page)).toEqual([]);
  });
});
