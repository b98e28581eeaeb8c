import { people as demo } from '../site/demo/people';
import { aSite, anIssue, custom, people, status } from '../site/data/a-site';
import { withSite, withSiteHere } from './support/with-site';
import { expectShown, seriousViolations } from './support/visits';

/** Payment screens took 8 points and reports 2, each a few days after its sprint began. */
const history = Array.from({ length: 60 }, (_, at) =>
  anIssue(at + 1, {
    summary: at % 2 === 0 ? `Payment screen for customers ${at}` : `Monthly report about totals ${at}`,
    status: status.done,
    created: new Date(Date.UTC(2024, 2, 2) + (at - 0.5) * 3_600_000).toISOString(),
    resolutiondate: new Date(Date.UTC(2024, 2, 2) + at * 3_600_000).toISOString(),
    [custom.points]: at % 2 === 0 ? 8 : 2,
    [custom.sprint]: [{ id: 5, name: 'Sprint 5', state: 'closed', startDate: '2024-03-01T00:00:00.000Z' }],
  }),
);
const unestimated = [101, 102].map((number) =>
  anIssue(number, { summary: 'Payment screen for guests', [custom.points]: null }),
);
const large = anIssue(103, {
  summary: 'Payment screen for everybody',
  [custom.points]: 40,
  description: {
    version: 1,
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
      {
        type: 'bulletList',
        content: ['Search: finds names', 'Search: finds numbers', 'Export: as CSV', 'Export: at most 1,000 rows'].map(
          (text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }),
        ),
      },
    ],
  },
});

describe('where similar items tell the estimate', () => {
  const now = '2024-06-03T09:00:00.000Z';
  const { openPage } = withSiteHere({ data: aSite({ issues: [...history, ...unestimated, large] }), now });

  const panel = async (key: string, as: string, look: { theme?: 'dark'; width?: number } = {}) => {
    const page = await openPage({
      path: `/browse/${key}`,
      as,
      ...(look.theme === undefined ? {} : { theme: look.theme }),
      ...(look.width === undefined ? {} : { viewport: { width: look.width, height: 1400 } }),
    });
    const frame = page.getByRole('region', { name: 'Refinement' });
    await expectShown(frame.getByRole('button', { name: 'All checks' }));
    return { page, frame };
  };

  it('names them, and behind that shows their range, the median and both errors; a number is set with one click', async () => {
    const { page, frame } = await panel('MOB-101', people.member.accountId);
    await frame.getByRole('button', { name: 'Similar items' }).click();
    await expectShown(frame.getByText(/^Similar done items: MOB-\d+ · 8, MOB-\d+ · 8, MOB-\d+ · 8$/));
    await frame.getByRole('button', { name: 'How similar' }).click();
    await expectShown(frame.getByText(/Suggested: 8 points; similar items took .* sprint days\./));
    await expectShown(frame.getByText('The last 50 done items: median 5 points.'));
    await expectShown(frame.getByText(/On this project's own history/));
    await expectShown(frame.getByRole('table', { name: 'Similar items' }).getByRole('link').first());
    expect(await seriousViolations(page)).toEqual([]);
    await frame.getByRole('button', { name: '8', exact: true }).click();
    await expectShown(frame.getByText(/^In place: .*estimate/));
  });

  it('shows a person who may not edit the numbers and no button', async () => {
    const { frame } = await panel('MOB-102', people.reader.accountId);
    await frame.getByRole('button', { name: 'Similar items' }).click();
    await frame.getByRole('button', { name: 'How similar' }).click();
    await expectShown(frame.getByText(/Suggested: 8 points/));
    expect(await frame.getByRole('button', { name: '8', exact: true }).count()).toBe(0);
  });

  it('offers no number of a far larger item, but where it may be split, with drafts, in the dark and on a narrow screen', async () => {
    const { page, frame } = await panel('MOB-103', people.reader.accountId, { theme: 'dark', width: 480 });
    await expectShown(frame.getByText('Split it by its acceptance criteria: search (2) · export (2)'));
    await frame.getByRole('button', { name: 'Split …' }).click();
    expect(await frame.getByLabel('Drafts of the parts').inputValue()).toBe(
      [
        'Payment screen for everybody: search\n- Search: finds names\n- Search: finds numbers',
        'Payment screen for everybody: export\n- Export: as CSV\n- Export: at most 1,000 rows',
      ].join('\n\n'),
    );
    await frame.getByRole('button', { name: 'Similar items' }).click();
    await frame.getByRole('button', { name: 'How similar' }).click();
    await expectShown(frame.getByText(/^40 points is far larger than usual here/));
    await expectShown(frame.getByText(/no estimate is offered: split it/));
    expect(await frame.getByText(/done items: median/).count()).toBe(0);
    await expectShown(frame.getByRole('table', { name: 'Similar items' }).getByRole('link').first());
    expect(await frame.getByRole('button', { name: /^\d+$|^…$|^Create/ }).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('creates the parts after a question, once, and says which they are', async () => {
    const { page, frame } = await panel('MOB-103', people.member.accountId);
    expect(await frame.getByRole('button', { name: /^\d+$|^…$/ }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Split …' }).click();
    await frame.getByRole('button', { name: 'Create 2 issues …' }).click();
    const question = page.getByRole('dialog', { name: 'Create 2 issues?' });
    await expectShown(question.getByText('Of type Story, in MOB, without a parent, reported by you:'));
    await expectShown(question.getByText('Payment screen for everybody: export'));
    await expectShown(question.getByText(/count in every figure/));
    expect(await seriousViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Create 2 issues' }).focus();
    await page.keyboard.press('Enter');
    await expectShown(frame.getByRole('link', { name: 'MOB-104' }));
    await expectShown(frame.getByRole('link', { name: 'MOB-105' }));
    expect(await frame.getByRole('button', { name: /^Create/ }).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe('where they tell no more than the median', () => {
  const { openPage } = withSite('--now', '2026-11-02T09:00:00.000Z');

  it('shows no number but the median and says so, with the similar items', async () => {
    const page = await openPage({ path: '/browse/MOB-122', as: demo.priya.accountId });
    const frame = page.getByRole('region', { name: 'Refinement' });
    await frame.getByRole('button', { name: 'Similar items' }).click();
    await expectShown(frame.getByText(/done items: median/));
    await frame.getByRole('button', { name: 'How similar' }).click();
    await expectShown(frame.getByText(/only (?:that|the median|their median) is shown/));
    await expectShown(frame.getByRole('table', { name: 'Similar items' }).getByRole('link').first());
  });
});
