import type { Locator, Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { unfold } from './support/folds';
import { expectShown } from './support/visits';
import { withSiteHere } from './support/with-site';

const member = people.priya.accountId;
/** May browse the project and nothing more. */
const reader = people.grace.accountId;

const demo = withSiteHere({ now: '2026-11-02T09:00:00.000Z' });

const measured = 'Ready work for only 1.9 sprints, less than 2, and 4 of the next 10 items are not ready.';

const open = async (visit: Partial<Parameters<typeof demo.openPage>[0]> = {}): Promise<Page> => {
  const page = await demo.openPage({ path: '/projects/MOB', as: member, ...visit });
  await expectShown(page.getByRole('heading', { name: measured }));
  return page;
};

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Overview' });
const keyOf = (page: Page, issueKey: string) => panel(page).getByRole('button', { name: issueKey, exact: true });
const keysInOrder = (page: Page) =>
  panel(page)
    .getByRole('button', { name: /^MOB-\d+$/ })
    .allInnerTexts();
const estimates = (page: Page, issueKey: string) => page.getByRole('group', { name: `Estimate ${issueKey} in points` });
/** A line of "Refine these next". */
const lineOf = (page: Page, issueKey: string) => keyOf(page, issueKey).locator('xpath=../../..');

/** The requests by which the app has changed something in Jira. */
const writes = (): readonly string[] =>
  demo
    .site()
    .requests()
    .recent.filter(({ method }) => method === 'PUT')
    .map(({ path }) => path);

it('says in the first 900 pixels how it stands, how far the work reaches, what holds it back and what to refine', async () => {
  const page = await open({ viewport: { width: 1440, height: 900 } });
  const [, , third] = await keysInOrder(page);
  const shown = [
    page.getByRole('heading', { name: measured }),
    page.getByText(/^\d+ (good|fair|poor)$/),
    page.getByRole('heading', { name: 'Runway' }),
    page.getByText('40 items · 4 ready'),
    page.getByRole('heading', { name: 'What holds it back' }),
    page.getByRole('button', { name: '41 of 70 without acceptance criteria' }),
    page.getByRole('heading', { name: 'Refine these next' }),
    keyOf(page, third ?? ''),
  ];
  for (const part of shown) {
    const box = await part.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  }
});

it('offers who may not edit neither an estimate nor anything else that they may not do', async () => {
  const page = await open({ as: reader });
  expect(await keysInOrder(page)).toHaveLength(3);
  expect(await page.getByRole('group', { name: /^Estimate / }).count()).toBe(0);
  await page.getByRole('tab', { name: 'Refine' }).click();
  await unfold(page, 'Share');
  await expectShown(page.getByRole('button', { name: 'Copy as text' }));
  expect(await page.getByRole('button', { name: /^(Keep|Create|Add)\b/ }).count()).toBe(0);
});

it('opens an issue over the page, and shows it as it is when it is closed', async () => {
  const page = await open();
  const order = await keysInOrder(page);
  await keyOf(page, 'MOB-193').click();
  const issue = page.getByRole('dialog');
  await expectShown(issue.getByTitle('MOB-193'));
  demo.site().jira.editIssue('MOB-193', { summary: 'Tell me when money runs short' }, member);
  await issue.getByRole('button', { name: /^Close/ }).click();
  await expectShown(panel(page).getByText('Tell me when money runs short'));
  expect(await keysInOrder(page)).toEqual(order);
  // The page stands where it stood: it is not loaded anew.
  await expectShown(page.getByRole('heading', { name: measured }));
});

it('opens an issue in a new tab where Jira does not open it over the page', async () => {
  const page = await open();
  await page.goto(`${page.url()}&issue-view=refused`);
  const other = page.context().waitForEvent('page');
  await keyOf(page, 'MOB-115').click();
  expect(new URL((await other).url()).pathname).toBe('/browse/MOB-115');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('brings what a filter leaves to the list and to the agenda', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: 'Type' }).click();
  await page.getByRole('option', { name: 'Bug', exact: true }).click();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expectShown(page.getByText('Only type Bug', { exact: true }));
  expect(await page.getByText(/^\d+ (good|fair|poor)$/).count()).toBe(0);
  const bugs = demo
    .site()
    .data.issues.filter(({ fields }) => JSON.stringify(fields['issuetype']).includes('"Bug"'))
    .map(({ key }) => key);
  const listed = await keysInOrder(page);
  expect(listed).toHaveLength(3);
  expect(bugs).toEqual(expect.arrayContaining(listed));

  await page.getByRole('tab', { name: 'Refine' }).click();
  const refine = page.getByRole('tabpanel', { name: 'Refine' });
  await expectShown(refine.getByRole('heading', { name: /^Talk about \d+ items? in \d+ minutes$/ }));
  await expectShown(refine.getByText(/^Bug · /).first());
  const talkedAbout = await refine.getByRole('button', { name: /^MOB-\d+$/ }).allInnerTexts();
  expect(talkedAbout).not.toEqual([]);
  expect(bugs).toEqual(expect.arrayContaining(talkedAbout));
});

