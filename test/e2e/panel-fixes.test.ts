import type { Page } from 'playwright-core';
import { people } from '../site/demo/people';
import { startSite, type RunningSite } from './support/running-site';
import { expectShown, seriousViolations, startVisits, type Visits } from './support/visits';

const member = people.priya.accountId;
const reader = people.grace.accountId;
/**
 * Open stories of the demo site without criteria and estimate; each test writes to one of its own.
 */
const stories = { criteria: 'MOB-112', estimate: 'MOB-122', failing: 'MOB-75', readers: 'MOB-61', hint: 'MOB-143' };

let site: RunningSite;
let visits: Visits;

beforeAll(async () => {
  site = await startSite('--now', '2026-11-02T09:00:00.000Z');
  visits = await startVisits(site.address);
});
afterEach(() => visits.closePages());
afterAll(async () => {
  await visits.close();
  await site.stop();
});

const panel = async (key: string, as: string, expectedErrors: readonly string[] = []) => {
  const page = await visits.openPage({ path: `/browse/${key}`, as, expectedErrors });
  const frame = page.getByRole('region', { name: 'Refinement' });
  await expectShown(frame.getByRole('button', { name: 'All checks' }));
  return { page, frame };
};

/** The description as Jira keeps it, which the page around the app reads. */
const descriptionOf = async (page: Page, key: string): Promise<readonly unknown[]> => {
  const answer = await page.request.get(`${site.address}/site/page?path=/browse/${key}&as=${member}`);
  const { page: shown } = (await answer.json()) as { page: { issue: { description: { content: unknown[] } } } };
  return shown.issue.description.content;
};

it('inserts the template with one click, after what is written, and says what to do next (D9)', async () => {
  const { page, frame } = await panel(stories.criteria, member);
  const written = await descriptionOf(page, stories.criteria);
  await frame.getByRole('button', { name: 'Insert template' }).click();
  await expectShown(frame.getByText('Template inserted: replace its placeholders with criteria'));
  await expectShown(frame.getByText(/^The description has a section for them: /));
  expect(await frame.getByRole('button', { name: 'Insert template' }).count()).toBe(0);
  const now = await descriptionOf(page, stories.criteria);
  expect(now.slice(0, written.length)).toEqual(written);
  expect(now.slice(written.length)).toMatchObject([
    { type: 'heading', content: [{ type: 'text', text: 'Acceptance criteria' }] },
    { type: 'bulletList', content: [{ type: 'listItem' }] },
  ]);
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expectShown(frame.getByText('Taken back'));
  expect(await descriptionOf(page, stories.criteria)).toEqual(written);
});

it('sets the estimate with one click or to a number of one’s own, and shows the new verdict', async () => {
  const { page, frame } = await panel(stories.estimate, member);
  expect(await seriousViolations(page)).toEqual([]);
  await frame.getByRole('button', { name: '…' }).click();
  await frame.getByRole('spinbutton', { name: 'Other, in points' }).fill('-2');
  await frame.getByRole('button', { name: 'Set estimate' }).click();
  await expectShown(frame.getByText('Type a number from 0 to 1,000,000.'));
  await frame.getByRole('button', { name: '5', exact: true }).click();
  await expectShown(frame.getByText(/^Estimate set: \d+ → \d+, (?:not|almost) ready$/));
  await expectShown(frame.getByText(/^In place: .*estimate/));
  await frame.getByRole('button', { name: 'All checks' }).click();
  await expectShown(frame.getByText('The field "Story Points" is 5.'));
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expectShown(frame.getByText(/^Taken back: \d+ → \d+, not ready$/));
  await expectShown(frame.getByText('Not estimated').first());
  expect(await seriousViolations(page)).toEqual([]);
});

it('dismisses a hint with a reason that everybody reads, and brings it back', async () => {
  const { frame } = await panel(stories.hint, member);
  await frame.getByRole('button', { name: /hint|could be better/ }).click();
  await frame.getByRole('button', { name: 'Dismiss', exact: true }).first().click();
  await frame.getByRole('textbox', { name: 'Why it does not matter here' }).fill('The bank law names the number.');
  await frame.getByRole('button', { name: 'Dismiss hint' }).click();
  await expectShown(frame.getByText('Hint dismissed for everybody'));

  const read = await panel(stories.hint, reader);
  await read.frame.getByRole('button', { name: 'All checks' }).click();
  await read.frame.getByRole('button', { name: 'Show 1 dismissed hint' }).click();
  await expectShown(read.frame.getByText(/"The bank law names the number\."/));
  for (const name of ['Undo', 'Restore']) expect(await read.frame.getByRole('button', { name }).count()).toBe(0);

  await frame.getByRole('button', { name: 'All checks' }).click();
  await frame.getByRole('button', { name: 'Show 1 dismissed hint' }).click();
  await frame.getByRole('button', { name: 'Restore' }).click();
  await expectShown(frame.getByText('Hint restored'));
  await expectShown(frame.getByRole('button', { name: 'Dismiss', exact: true }).first());
});

it('keeps what was typed, and says what is wrong beside it, while Jira fails', async () => {
  const { page, frame } = await panel(stories.failing, member, ['issue-panel.setEstimate', '503']);
  await frame.getByRole('button', { name: '…' }).click();
  await frame.getByRole('spinbutton', { name: 'Other, in points' }).fill('13');
  await page.getByLabel('Jira', { exact: true }).selectOption('unavailable');
  await frame.getByRole('button', { name: 'Set estimate' }).click();
  await expectShown(frame.getByText('Jira did not answer. Try again in a minute.'));
  expect(await frame.getByRole('spinbutton', { name: 'Other, in points' }).inputValue()).toBe('13');
  await page.getByLabel('Jira', { exact: true }).selectOption('none');
  await frame.getByRole('button', { name: 'Set estimate' }).click();
  await expectShown(frame.getByText(/^In place: .*estimate/));
});

it('offers no fix to a person who may not edit, and the resolver refuses one all the same (J5)', async () => {
  const { page, frame } = await panel(stories.readers, reader);
  await expectShown(frame.getByText('Not estimated'));
  for (const name of ['Insert template', '…', '5', 'Dismiss', 'Must have'])
    expect(await frame.getByRole('button', { name, exact: true }).count()).toBe(0);
  const refused = await page.request.post(`${site.address}/site/invoke`, {
    headers: { origin: site.address },
    data: {
      as: reader,
      module: 'issue-panel',
      functionKey: 'setEstimate',
      issueKey: stories.readers,
      payload: { value: 5 },
    },
  });
  expect(await refused.json()).toEqual({ value: { ok: false, problem: { code: 'not-editable' } } });
});
