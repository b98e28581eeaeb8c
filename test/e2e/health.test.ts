import type { Locator, Page, Route } from 'playwright-core';
import { people } from '../site/demo/people';
import { DAY, MINUTE } from '../support/clock';
import type { Site } from '../site/open-site';
import { unfold } from './support/folds';
import { expectShown, seriousViolations } from './support/visits';
import { withSite, withSiteHere } from './support/with-site';
import { runDaily } from '../support/run-daily';

const admin = people.anna.accountId;
const projectAdmin = people.sofia.accountId;
const member = people.priya.accountId;
const scrumMaster = people.tobias.accountId;
/** Some issues are hidden from this person. */
const outsider = people.daniel.accountId;
const narrow = { width: 390, height: 844 };

const now = '2026-11-02T09:00:00.000Z';
/** The score with its word, beside its name. */
const score = (page: Page) => page.getByText(/^\d+ (good|fair|poor)$/);
/** How it stands, in the sentence that the page begins with. */
const sentence = (page: Page) => page.getByRole('heading', { level: 2 });
const allFigures = 'All figures with targets';

describe('a backlog that nobody has read yet', () => {
  const big = withSite('--now', now, '--generate', '7000', '--latency', '200');

  it('is read in the background: how far it is, the figures of its top, then all of them', async () => {
    const page = await big.openPage({ path: '/projects/BIG' });
    await expectShown(page.getByRole('progressbar', { name: 'How much of the backlog has been read' }));
    await expectShown(page.getByText(/^\d+ of about 6,\d{3} items read$/));
    expect(await seriousViolations(page)).toEqual([]);

    await expectShown(page.getByText(/The figures so far are of the top of the backlog/));
    await unfold(page, allFigures);
    await expectShown(page.getByText(/^· [\d,]+ of [1-5],\d{3} items$/).first());
    expect(await page.getByRole('button', { name: /^Show [\d,]+ / }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^[\d,]+ of [\d,]+ without/ }).count()).toBe(0);

    // The page asks at growing distances, and sprints are replayed in between.
    const ofAll = page.getByText(/^· [\d,]+ of 6,9\d{2} items$/).first();
    await ofAll.waitFor({ state: 'visible', timeout: 120_000 });
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
    expect(await page.getByRole('button', { name: /^Show [\d,]+ / }).count()).toBeGreaterThan(4);
  }, 240_000);
});

