import { custom } from '../../../site/data/a-site';
import { openSite } from '../../../site/open-site';
import { healthItemsOf, healthOf, measuredOf, pageOf, settledPage, valueOf } from '../support';
import { aSmallSite, member, rank, wednesday } from './small-site';

it('a view that finds one item edited and another one moved counts both, and opens to what it counts', async () => {
  const site = await openSite({ data: aSmallSite(), now: wednesday });
  try {
    await settledPage(site, { as: member, project: 'MOB' });
    await site.advance(600_000);
    site.setFaults({ events: { lost: 1 } });
    site.jira.editIssue('MOB-1', { description: null }, member);
    site.jira.editIssue('MOB-6', { [custom.rank]: rank(1) }, member);
    await site.advance(2_000);
    const ready = measuredOf(healthOf(valueOf(await pageOf(site, { as: member, project: 'MOB' }))), 'ready');
    // Nothing is kept yet: what is opened is found anew, edit and move together.
    const opened = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'ready' });
    expect(opened.total).toBe(ready.counted);
    expect(opened.rows.map(({ key }) => key)).not.toContain('MOB-1');
    await site.settle();
    expect(await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'ready' })).toEqual(opened);
  } finally {
    site.close();
  }
});
