import { shared } from '../support/paths';
import { existsSync } from 'node:fs';
import { people } from '../site/demo/people';
import type { Page } from 'playwright-core';
import { unfold } from './support/folds';
import { expectShown, seriousViolations, type Visit } from './support/visits';
import { withSite } from './support/with-site';

const admin = people.anna.accountId;
const member = people.priya.accountId;
const titanium = shared('data/sites/titanium');
const narrow = { width: 400, height: 900 };

/**
 * Chromium writes an error for every answer of the server that is none; a failing Jira is what
 * these visits are about.
 */
const jiraFails = ['project-page.load', '503', '504'];

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');

const panel = async (visit: Visit) => {
  const page = await demo.openPage(visit);
  await page.getByRole('region', { name: 'Refinement' }).getByRole('button', { name: 'All checks' }).click();
  return page;
};

describe('the issue panel', () => {
  it('shows the score with its band, what is missing with its fix, and the priority with its reasons', async () => {
    const page = await panel({ path: '/browse/MOB-115', as: member });
    const frame = page.getByRole('region', { name: 'Refinement' });
    await expectShown(frame.getByText('Almost ready'));
    await expectShown(frame.getByText('one required thing is missing'));
    await expectShown(frame.getByText('Add an estimate so that this item can be forecast.'));
    await expectShown(frame.getByText(/^Jira priority \+\d+: /));
    await expectShown(frame.getByText('Needed by').or(frame.getByText(/words/)).first());
  });

  it('says plainly that an issue is gone or out of sight', async () => {
    const page = await demo.openPage({ path: '/browse/MOB-9999', as: member });
    await expectShown(page.getByText(/does not exist/).first());
  });
});

describe('the admin page', () => {
  it('changes a weight, and the score of an issue changes with it', async () => {
    const before = await panel({ path: '/browse/MOB-115', as: member });
    const scoreOf = (page: Page) =>
      page.getByRole('region', { name: 'Refinement' }).getByText(/^\d+$/).first().innerText();
    const scoreBefore = await scoreOf(before);

    const page = await demo.openPage({ path: '/admin', as: admin });
    await page.getByRole('spinbutton', { name: 'Estimate' }).fill('200');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));

    const after = await panel({ path: '/browse/MOB-115', as: member });
    await after.getByText(/rules version 1/).waitFor();
    expect(Number(await scoreOf(after))).toBeLessThan(Number(scoreBefore));
  });

  it('keeps what was typed and names the fault at its field where a value cannot be saved', async () => {
    const page = await demo.openPage({ path: '/admin', as: admin });
    await page.getByRole('spinbutton', { name: 'Estimate' }).fill('-3');
    await page.getByRole('button', { name: /Save as version/ }).click();
    await expectShown(page.getByText('1 value cannot be saved'));
    await expectShown(page.getByRole('tabpanel').getByText('A number from 0 to 1,000.'));
    expect(await page.getByRole('spinbutton', { name: 'Estimate' }).inputValue()).toBe('-3');
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await expectShown(page.getByText('No changes'));
  });

  it('refuses a member by the resolver itself', async () => {
    const page = await demo.openPage({ path: '/admin', as: member });
    await expectShown(page.getByText(/Only Jira administrators/));
    const refused = await page.request.post(`${demo.address()}/site/invoke`, {
      headers: { origin: demo.address() },
      data: { as: member, module: 'admin-page', functionKey: 'save', payload: { basedOn: 0, rules: {} } },
    });
    expect(await refused.json()).toEqual({ value: { ok: false, problem: { code: 'not-allowed' } } });
  });
});

describe('the project page', () => {
  it('opens every figure to the items behind it', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member });
    await unfold(page, 'All figures with targets');
    await page.getByRole('button', { name: 'Show 18 stale items' }).click();
    await expectShown(page.getByRole('dialog').getByRole('heading', { name: /Items that are stale/ }));
    await expectShown(page.getByRole('table', { name: /Items that are stale/ }));
    const keys = page.getByRole('table', { name: /Items that are stale/ }).getByRole('button', { name: /^MOB-\d+$/ });
    await expectShown(keys.last());
    expect(await keys.count()).toBe(18);
  });

  it('shows an empty project as empty, with the next step', async () => {
    const page = await demo.openPage({ path: '/projects/PLAT', as: member });
    await expectShown(page.getByRole('heading', { name: 'The backlog is empty' }));
  });

  it('says that Jira fails, and shows the page again once it answers and Retry is pressed', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member, expectedErrors: jiraFails });
    await expectShown(page.getByRole('button', { name: /Refresh/ }));
    await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
    await page.getByRole('button', { name: /Refresh/ }).click();
    await expectShown(page.getByText('Jira did not answer. Try again in a minute.'));
    await page.getByLabel('Jira', { exact: true }).selectOption('none');
    // What is known of it stays in sight.
    await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByText('Jira did not answer. Try again in a minute.').waitFor({ state: 'detached' });
    await expectShown(page.getByText(/^\d+ (good|fair|poor)$/));
  });
});

describe('every screen', () => {
  it.each<[string, Visit, RegExp]>([
    ['issue panel', { path: '/browse/MOB-115', as: member }, /All checks/],
    ['issue panel in the dark', { path: '/browse/MOB-115', as: member, theme: 'dark' }, /All checks/],
    ['project page', { path: '/projects/MOB', as: member }, /All figures with targets/],
    ['project page in the dark', { path: '/projects/MOB', as: member, theme: 'dark' }, /All figures with targets/],
    [
      'project page on a narrow screen',
      { path: '/projects/MOB', as: member, viewport: narrow },
      /All figures with targets/,
    ],
    ['admin page', { path: '/admin', as: admin }, /Save as version/],
    ['admin page in the dark', { path: '/admin', as: admin, theme: 'dark' }, /Save as version/],
  ])('has no serious accessibility violation: %s', async (_, visit, shown) => {
    const page = await demo.openPage(visit);
    await expectShown(page.getByRole('button', { name: shown }));
    expect(await seriousViolations(page)).toEqual([]);
  });
});

(existsSync(titanium) ? describe : describe.skip)('a big real project (titanium)', () => {
  const there = withSite('--data', titanium);

  it('shows its health, and says that its velocity cannot be known instead of showing 0 (V31)', async () => {
    const page = await there.openPage({ path: '/projects/ALOY' });
    await expectShown(page.getByRole('heading', { name: /^\d+ of \d{3} open items are ready/ }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Sprints' }).click();
    await expectShown(page.getByText(/No velocity: the items of these sprints have no change history/));
    expect(await page.getByText(/^Velocity (at least )?\d/).count()).toBe(0);
    await page.getByRole('button', { name: 'All figures', exact: true }).click();
    expect(await page.getByRole('cell', { name: 'unknown' }).count()).toBeGreaterThan(6);
  });

  it('shows a project without a board', async () => {
    const page = await there.openPage({ path: '/projects/MOD' });
    await page.getByRole('tab', { name: 'Sprints' }).click();
    await expectShown(page.getByText('This project has no board, so it has no sprints.'));
  });
});