/** What can be pressed or typed into on a tab, and which of it the keyboard is at. */
const controlsIn = (tab: Locator): Promise<{ readonly names: readonly string[]; readonly focused: number }> =>
  tab.evaluate((root) => {
    const controls = [...root.querySelectorAll('button:not([disabled]), a[href], input:not([type=hidden])')].filter(
      (control) => control.getClientRects().length > 0,
    );
    return {
      names: controls.map(({ outerHTML }) => outerHTML),
      focused: controls.findIndex((control) => control === document.activeElement),
    };
  });

it('is worked by keyboard alone, and so is Refine: every control is reached, an issue is opened and closed', async () => {
  const page = await open();
  for (const name of ['Overview', 'Refine']) {
    if (name === 'Refine') {
      await page.getByRole('tab', { name: 'Overview', exact: true }).focus();
      await page.keyboard.press('ArrowRight');
    }
    const tab = page.getByRole('tabpanel', { name });
    await expectShown(tab.getByRole('button', { name: 'MOB-115', exact: true }));
    const reached = new Set<number>();
    await page.getByRole('tab', { name, exact: true }).focus();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      reached.add((await controlsIn(tab)).focused);
    }
    const missed = (await controlsIn(tab)).names.filter((_, index) => !reached.has(index));
    expect([name, missed]).toEqual([name, []]);
  }
  await page.getByRole('tab', { name: 'Refine', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await keyOf(page, 'MOB-115').press('Enter');
  await expectShown(page.getByRole('dialog').getByTitle('MOB-115'));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

// The last ones change the backlog, and with it the sentence.
const openLater = async (): Promise<Page> => {
  const page = await demo.openPage({ path: '/projects/MOB', as: member });
  await expectShown(page.getByRole('heading', { name: /^(Ready work|Enough ready work) for / }));
  return page;
};

it('sets an estimate with one click, and shows at once and in its place how ready the item has become', async () => {
  const page = await openLater();
  const order = await keysInOrder(page);
  const before = writes().length;
  await estimates(page, 'MOB-115').getByRole('button', { name: '3', exact: true }).click();
  await expectShown(lineOf(page, 'MOB-115').getByText(/^69 → \d+ Ready$/));
  await expectShown(lineOf(page, 'MOB-115').getByText('3 points'));
  expect(await lineOf(page, 'MOB-115').getByText('Not estimated').count()).toBe(0);
  expect(await estimates(page, 'MOB-115').count()).toBe(0);
  expect(await keysInOrder(page)).toEqual(order);
  const points = demo.site().data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
  expect(demo.site().jira.issue('MOB-115')?.fields[points]).toBe(3);
  expect(writes().slice(before)).toHaveLength(1);
});

it('shows an estimate that is set in the issue over the page once that is closed', async () => {
  const page = await openLater();
  await keyOf(page, 'MOB-175').click();
  const panelOfIssue = page.frameLocator('iframe').getByRole('region', { name: 'Refinement' });
  await panelOfIssue.getByRole('button', { name: '5', exact: true }).click();
  await expectShown(panelOfIssue.getByText('Ready', { exact: true }).first());
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Close/ })
    .click();
  await expectShown(lineOf(page, 'MOB-175').getByText('5 points'));
  await expectShown(lineOf(page, 'MOB-175').getByText(/^69 → \d+ Ready$/));
});

it('sets an estimate by the keyboard', async () => {
  const page = await demo.openPage({ path: '/projects/APPT', as: member });
  const group = page.getByRole('group', { name: /^Estimate APPT-\d+ in points$/ }).first();
  await expectShown(group);
  const issueKey = /APPT-\d+/.exec((await group.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await group.getByRole('button', { name: '2', exact: true }).press('Enter');
  await expectShown(lineOf(page, issueKey).getByText('2 points'));
});
