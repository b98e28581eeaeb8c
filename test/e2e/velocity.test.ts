import type { Locator, Page } from 'playwright-core';
import { people as smallSitePeople } from '../site/data/a-site';
import { people } from '../site/demo/people';
import { aSprintSite } from '../support/a-sprint-site';
import { goldenHistories } from '../unit/domain/sprints/golden-sprint-site';
import { expectShown, seriousViolations, type Visit } from './support/visits';
import { withSite, withSiteHere } from './support/with-site';

const member = people.priya.accountId;
/** Of the kanban team. */
const scrumMaster = people.tobias.accountId;
/** Some issues are hidden from this person. */
const outsider = people.daniel.accountId;
const narrow = { width: 390, height: 844 };

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');

const openTab = async (name: string, visit: Omit<Visit, 'path'> = {}): Promise<Page> => {
  const page = await demo.openPage({ path: '/projects/MOB', as: member, ...visit });
  await page.getByRole('tab', { name }).click();
  return page;
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The button of a figure in the row of a sprint. */
const figure = (page: Page, sprint: string, text: string) =>
  page
    .getByRole('row', { name: new RegExp(sprint) })
    .getByRole('button', { name: text, exact: true })
    .first();

describe('the velocity tab', () => {
  it('shows the mean of seven sprints, and of as many as somebody chooses', async () => {
    const page = await openTab('Sprints');
    await expectShown(page.getByRole('heading', { name: 'Velocity 18.7 points a sprint' }));
    await expectShown(page.getByText('range 11–24 in 7 sprints'));
    await expectShown(page.getByText('24 committed · 22 delivered'));
    await press(page, 'All figures');
    await expectShown(
      page.getByText(/^Say\/do: of the committed points, in items that were completed, mean of 7 sprints$/),
    );
    await page.getByRole('combobox', { name: 'Last closed sprints' }).click();
    await page.getByRole('option', { name: '5 sprints', exact: true }).click();
    await expectShown(page.getByText(/^range \d+–\d+ in 5 sprints$/));
    expect(await page.getByRole('table', { name: 'Committed and delivered by sprint' }).getByRole('row').count()).toBe(
      1 + 5,
    );
  });

  it('begins with the running sprint: what is done and left, what came and went, each with its items', async () => {
    const page = await openTab('Sprints');
    await expectShown(page.getByRole('heading', { name: 'Running sprint' }));
    await expectShown(page.getByText('MOB Sprint 10 · 2 of 8 items done · 5 days left'));
    await press(page, '29');
    const box = page.getByRole('dialog');
    await expectShown(box.getByRole('heading', { name: 'MOB Sprint 10: left to do' }));
    await expectShown(box.getByRole('row', { name: /MOB-197 .* added on \d+ Oct 2026, not done yet/ }));
    await box.getByRole('button', { name: 'Close' }).click();
    await box.waitFor({ state: 'hidden' });
    await press(page, '21.9');
    await expectShown(box.getByRole('heading', { name: 'MOB Sprint 10: at risk' }));
    await expectShown(box.getByText(/^What is left beyond what the velocity brings/));
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('opens a figure to its items, each with its estimates and the reason', async () => {
    const page = await openTab('Sprints');
    await press(page, 'All figures');
    await figure(page, 'MOB Sprint 6', '8').click();
    const box = page.getByRole('dialog');
    await expectShown(box.getByRole('heading', { name: 'MOB Sprint 6 (statements, quiet hours): added' }));
    await expectShown(box.getByRole('row', { name: /MOB-119 .* 3 added on \d+ Sept 2026, completed/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await box.getByRole('button', { name: 'Close' }).click();
    await box.waitFor({ state: 'hidden' });
  });

  it('says how many items a person may not see, and shows the same figures to everybody (J10)', async () => {
    const page = await openTab('Sprints', { as: outsider });
    await expectShown(page.getByRole('heading', { name: 'Velocity 18.7 points a sprint' }));
    await press(page, 'All figures');
    await figure(page, 'MOB Sprint 3', '7').click();
    await expectShown(page.getByRole('dialog').getByText('1 item that you may not see.'));
  });

  it('works by keyboard alone', async () => {
    const page = await openTab('Sprints');
    const tabTo = async (opener: Locator): Promise<void> => {
      await expectShown(opener);
      for (let step = 0; step < 60 && !(await opener.evaluate((at) => at === document.activeElement)); step += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    await page.getByRole('tab', { name: 'Sprints' }).focus();
    await tabTo(page.getByRole('button', { name: 'All figures', exact: true }));
    await tabTo(figure(page, 'MOB Sprint 8', '24'));
    await expectShown(page.getByRole('dialog').getByRole('heading', { name: 'MOB Sprint 8: committed' }));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('says that Jira fails where a figure is opened, and shows the items once it answers', async () => {
    const page = await openTab('Sprints', { expectedErrors: ['project-page.sprintItems', '503', '504'] });
    await press(page, 'All figures');
    await expectShown(figure(page, 'MOB Sprint 9', '24'));
    await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
    await figure(page, 'MOB Sprint 9', '24').click();
    const box = page.getByRole('dialog');
    await expectShown(box.getByText('Jira did not answer. Try again in a minute.'));
    await page.request.post(`${demo.address()}/site/jira`, {
      headers: { origin: demo.address() },
      data: { mode: 'none' },
    });
    await box.getByRole('button', { name: 'Retry' }).click();
    await expectShown(box.getByRole('table'));
  });

  it('gives a table as CSV, with the same rows, bare numbers and a unit in each head', async () => {
    const page = await openTab('Sprints');
    await press(page, 'All figures');
    await page.getByRole('button', { name: 'Show as CSV' }).click();
    const lines = (await page.getByLabel('Committed and delivered by sprint, as CSV').inputValue()).trim().split('\n');
    expect(lines[0]).toMatch(
      /^Sprint,Closed,Committed \(points\),Added \(points\),Removed \(points\),Re-estimated \(points\),Delivered \(points\),/,
    );
    expect(lines[1]).toMatch(/^MOB Sprint 9,2026-10-23,24,5,3,0,24,/);
    expect(lines).toHaveLength(1 + 7);
  });
});

describe('the flow of a kanban board', () => {
  const openFlow = async (visit: Omit<Visit, 'path'> = {}): Promise<Page> => {
    const page = await demo.openPage({ path: '/projects/OPS', as: scrumMaster, ...visit });
    await page.getByRole('tab', { name: 'Flow' }).click();
    return page;
  };

  it('says in a sentence how things stand, and shows what is old and what waits', async () => {
    const page = await openFlow();
    await expectShown(
      page.getByRole('heading', {
        name: '2.7 items finished a week, 85 % within 16 days, 10 of 25 in progress are older.',
      }),
    );
    await expectShown(page.getByText('Ready work for 1.5 weeks.'));
    await expectShown(page.getByText('85 % of the finished took at most 16 days'));
    await expectShown(page.getByText('156.9 days · In Review'));
    await press(page, 'By age, and what waits longest');
    await press(page, 'Finished items as a table');
    await expectShown(page.getByRole('row', { name: /^OPS-11 .* old In Review$/ }).first());
    await expectShown(page.getByRole('row', { name: /^OPS-11 .* In Review 138\.8$/ }));
    expect(await page.getByRole('table', { name: 'Finished items by week' }).getByRole('row').count()).toBe(1 + 12);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('opens its numbers to their items', async () => {
    const page = await openFlow();
    await page.getByRole('button', { name: 'of 32 finished items' }).click();
    await expectShown(page.getByRole('dialog').getByRole('row', { name: /^OPS-85 .* 21 / }));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '10 old', exact: true }).click();
    await expectShown(page.getByRole('dialog').getByText('OPS-11', { exact: true }));
  });

  it('says that Jira fails, and shows the flow once it answers', async () => {
    const page = await demo.openPage({
      path: '/projects/OPS',
      as: scrumMaster,
      expectedErrors: ['project-page.flow', '503', '504'],
    });
    await expectShown(page.getByRole('tab', { name: 'Flow' }));
    await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
    await page.getByRole('tab', { name: 'Flow' }).click();
    await expectShown(page.getByText('Jira did not answer. Try again in a minute.'));
    await page.getByLabel('Jira', { exact: true }).selectOption('none');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expectShown(page.getByRole('heading', { name: /^2\.7 items finished a week/ }));
  });

  it('is a second view of a board with sprints, read when asked for', async () => {
    const page = await openTab('Sprints');
    await page.getByRole('button', { name: 'Show the flow' }).click();
    await expectShown(page.getByRole('heading', { name: /items finished a week, 85 % within/ }));
    await press(page, 'By age, and what waits longest');
    await expectShown(page.getByRole('table', { name: 'Waits longest' }));
  });
});

describe('the golden sprint', () => {
  const data = aSprintSite(goldenHistories.map((item) => ({ ...item, key: `MOB-${item.key.charCodeAt(0) - 64}` })));
  const golden = withSiteHere({ data, now: data.serverInfo.serverTime });
  const openVelocity = async (): Promise<Page> => {
    const page = await golden.openPage({ path: '/projects/MOB', as: smallSitePeople.member.accountId });
    await page.getByRole('tab', { name: 'Sprints' }).click();
    await expectShown(page.getByRole('heading', { name: 'Velocity 21 points a sprint' }));
    await press(page, 'All figures');
    return page;
  };

  it('shows say/do 36 %, delivered 21, unplanned 4, and the same as CSV (V19)', async () => {
    const page = await openVelocity();
    await expectShown(figure(page, 'Sprint 23', '36 %'));
    await expectShown(page.getByText('21 points', { exact: true }));
    await expectShown(page.getByText('4 points', { exact: true }));
    await page.getByRole('button', { name: 'Show as CSV' }).click();
    const csv = await page.getByLabel('Committed and delivered by sprint, as CSV').inputValue();
    const [heads, values] = csv.trim().split('\n');
    expect(heads?.replaceAll(' (points)', '')).toMatch(
      /,Committed,Added,Removed,Re-estimated,Delivered,Unplanned,Not completed,.*,Say\/do \(percent\)$/,
    );
    expect(values).toMatch(/,25,8,9,8,21,4,11,.*,36$/);
  });

  it('opens say/do to the committed items, and unplanned to those that were added', async () => {
    const page = await openVelocity();
    await figure(page, 'Sprint 23', '36 %').click();
    const box = page.getByRole('dialog');
    await expectShown(box.getByText(/ 9 of 25 points: 36 %\.$/));
    await expectShown(box.getByRole('row', { name: /MOB-2 .* 3 3 committed, re-estimated 3 → 8 after the start/ }));
    await expectShown(box.getByRole('row', { name: /MOB-3 .* 8 0 committed, not done at the close/ }));
    expect(await box.getByRole('row').count()).toBe(1 + 7);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    await figure(page, 'Sprint 23', '4').click();
    await expectShown(box.getByRole('heading', { name: 'Sprint 23: unplanned' }));
    await expectShown(box.getByRole('row', { name: /MOB-13 .* 2 added at the very start, completed/ }));
    expect(await box.getByRole('row').count()).toBe(1 + 2);
  });
});

describe('whether readiness pays off', () => {
  const compare = { name: 'Compare ready with not ready' };

  it('is compared on demand, by keyboard alone, and a count opens to its items', async () => {
    const page = await openTab('Sprints');
    await page.getByRole('button', compare).focus();
    await page.keyboard.press('Enter');
    await expectShown(
      page.getByText(/^Ready items were completed more often: 74 % \(\d+ of \d+\) against 23 % \(5 of 22\)\.$/),
    );
    await expectShown(page.getByRole('button', { name: 'Compare again' }));
    // Where the tab stood the chart may have come to stand, with a tooltip.
    await page.mouse.move(0, 0);
    expect(await seriousViolations(page)).toEqual([]);
    const row = page.getByRole('table', { name: 'Ready against not ready', exact: true }).getByRole('row').nth(2);
    expect(await row.innerText()).toMatch(/^Not ready\s+22\s+5\s+23 % \(5 of 22\), 10–43 %\s+11\s+6$/);
    await row.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog');
    await expectShown(box.getByRole('heading', { name: 'Not ready at the start' }));
    await expectShown(box.getByRole('row', { name: /MOB-138 .* MOB Sprint 8 1 committed, not done at the close/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await box.getByRole('button', { name: 'Close' }).click();
    await box.waitFor({ state: 'hidden' });
  });

  it('says that Jira fails, and compares once it answers', async () => {
    const page = await openTab('Sprints', { expectedErrors: ['project-page.outcome', '503', '504'] });
    await expectShown(page.getByRole('button', compare));
    await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
    await page.getByRole('button', compare).click();
    await expectShown(page.getByText('Jira did not answer. Try again in a minute.'));
    await page.request.post(`${demo.address()}/site/jira`, {
      headers: { origin: demo.address() },
      data: { mode: 'none' },
    });
    await page.getByRole('button', { name: 'Retry' }).click();
    await expectShown(page.getByText(/^Ready items were completed more often/));
  });
});

describe('the forecast tab', () => {
  it('says how much fits into the next sprint and when a chosen epic will be done', async () => {
    const page = await openTab('Forecast');
    await expectShown(page.getByRole('heading', { name: /^85 % sure: \d+ points in the next sprint$/ }));
    await expectShown(page.getByText(/^85 % promises held 10 of 11 times\.$/));
    await press(page, 'The record');
    const record = page.getByRole('table', { name: 'How good are these promises here?' });
    await expectShown(record.getByRole('row', { name: /^50 % 82 % · 9 of 11$/ }));
    await press(page, 'When will it be done?');
    await page.getByRole('combobox', { name: 'An epic, a version or one of the next items' }).click();
    await page.getByRole('option', { name: /^MOB-4 / }).click();
    await expectShown(
      page.getByRole('heading', { name: /^MOB-4 .*: by the \d+th sprint from now \(around .*\), 85 % sure$/ }),
    );
    await expectShown(
      page.getByText(/^\d+ points in \d+ items; \d+ other items rank before the last of them: \d+ points in all\./),
    );
    expect(await page.getByRole('table', { name: 'When it will be done' }).getByRole('row').count()).toBe(1 + 4);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('draws how likely is how much, and lists epics and versions by date as each is told of alone', async () => {
    const page = await openTab('Forecast');
    await expectShown(page.getByRole('figure', { name: 'How likely is how much' }));
    await press(page, 'All amounts');
    const amounts = page.getByRole('table', { name: 'How much fits into the next sprint' });
    await expectShown(amounts.getByRole('row', { name: /^11 over 95 % 95 %$/ }));
    await expectShown(amounts.getByRole('row', { name: /^15 91 % 85 %$/ }));
    await press(page, 'All dates');
    const list = page.getByRole('table', { name: 'Epics and versions by date' });
    await expectShown(list.getByRole('row').nth(1));
    const cellsOf = (row: number) => list.getByRole('row').nth(row).getByRole('cell').allInnerTexts();
    const days: number[] = [];
    for (let row = 1; row < (await list.getByRole('row').count()); row += 1)
      days.push(Date.parse((await cellsOf(row))[1] ?? ''));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    const row = list.getByRole('row', { name: /^MOB-4 / });
    const [, date] = await row.getByRole('cell').allInnerTexts();
    await page.getByRole('button', { name: 'When will it be done?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Or the key of any item or epic' }).fill('mob-4');
    await page.getByRole('button', { name: 'Ask', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expectShown(
      page.getByRole('heading', {
        name: new RegExp(`^MOB-4 .*sprint from now \\(around ${date?.trim()}\\), 85 % sure$`),
      }),
    );
  });

  it('says so where only the list cannot be read, with a way to try again', async () => {
    const errors = { expectedErrors: ['project-page.forecastList', '503', '504'] };
    const page = await demo.openPage({ path: '/projects/MOB', as: member, ...errors });
    const jira = (mode: string) =>
      page.request.post(`${demo.address()}/site/jira`, { headers: { origin: demo.address() }, data: { mode } });
    await page.route('**/site/invoke', async (route) => {
      if (route.request().postData()?.includes('forecastList') === true) await jira('unavailable');
      await route.continue();
    });
    await page.getByRole('tab', { name: 'Forecast' }).click();
    await expectShown(page.getByText('Jira did not answer. Try again in a minute.'));
    await expectShown(page.getByRole('heading', { name: /in the next sprint$/ }));
    await page.unroute('**/site/invoke');
    await jira('none');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expectShown(page.getByRole('button', { name: 'All dates' }));
  });

  it('says when an item is done whose key is typed, and says so where there is none', async () => {
    const page = await openTab('Forecast');
    await press(page, 'When will it be done?');
    await page.getByRole('textbox', { name: 'Or the key of any item or epic' }).fill('mob-112');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expectShown(
      page.getByRole('heading', { name: /^MOB-112 .*: by the \d+.. sprint from now \(around .*\), 85 % sure$/ }),
    );
    await page.getByRole('textbox', { name: 'Or the key of any item or epic' }).fill('MOB-99999');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expectShown(page.getByText(/^This issue does not exist any more, or you do not have permission/));
  });
});

const wide = { width: 1440, height: 900 };

describe('the three tabs with everything opened', () => {
  const looks: readonly [string, Omit<Visit, 'path'>][] = [
    ['in the light', { viewport: wide }],
    ['in the dark', { theme: 'dark', viewport: wide }],
    ['on a narrow screen', { viewport: narrow }],
    ['on a narrow screen in the dark', { theme: 'dark', viewport: narrow }],
  ];

  /** No dialog, then the dialog of the first figure in a table. */
  const expectNoViolation = async (page: Page, table: string): Promise<void> => {
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('table', { name: table, exact: true }).getByRole('button', { name: /^\d/ }).first().click();
    await expectShown(page.getByRole('dialog').getByRole('table'));
    // Where the figure stood a link may have come to stand, in its colour under the pointer.
    await page.mouse.move(0, 0);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  };

  it.each(looks)('Sprints and Forecast have no serious accessibility violation %s', async (_, visit) => {
    const page = await openTab('Sprints', visit);
    await press(page, 'All figures');
    await press(page, 'Compare ready with not ready');
    await press(page, 'By sprint, and how it is judged');
    await expectNoViolation(page, 'Committed and delivered by sprint');
    await page.getByRole('tab', { name: 'Forecast' }).click();
    for (const name of ['All amounts', 'The record', 'All dates', 'By MoSCoW', 'When will it be done?'])
      await press(page, name);
    await expectShown(page.getByRole('textbox', { name: 'Or the key of any item or epic' }));
    await expectNoViolation(page, 'The open backlog by MoSCoW');
  });

  it.each(looks)('Flow has none %s', async (_, visit) => {
    const page = await demo.openPage({ path: '/projects/OPS', as: scrumMaster, ...visit });
    await page.getByRole('tab', { name: 'Flow' }).click();
    for (const name of ['By age, and what waits longest', 'Finished items as a table']) await press(page, name);
    await expectNoViolation(page, 'Finished items by week');
  });

  it('keep keys, dates and names of sprints in one line on a narrow screen', async () => {
    const page = await openTab('Sprints', { viewport: narrow });
    await press(page, 'All figures');
    const row = page.getByRole('row', { name: /^MOB Sprint 9 / });
    const heights = await row
      .getByRole('cell')
      .filter({ hasText: /^(?:MOB Sprint 9|23 Oct 2026)$/ })
      .locator('span, p')
      .evaluateAll((texts) => texts.map((text) => text.getClientRects().length && text.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThan(30);
  });
});
