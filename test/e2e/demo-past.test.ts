import { people } from '../site/demo/people';
import { unfold } from './support/folds';
import { expectShown, seriousViolations } from './support/visits';
import { withSiteHere } from './support/with-site';

/* What the demo shows of the months in which the app has been in use on it, to its scrum master. */

const { openPage } = withSiteHere({ now: '2026-11-02T09:00:00.000Z', past: true });
const as = people.sofia.accountId;

describe('the demo with its past', () => {
  it('shows at once how the backlog stands, and since when', async () => {
    const page = await openPage({ path: '/projects/MOB', as });
    await expectShown(page.getByText(/\d+ since \d+ Oct 2026/).first());
    await unfold(page, 'All figures with targets');
    await expectShown(page.getByText(/by rules version 3/));
    expect(await page.getByText(/begins today/).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('tells what became ready since the last meeting, and the pace of the team', async () => {
    const page = await openPage({ path: '/projects/MOB', as });
    await page.getByRole('tab', { name: 'Refine' }).click();
    await expectShown(page.getByText(/^Since the meeting on .+: \d+ of \d+ became ready/));
    await unfold(page, 'Why these?');
    await expectShown(page.getByText(/the pace of the last \d+ meetings/).first());
  });

  it('answers whether readiness pays off', async () => {
    const page = await openPage({ path: '/projects/MOB', as });
    await page.getByRole('tab', { name: 'Sprints' }).click();
    await page.getByRole('button', { name: 'Compare ready with not ready' }).click();
    await expectShown(page.getByText(/more often/).first());
  });

  it('warns that the must-haves are more than the next sprints hold', async () => {
    const page = await openPage({ path: '/projects/MOB', as });
    await page.getByRole('tab', { name: 'Forecast' }).click();
    await expectShown(page.getByText(/^Must haves take \d+ % of what the next 2 sprints deliver: the limit is 60 %$/));
  });
});