describe('the overview', () => {
  const demo = withSiteHere({ now });
  const measured = 'Ready work for only 1.9 sprints, less than 2, and 4 of the next 10 items are not ready.';

  const open = async (visit: Partial<Parameters<typeof demo.openPage>[0]> = {}): Promise<Page> => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member, ...visit });
    await expectShown(score(page));
    return page;
  };
  const openMeasured = async (visit: Parameters<typeof open>[0] = {}): Promise<Page> => {
    const page = await open(visit);
    await expectShown(page.getByRole('heading', { name: measured }));
    return page;
  };
  const openFigures = async (visit: Parameters<typeof open>[0] = {}): Promise<Page> => {
    const page = await openMeasured(visit);
    await unfold(page, allFigures);
    return page;
  };

  it('replays the sprints by itself once, so that the ready work is measured in sprints', async () => {
    const page = await openFigures();
    await expectShown(page.getByText('Target 2–5 sprints · weight 20'));
    await expectShown(page.getByText('Target at least 50 % · shown, not scored'));
    await expectShown(page.getByText('· 12 of 70 items', { exact: true }));
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('shows how far the ready work reaches: what runs, what is planned, what comes by rank, and the figures of it', async () => {
    const page = await openMeasured();
    await expectShown(page.getByRole('heading', { name: 'Runway' }));
    await expectShown(page.getByText('Velocity 18.7 points a sprint'));
    await expectShown(page.getByText('MOB Sprint 10, running'));
    await expectShown(page.getByText('3 of 32 points done · 5 days left'));
    await expectShown(page.getByText('20 of 26 points ready · 7.3 over velocity'));
    await page.getByRole('button', { name: 'Runway table' }).click();
    const table = page.getByRole('table', { name: 'Runway by sprint' });
    await expectShown(table.getByRole('row', { name: /^MOB Sprint 11 6 26 – 20 6 0 0 1 3 7\.3$/ }));
    expect(await table.getByRole('row').count()).toBe(1 + 8);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hide the table' }).click();
    await table.waitFor({ state: 'detached' });
  });

  it('opens a figure to its items, each with its key, which opens it, its verdict and the same rows as CSV', async () => {
    const page = await openFigures();
    await page.getByRole('button', { name: 'Show 18 stale items' }).click();
    const box = page.getByRole('dialog');
    await expectShown(box.getByText('26 % · 18 of 70 items · target at most 10 %'));
    const table = box.getByRole('table', { name: /^Items that are stale/ });
    await expectShown(keysIn(table).last());
    expect(await keysIn(table).count()).toBe(18);
    await box.getByRole('button', { name: 'Show as CSV' }).click();
    const lines = (await box.getByLabel(/^Items that are stale.*as CSV$/).inputValue()).trim().split('\n');
    expect(lines[0]).toMatch(/^Item,Summary,Estimate \(points\),Readiness,State,Missing,Last updated/);
    expect(lines).toHaveLength(1 + 18);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('shows the same figures to everybody, and of hidden items only how many they are (J10)', async () => {
    const hidden = demo
      .site()
      .data.issues.filter(({ hiddenFrom }) => hiddenFrom?.includes(outsider))
      .map(({ key }) => key);
    expect(hidden).not.toEqual([]);

    const insider = await openFigures();
    await insider.getByRole('button', { name: 'Show 34 estimated items' }).click();
    await expectShown(insider.getByRole('dialog').getByRole('table'));
    expect(await insider.getByText(/that you may not see/).count()).toBe(0);

    const page = await openFigures({ as: outsider });
    await page.getByRole('button', { name: 'Show 34 estimated items' }).click();
    await expectShown(page.getByRole('dialog').getByText('2 items that you may not see.'));
    const read = await page.locator('body').innerText();
    expect(hidden.filter((key) => new RegExp(`\\b${key}\\b`).test(read))).toEqual([]);
  });

  it('filters by type and by label, says so, has no score of a part, and is as before once the filters are cleared', async () => {
    const page = await openFigures();
    const before = [await sentence(page).innerText(), await score(page).innerText()];
    await filterBy(page, 'Type', 'Bug');
    await expectShown(page.getByText('Only type Bug', { exact: true }));
    await expectShown(page.getByRole('heading', { name: '2 of 8 items that fit the filter are ready.' }));
    expect(await score(page).count()).toBe(0);
    // What runs cannot be filtered.
    expect(await page.getByText('MOB Sprint 10, running').count()).toBe(0);
    await expectShown(page.getByText(/counted from the items that you may see/));
    await expectShown(page.getByText(/^The trend is of the whole backlog/));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show 3 stale items' }).click();
    const stale = page.getByRole('dialog').getByRole('table');
    await expectShown(stale);
    await expectShown(keysIn(stale).last());
    expect(await keysIn(stale).count()).toBe(3);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('textbox', { name: 'Label' }).fill('no-such-label');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await expectShown(page.getByText('Only type Bug · label no-such-label', { exact: true }));
    await expectShown(page.getByRole('heading', { name: 'No open item fits these filters' }));
    expect(await score(page).count()).toBe(0);

    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expectShown(score(page));
    expect([await sentence(page).innerText(), await score(page).innerText()]).toEqual(before);
    expect(await page.getByText(/^Only /).count()).toBe(0);
  });

  it('shows everything that comes next: what is to be refined, and what is ready', async () => {
    const page = await openMeasured();
    await unfold(page, 'All 10 next items');
    await expectShown(page.getByText(/^The next 2 sprints’ worth by rank/));
    const items = (name: string) => keysIn(page.getByRole('table', { name, exact: true })).count();
    // One that is blocked is not ready, and nothing can be refined before it is unblocked.
    const [toRefine, others] = ['Refine these next', 'Ready, blocked, stale, or nothing to refine'];
    expect([await items(toRefine), await items(others)]).toEqual([3, 7]);
  });

  it('is worked by keyboard alone', async () => {
    const page = await openMeasured();
    const tabTo = async (name: string) => {
      const wanted = page.getByRole('button', { name, exact: true });
      for (let step = 0; step < 60; step += 1) {
        if (await wanted.evaluate((button) => button === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Nobody comes to "${name}" by the keyboard.`);
    };
    await page.getByRole('tab', { name: 'Overview', exact: true }).focus();
    // Board, filter and refresh stand before the tabs.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await tabTo('Filter');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Type' }).waitFor();
    await tabTo('Refresh');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Spike');
    await page.keyboard.press('Enter');
    await tabTo('Apply filters');
    await page.keyboard.press('Enter');
    await expectShown(page.getByText('Only type Spike', { exact: true }));
    await page.getByRole('tab', { name: 'Overview', exact: true }).focus();
    for (let back = 0; back < 2; back += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectShown(page.getByRole('heading', { name: measured }));
    await tabTo(allFigures);
    await page.keyboard.press('Enter');
    await tabTo('Show 5 oversized items');
    await page.keyboard.press('Enter');
    await expectShown(page.getByRole('dialog').getByRole('table'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('opens the sprints where a figure is about sprints, and reads their tab only then', async () => {
    const page = await openFigures();
    expect(await page.getByRole('table', { name: 'Committed and delivered by sprint' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show the sprints' }).click();
    await expectShown(page.getByRole('heading', { name: 'Velocity 18.7 points a sprint' }));
  });

  it('asks a board by kanban about its flow, and says nothing of sprints (H5)', async () => {
    const page = await open({ path: '/projects/OPS', as: scrumMaster });
    await unfold(page, allFigures);
    for (const name of ['Ready for the next weeks', 'Weeks of ready work', 'Old work in progress'])
      await expectShown(page.getByText(name, { exact: true }));
    await page.getByRole('button', { name: 'Show 10 old items' }).click();
    await expectShown(page.getByRole('dialog').getByRole('button', { name: 'OPS-11', exact: true }));
    await page.keyboard.press('Escape');
    await expectShown(
      page.getByRole('heading', { name: /^Ready work for only 1\.5 weeks at 2\.7 items a week, less than 2/ }),
    );
    await expectShown(page.getByText('· 12 of 43 items', { exact: true }));
    await expectShown(page.getByText(/^(?:Throughput [\d.]+ items a week|In items: no throughput)$/));
    expect(await page.getByRole('button', { name: 'Show the sprints' }).count()).toBe(0);
    expect(await page.getByText(/sprint|velocity/i).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('shows an empty backlog as empty, with the next step', async () => {
    const page = await demo.openPage({ path: '/projects/PLAT', as: member });
    await expectShown(page.getByRole('heading', { name: 'The backlog is empty' }));
    await expectShown(page.getByText(/Create an issue or widen the board's filter, then refresh/));
    expect(await score(page).count()).toBe(0);
  });

  it('shows the ready work in sprints once they are replayed, also where a question of how far it is got lost', async () => {
    const page = await demo.openPage({ path: '/', as: member });
    let lost = 0;
    await page.route('**/site/invoke', (route: Route) => {
      if (lost > 0 || !(route.request().postData() ?? '').includes('"functionKey":"replayProgress"'))
        return route.fallback();
      lost += 1;
      return route.fulfill({ json: { value: { ok: false, problem: { code: 'jira-unavailable' } } } });
    });
    await page.goto(`${demo.address()}/projects/APPT?as=${member}`);
    await expectShown(page.getByRole('heading', { name: /^Ready work for only 1\.9 sprints/ }));
    expect(await page.getByText(/Replaying the last sprints|did not answer/).count()).toBe(0);
  });

  it.each<[string, Parameters<typeof open>[0]]>([
    ['in the dark', { theme: 'dark' }],
    ['on a narrow screen', { viewport: narrow }],
  ])('has no serious accessibility violation %s', async (_, visit) => {
    const page = await openFigures(visit);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expectShown(page.getByRole('button', { name: 'Apply filters' }));
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  // The last of this block, because it changes the backlog.
  it('shows what was changed in Jira meanwhile when it is refreshed', async () => {
    const page = await openFigures();
    await unfold(page, 'All 10 next items');
    const { key } = await firstUnestimated(page);
    const site = demo.site();
    const points = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
    await editAndTell(site, key, { [points]: 2 });
    // Search sees a change a second later.
    await site.clock.advance(MINUTE);
    await page.getByRole('button', { name: /Refresh/ }).click();
    await expectShown(page.getByRole('button', { name: 'Show 35 estimated items' }));
    await expectShown(page.getByRole('row', { name: new RegExp(`${key}\\b.* 2 points`) }));
  });
});

/** The keys of the issues in a table or a row, each of which opens its issue. */
const keysIn = (of: Locator) => of.getByRole('button', { name: /^[A-Z]+-\d+$/ });

const filterBy = async (page: Page, dimension: string, option: string): Promise<void> => {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: dimension }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('button', { name: 'Apply filters' }).click();
};

/** Changes an issue, and waits until Jira has told the app of it, which reads it later. */
const editAndTell = async (site: Site, key: string, fields: Readonly<Record<string, unknown>>): Promise<void> => {
  const told = () => site.backgroundRuns().filter(({ by }) => by === 'avi:jira:updated:issue').length;
  const before = told();
  site.jira.editIssue(key, fields, member);
  while (told() === before) await new Promise((resolve) => setTimeout(resolve, 100));
};

const firstUnestimated = async (page: Page): Promise<{ readonly key: string }> => {
  const row = page
    .getByRole('table', { name: 'Refine these next' })
    .getByRole('row', { name: /Not estimated/ })
    .first();
  return { key: await keysIn(row).innerText() };
};

describe('the trend', () => {
  const demo = withSiteHere({ now });

  /**
   * Six days of a team: the page is opened, items are refined, and on the fourth day the rules
   * become other ones.
   */
  beforeAll(async () => {
    const site = demo.site();
    const at = { module: 'project-page', projectKey: 'MOB', as: member };
    await site.invoke({ ...at, functionKey: 'velocity', payload: {} });
    await site.invoke({ ...at, functionKey: 'load', payload: {} });
    await site.settle();
    const points = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
    for (let day = 1; day <= 5; day += 1) {
      for (const key of [`MOB-115`, 'MOB-175'].slice(day - 2, day - 1)) await editAndTell(site, key, { [points]: 3 });
      await site.clock.advance(DAY);
      await site.settle();
      if (day === 4) await saveStricterRules();
      await runDaily(site);
      await site.settle();
    }
  });

  const saveStricterRules = async (): Promise<void> => {
    const page = await demo.openPage({ path: '/admin', as: admin });
    await page.getByRole('tab', { name: 'General' }).click();
    await page.getByRole('spinbutton', { name: 'Ready from', exact: true }).fill('95');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    await page.context().close();
  };

  it('stands beside the score and every figure as an arrow with words', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member });
    await expectShown(score(page));
    await expectShown(page.getByText(/^[▲▼] \d+ since 2 Nov 2026$/));
    await unfold(page, allFigures);
    await expectShown(page.getByText('▲ up 2 percentage points since 2 Nov 2026 — better'));
    await expectShown(page.getByText(/^The rules have changed since the day that the score is compared with/));
  });

  it('is drawn as a line with the day on which the rules changed, and says the same as a table and as CSV (R6)', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member });
    await page.getByRole('combobox', { name: 'Figure' }).click();
    await page.getByRole('option', { name: 'Health score' }).click();
    await expectShown(page.getByRole('figure', { name: 'Health score' }));
    await expectShown(page.getByText('Rules changed on 6 Nov 2026 (version 1).'));
    await unfold(page, 'Trend table');
    const table = page.getByRole('table', { name: 'Health score by day' });
    await expectShown(table);
    expect(await table.getByRole('row').count()).toBe(1 + 6);
    const today = /\d+/.exec(await score(page).innerText())?.[0] ?? '';
    await expectShown(table.getByRole('row', { name: new RegExp(`^7 Nov 2026 ${today} 70 \\d+ version 1$`) }));
    await page.getByRole('combobox', { name: 'Figure' }).click();
    await page.getByRole('option', { name: 'Estimated' }).click();
    await expectShown(page.getByRole('figure', { name: 'Estimated' }));
    await expectShown(
      page.getByRole('row', { name: /^2 Nov 2026 48\.6 70 12 the rules the app comes with the day itself$/ }),
    );
    await page.getByRole('button', { name: 'Show as CSV' }).last().click();
    const lines = (await page.getByLabel('Estimated by day, as CSV').inputValue()).trim().split('\n');
    expect(lines[0]).toMatch(/^Day \(UTC\),Estimated \(in %\),Open items,Ready items,Rules,Known from/);
    expect(lines).toHaveLength(1 + 84 + 6);
    expect(lines.filter((line) => line.includes('change histories'))).toHaveLength(84);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('begins twelve weeks before the app was there, as a line of its own, and says what it is made of (H6)', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member });
    const chart = page.getByRole('figure', { name: 'Trend score' });
    await expectShown(chart);
    await expectShown(page.getByText(/^Days before 2 Nov 2026 are replayed from change histories/));
    await expectShown(page.getByText(/^Made of what histories tell as well/));
    await unfold(page, 'Trend table');
    const table = page.getByRole('table', { name: 'Trend score by day' });
    await expectShown(table.getByRole('row', { name: /^2 Nov 2026 \d+ 70 12 .* the day itself$/ }));
    await expectShown(table.getByRole('row', { name: /^1 Nov 2026 \d+ 70 12 .* change histories$/ }));
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('is also shown by sprint', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member });
    await page.getByRole('combobox', { name: 'Points' }).click();
    await page.getByRole('option', { name: 'By sprint, at its close' }).click();
    await unfold(page, 'Trend table');
    const table = page.getByRole('table', { name: 'Trend score by sprint' });
    await expectShown(table);
    expect(await table.getByRole('row').count()).toBeGreaterThan(4);
    await expectShown(table.getByRole('row', { name: /change histories$/ }).first());
  });

  // The last of this block: nothing of the trend is left afterwards.
  it('is deleted by an administrator of the project, who is asked first; today’s figures stay', async () => {
    const before = await demo.openPage({ path: '/projects/MOB', as: member });
    const shown = await score(before).innerText();

    const page = await demo.openPage({ path: '/projects/MOB/settings', as: projectAdmin });
    await page.getByRole('button', { name: 'Delete the trend' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Delete the trend' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete every past day' }).click();
    await expectShown(page.getByText(/The trend is deleted/));

    const after = await demo.openPage({ path: '/projects/MOB', as: member });
    await expectShown(after.getByText(/^The trend begins today/));
    expect(await score(after).innerText()).toBe(shown);
    expect(await after.getByText(/since 2 Nov/).count()).toBe(0);
  });
});
