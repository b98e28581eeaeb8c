import { custom, people } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { healthItemsOf, healthOf, pageOf, save, settledPage, valueOf } from '../support';
import { atFirst, aSmallSite, member, rank, seen, wednesday } from './small-site';
import { runDaily } from '../../../support/run-daily';

const DAY = 86_400_000;
let site: Site;
beforeEach(async () => {
  site = await openSite({ data: aSmallSite(), now: wednesday });
  await settledPage(site, { as: member, project: 'MOB' });
  // The schedule runs for the first time five minutes after the app was installed.
  await site.advance(600_000);
  await site.settle();
}, 20_000);
afterEach(() => site.close());

const page = async () => valueOf(await pageOf(site, { as: member, project: 'MOB' }));
const aDay = async (): Promise<void> => {
  await site.advance(DAY);
  await site.settle();
};
const today = (): number => Math.floor(site.clock.now() / DAY);

describe('once a day', () => {
  it('what moved without a trace is found: rank, what is hidden from the app, what is gone', async () => {
    site.setFaults({ events: { lost: 1 } });
    site.jira.editIssue('MOB-6', { [custom.rank]: rank(15) }, member);
    site.jira.hideIssue('MOB-2', ['app']);
    site.jira.deleteIssue('MOB-3', member);
    await site.advance(2_000);
    await runDaily(site);
    await site.settle();
    const { rows } = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'ready' });
    expect(rows.map(({ key }) => key)).toEqual(['MOB-1', 'MOB-6']);
    expect(await seen(site)).toEqual({ open: ['MOB-1', 'MOB-4', 'MOB-6'], ready: ['MOB-1', 'MOB-6'] });
  });

  it('nothing changes where nothing has changed, and twice a day does no harm', async () => {
    const runs = [runDaily(site), runDaily(site)];
    await site.settle();
    await Promise.all(runs);
    expect(await seen(site)).toEqual(atFirst);
    expect((await page()).trend.days).toHaveLength(1);
  });

  it('the figures of the day are kept with the version of the rules that judged them (R6)', async () => {
    const first = healthOf(await page());
    expect((await page()).trend.days).toEqual([
      expect.objectContaining({ day: today(), rulesVersion: 0, overridesVersion: 0, items: 5, ready: 3 }),
    ]);
    await save(site, people.admin.accountId, {
      basedOn: 0,
      rules: { ...defaultRules, thresholds: { ready: 100, almost: 100 } },
    });
    await aDay();
    const { trend } = await page();
    expect(trend.days).toMatchObject([
      { day: today() - 1, rulesVersion: 0, score: first.score },
      { day: today(), rulesVersion: 1 },
    ]);
    expect(trend.comparedWith).toEqual(trend.days[0]);
  });

  it('a day is added to the trend, and today is compared with two weeks ago', async () => {
    for (let day = 0; day < 16; day += 1) {
      await aDay();
      if (day === 7) await page();
    }
    const { trend } = await page();
    expect(trend.days.map(({ day }) => day)).toEqual(Array.from({ length: 17 }, (_, at) => today() - 16 + at));
    expect(trend.comparedWith?.day).toBe(today() - 14);
  });
});

describe('the trend', () => {
  const settings = (as: string, payload: unknown = {}) =>
    site.invoke({ module: 'project-settings', functionKey: 'deleteTrend', as, projectKey: 'MOB', payload });

  it('is deleted by an administrator of the project, and the figures of today stay', async () => {
    await aDay();
    const before = healthOf(await page());
    expect((await page()).trend.days).toHaveLength(2);
    expect(await settings(people.lead.accountId)).toEqual({ ok: true, value: { deleted: true } });
    const after = await page();
    expect(after.trend).toMatchObject({ days: [] });
    expect(after.trend).not.toHaveProperty('comparedWith');
    expect({ ...healthOf(after), asOf: 0 }).toEqual({ ...before, asOf: 0 });
    await aDay();
    expect((await page()).trend.days).toHaveLength(1);
  });

  it('is deleted by nobody else (J5)', async () => {
    for (const person of [people.member, people.reader, people.guest])
      expect(await settings(person.accountId)).toMatchObject({ ok: false });
    expect((await page()).trend.days).toHaveLength(1);
  });
});
