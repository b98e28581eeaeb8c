import { custom } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { healthOf, measuredOf, pageOf, settledPage, valueOf, velocityOf } from '../support';
import { activeSprint, aSmallSite, atFirst, member, nextSprint, rank, seen, wednesday } from './small-site';

let site: Site;
beforeEach(async () => {
  site = await openSite({ data: aSmallSite(), now: wednesday });
  await settledPage(site, { as: member, project: 'MOB' });
});
afterEach(() => site.close());

const page = async () => valueOf(await pageOf(site, { as: member, project: 'MOB' }));
const shownKeys = async () => {
  const { next } = await page();
  return [...next.toRefine, ...next.others].map(({ key }) => key);
};

describe('a sprint', () => {
  it('that is planned has a figure of its own until it begins', async () => {
    expect(measuredOf(healthOf(await page()), 'next-sprint')).toMatchObject({ counted: 1, of: 1 });
    site.jira.startSprint(nextSprint, member);
    await site.advance(2_000);
    // Nothing is planned any more: the next sprint's worth by rank stands in.
    expect(measuredOf(healthOf(await page()), 'next-sprint').of).toBeGreaterThan(1);
  });

  it('that begins takes its items out of the backlog, in the next view and for good', async () => {
    site.jira.startSprint(nextSprint, member);
    await site.advance(2_000);
    const without = {
      open: atFirst.open.filter((key) => key !== 'MOB-6'),
      ready: atFirst.ready.filter((key) => key !== 'MOB-6'),
    };
    expect(await seen(site)).toEqual(without);
    expect(await shownKeys()).not.toContain('MOB-6');
    await site.settle();
    await site.advance(3 * 3_600_000);
    expect(await seen(site)).toEqual(without);
  });

  it('that closes gives back what is open in it, be it moved on or not', async () => {
    site.jira.closeSprint(activeSprint, member);
    await site.advance(2_000);
    const back = { open: [...atFirst.open, 'MOB-5'].toSorted(), ready: ['MOB-1', 'MOB-2', 'MOB-5', 'MOB-6'] };
    expect(await seen(site)).toEqual(back);
    await site.settle();
    await site.advance(3 * 3_600_000);
    expect(await seen(site)).toEqual(back);
  });

  it('that closes makes the velocity due until it was read, and then measures depth by it', async () => {
    site.jira.closeSprint(activeSprint, member, nextSprint);
    await site.advance(2_000);
    expect((await page()).velocityDue).toBe(true);
    expect(valueOf(await velocityOf(site, { as: member, project: 'MOB' }))).toMatchObject({
      sprints: [{ sprint: activeSprint }],
    });
    const { velocityDue, trend } = await page();
    expect({ velocityDue, closes: trend.sprintCloses.length }).toEqual({ velocityDue: false, closes: 1 });
  });
});

describe('the order of the backlog', () => {
  it('is live at the top, though no `updated` and, here, no event tells of it', async () => {
    const before = await shownKeys();
    site.setFaults({ events: { lost: 1 } });
    site.jira.editIssue('MOB-6', { [custom.rank]: rank(1) }, member);
    await site.advance(2_000);
    const { next } = await page();
    expect(next.others.map(({ key }) => key)).toEqual(['MOB-6', 'MOB-1', 'MOB-2', 'MOB-4']);
    expect(before.at(-1)).toBe('MOB-6');
    await site.settle();
    expect((await page()).next.others[0]?.key).toBe('MOB-6');
  });
});
