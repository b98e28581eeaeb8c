import type { EstimateView } from '../../../src/contract/estimate-view';
import { aSite, anIssue, custom, people, status } from '../../site/data/a-site';
import type { SiteData, SiteIssue } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { everythingStored } from './safety/stored';
import { panelOf, similarOf, valueOf } from './support';

const now = '2024-06-03T09:00:00.000Z';

/** Screens take 8 points here and reports 2, so that what an item is about tells its estimate. */
const done = (number: number, hiddenFrom: readonly string[] = []): SiteIssue => {
  const screen = number % 2 === 0;
  const at = (hours: number): string => new Date(Date.UTC(2024, 2, 1) + hours * 3_600_000).toISOString();
  return anIssue(
    number,
    {
      summary: screen ? `Screen for customer payments ${number}` : `Report about monthly totals ${number}`,
      status: status.done,
      created: at(number - 0.5),
      resolutiondate: at(number),
      [custom.points]: screen ? 8 : 2,
      [custom.sprint]: [{ id: 5, name: 'Sprint 5', state: 'closed', startDate: '2024-03-01T00:00:00.000Z' }],
    },
    hiddenFrom.length === 0 ? {} : { hiddenFrom },
  );
};

/** Nothing was done yet when this was created. */
const createdFirst = (issue: SiteIssue): SiteIssue => ({
  ...issue,
  fields: { ...issue.fields, created: '2024-02-01T09:00:00.000Z' },
});

const history = (count: number): SiteIssue[] => Array.from({ length: count }, (_, at) => done(at + 1));

const asked = anIssue(500, { summary: 'Screen for customer payments of today', [custom.points]: null });
const hidden = done(402, [people.reader.accountId]);

const siteOf = (issues: readonly SiteIssue[], parts: Partial<SiteData> = {}): Promise<Site> =>
  openSite({ data: aSite({ issues, ...parts }), now });

let site: Site;
afterEach(() => site.close());

const adviceOf = (view: EstimateView): Extract<EstimateView, { kind: 'advice' }> => {
  if (view.kind === 'advice') return view;
  throw new Error(`Expected advice: ${view.because}`);
};
const adviceTo = async (as: string, key = asked.key) => adviceOf(valueOf(await similarOf(site, { as, issue: key })));

describe('what similar items say of an estimate (E7)', () => {
  it('is a range with the items behind it, the baseline, and the errors of both, where it beats the baseline', async () => {
    site = await siteOf([...history(80), asked]);
    const view = await adviceTo(people.member.accountId);
    expect(view.suggestion).toMatchObject({ value: 8, high: 8 });
    expect(view.baseline).toEqual({ value: 5, items: 50 });
    expect(view.errors?.suggestion).toBeLessThan(view.errors?.baseline ?? 0);
    expect(view.similar.slice(0, 3).map(({ estimate }) => estimate)).toEqual([8, 8, 8]);
    for (const { similarity } of view.similar) expect(similarity > 0 && similarity <= 1).toBe(true);
    expect(view.offers).toContain(8);
    expect(view.sprintDays).toMatchObject({ low: expect.any(Number) as number });
  });

  it('is no number but the baseline, and says so, beside the similar items, where the text tells nothing of the estimate', async () => {
    const same = history(80).map((issue, at) => ({
      ...issue,
      fields: { ...issue.fields, [custom.points]: [1, 2, 3, 5, 8, 3, 2][at % 7] },
    }));
    site = await siteOf([...same, asked]);
    const view = await adviceTo(people.member.accountId);
    expect(view).toMatchObject({ suggestion: null, baseline: { value: 3, items: 50 } });
    expect(view.similar).toHaveLength(5);
    expect(view.reason).toMatch(/no nearer/);
  });

  it('is nothing but a sentence where nobody has estimated anything', async () => {
    site = await siteOf([asked]);
    expect(await adviceTo(people.member.accountId)).toMatchObject({ baseline: null, suggestion: null, offers: [] });
  });

  it.each([
    ['3 calls and 200 items at the most, after the panel has been loaded', history(240), { calls: 3, points: 204 }],
    [
      '2 calls and 100 items where none of these could be tried',
      history(240).map(createdFirst),
      { calls: 2, points: 103 },
    ],
  ])('costs %s', async (_, issues, { calls, points }) => {
    site = await siteOf([...issues, asked]);
    valueOf(await panelOf(site, { as: people.member.accountId, issue: asked.key }));
    site.resetUsage();
    await adviceTo(people.member.accountId);
    expect(site.usage().sinceReset.restCalls).toBe(calls);
    const searches = site.requests().recent.filter(({ path }) => path.startsWith('/rest/api/3/search/jql'));
    expect(searches).toHaveLength(calls - 1);
    expect(site.usage().sinceReset.points).toBeLessThanOrEqual(points);
  });

  it('changes once a week, on Monday: what is finished in between is a reference, no more', async () => {
    const onSunday = [...history(80), done(2200)];
    const open = (issues: readonly SiteIssue[], at: string): Promise<Site> =>
      openSite({ data: aSite({ issues: [...issues, asked] }), now: at });
    site = await open(onSunday, '2024-06-02T23:00:00.000Z');
    const before = await adviceTo(people.member.accountId);
    site.close();
    site = await open([...onSunday, done(2210)], '2024-06-02T23:30:00.000Z');
    expect((await adviceTo(people.member.accountId)).errors).toEqual(before.errors);
    site.close();
    site = await open([...onSunday, done(2210)], '2024-06-03T00:00:00.000Z');
    expect((await adviceTo(people.member.accountId)).errors?.items).toBe((before.errors?.items ?? 0) + 2);
  });

  it('is the similar items and no number where the item is too large (E9)', async () => {
    const large = anIssue(501, { summary: 'Screen for customer payments of all', [custom.points]: 40 });
    site = await siteOf([...history(80), large]);
    const view = await adviceTo(people.member.accountId, large.key);
    expect(view).toMatchObject({ suggestion: null, baseline: null, errors: null, offers: [], sprintDays: null });
    expect(view.similar).toHaveLength(5);
    expect(view.reason).toMatch(/split it/);
  });

  it('is stored nowhere', async () => {
    site = await siteOf([...history(80), asked]);
    valueOf(await panelOf(site, { as: people.member.accountId, issue: asked.key }));
    const before = everythingStored(site);
    await adviceTo(people.member.accountId);
    expect(everythingStored(site)).toEqual(before);
  });

  it('never comes from an item that the person may not see', async () => {
    site = await siteOf([
      ...history(80),
      { ...hidden, fields: { ...hidden.fields, summary: String(asked.fields['summary']) } },
      asked,
    ]);
    expect((await adviceTo(people.member.accountId)).similar[0]?.key).toBe(hidden.key);
    const seen = await adviceTo(people.reader.accountId);
    expect(seen.similar.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toContain(hidden.key);
  });

  it('is refused of an issue that the person may not see', async () => {
    site = await siteOf([...history(30), asked]);
    expect(await similarOf(site, { as: people.guest.accountId, issue: asked.key })).toEqual({
      ok: false,
      problem: { code: 'not-visible', what: 'issue' },
    });
  });

  it('tells of an estimate that is far larger than usual', async () => {
    const large = anIssue(501, { summary: 'Screen for all payments', [custom.points]: 40 });
    site = await siteOf([...history(80), large]);
    expect((await adviceTo(people.member.accountId, large.key)).farLarger).toMatch(
      /^40 points is far larger than usual here: 50 of the last 50/,
    );
  });
});
