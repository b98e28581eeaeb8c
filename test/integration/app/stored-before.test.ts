import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportProgressKey } from '../../../src/storage/keys';
import type { SiteData } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import { demoProjects } from '../../site/demo/demo-projects';
import { betas } from '../../site/demo/mobile/texts/beta';
import { slippedInTexts } from '../../site/demo/mobile/texts/slipped-in';
import { openSite, type Site } from '../../site/open-site';
import { fixture } from '../../support/paths';
import { agendaOf, shown } from './agenda-support';
import { admin, member, monday, projectAdmin } from './demo-site';
import { rulesPage } from './rules-calls';
import {
  componentOf,
  healthItemsOf,
  healthOf,
  outcomeOf,
  pageOf,
  panelOf,
  progressOf,
  valueOf,
  velocityOf,
} from './support';
import { runDaily } from '../../support/run-daily';

/*
 * What an earlier version of the app has stored (test/fixtures/stored, untouched) is read by the
 * app of today. Of backlogs, whose facts were of another shape, the figures are shown at once and
 * read anew behind them; nothing else is read anew.
 */

const folder = mkdtempSync(join(tmpdir(), 'refinery-stored-'));
let site: Site;
beforeAll(async () => {
  const store = join(folder, 'demo.json');
  writeFileSync(store, withIdsOfToday(readFileSync(fixture('stored/demo.json'), 'utf8')));
  site = await openSite({ data: asItWasStored(), now: '2026-11-05T09:00:10.000Z', store });
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

/** What the demo did not have when it was stored: its beta, and what slipped in unrefined. */
const refsSince = new Set([...betas, ...slippedInTexts].map(({ ref }) => ref));
const [mobile] = demoProjects(1, Date.parse(monday));
const storiesOfThen = (mobile?.stories ?? []).filter(({ draft }) => !refsSince.has(draft.ref));

function asItWasStored(): SiteData {
  const { issues, sprints, ...data } = makeDemoSite({ now: Date.parse(monday) });
  const ofThen = new Set(storiesOfThen.map(({ key }) => key));
  return {
    ...data,
    sprints: sprints.filter(({ name }) => !name.startsWith('MOB Beta')),
    issues: issues.filter(({ key }) => !key.startsWith('MOB-') || ofThen.has(key)),
  };
}

/** Issues that were created after the beta have other ids since. */
function withIdsOfToday(stored: string): string {
  const first = Number(mobile?.setup.firstIds.issue);
  const ids = new Map(storiesOfThen.map(({ id }, index) => [String(first + index), id]));
  return stored.replaceAll(/\b\d{5}\b/g, (id) => ids.get(id) ?? id);
}

/** The endpoints that the app asks while something is done. */
const askedDuring = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  site.resetUsage();
  await act();
  return site.requests().counts.map(({ request }) => request);
};

it('the versions of the rules and what a project changes', async () => {
  const ofSite = valueOf(await rulesPage(site, 'site').load(admin));
  expect(ofSite).toMatchObject({
    version: 2,
    saved: { by: admin },
    rules: { staleAfterDays: 60, thresholds: { ready: 72 } },
  });
  // The target of steadiness, which nobody had chosen, is that of say/do now (V19).
  expect(ofSite.rules.health['say-do']).toEqual({ weight: 5, atLeast: 70 });
  expect(valueOf(await rulesPage(site, 'site').versions(admin)).versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(valueOf(await rulesPage(site, { project: 'MOB' }).load(admin))).toMatchObject({
    version: 1,
    rules: { sprintsAhead: 3, staleAfterDays: 60 },
  });
});

describe('a backlog whose facts are of another shape', () => {
  const storedAt = Date.parse('2026-11-02T09:00:00.000Z');
  const figures = ['ready-next', 'estimated', 'ready'] as const;
  const page = async () => valueOf(await pageOf(site, { as: member, project: 'MOB' }));

  it('is shown at once as it was, and no fact is read from Jira while somebody waits', async () => {
    site.jira.editIssue('MOB-11', { labels: ['touched'] }, admin);
    const asked = await askedDuring(() => pageOf(site, { as: member, project: 'MOB' }));
    // How much of the board this person sees, which no fact is read for.
    expect(asked.filter((request) => request.includes('approximate-count'))).toHaveLength(1);
    expect(asked.filter((request) => request.includes('search/jql'))).toHaveLength(1);
    const { trend, velocityDue, ...view } = await page();
    const health = healthOf({ trend, velocityDue, ...view });
    expect(health).toMatchObject({ outdated: true, partial: false, oldRules: false, openBacklog: 70, ready: 13 });
    expect(health.score).not.toBeNull();
    expect(health.asOf).toBeGreaterThanOrEqual(storedAt);
    expect(health.asOf).toBeLessThan(site.clock.now());
    for (const figure of figures) expect(componentOf(health, figure)).toHaveProperty('value');
    expect(view.next.toRefine.length).toBeGreaterThan(0);
    expect(trend.days.map(({ items }) => items)).toEqual([70, 70, 70]);
    expect(trend.days.map(({ steadiness }) => steadiness)).toEqual([81.42, 81.42, 81.42]);
    for (const { values } of trend.days) expect(values).not.toHaveProperty('say-do');
    expect(componentOf(health, 'depth')).toHaveProperty('value');
    expect(componentOf(health, 'say-do')).toHaveProperty('because');
    expect(velocityDue).toBe(true);
  });

  it('answers what needs facts only once they have been read anew', async () => {
    const beingRead = { ok: false, problem: { code: 'being-read' } };
    const call = { module: 'project-page', as: member, projectKey: 'MOB' };
    const ask = (functionKey: string, payload: object) => site.invoke({ ...call, functionKey, payload });
    expect(await ask('healthItems', { component: 'ready' })).toEqual(beingRead);
    expect(await ask('filters', {})).toEqual(beingRead);
    expect(await ask('load', { filter: { label: 'touched' } })).toEqual(beingRead);
  });

  it('is read anew once for all who looked, and is current then', async () => {
    const asked = await askedDuring(() => site.settle());
    expect(asked.filter((request) => request.includes('approximate-count'))).toHaveLength(1);
    const health = healthOf(await page());
    expect(health).toMatchObject({ outdated: false, partial: false, openBacklog: 70 });
    expect(health.asOf).toBe(site.clock.now());
    expect((await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'ready' })).rows).toHaveLength(
      health.ready,
    );
    expect((await page()).trend.days.length).toBeGreaterThanOrEqual(3);
    // Its closed sprints are replayed, so that say/do is what V19 says.
    expect(componentOf(health, 'say-do')).toMatchObject({ counted: 7, of: 7, target: { atLeast: 70 } });
    expect((await page()).velocityDue).toBe(false);
    expect(site.kvs.keys().filter((key) => key.startsWith('backlog:10001:1:facts:7b073b92'))).toEqual([]);
  });

  it('that nobody looks at is not read anew by the work of the day', async () => {
    const asked = await askedDuring(async () => {
      await Promise.all([site.runSchedule('day'), site.settle()]);
      await site.settle();
    });
    expect(site.kvs.keys()).toContain('backlog:10004:4:facts:9d6d7420:0');
    expect(asked).not.toEqual([]);
    expect(healthOf(valueOf(await pageOf(site, { as: admin, project: 'OPS' })))).toMatchObject({ outdated: true });
    await site.settle();
    expect(healthOf(valueOf(await pageOf(site, { as: admin, project: 'OPS' })))).toMatchObject({ outdated: false });
  });
});

it('readiness against outcome: beside the closed sprints, which are replayed anew by then, no history is asked for', async () => {
  const asked = await askedDuring(async () => {
    expect(valueOf(await velocityOf(site, { as: member, project: 'MOB' }))).toMatchObject({
      kind: 'sprints',
      velocity: { from: 7 },
    });
    expect(valueOf(await outcomeOf(site, { as: member, project: 'MOB' }))).toMatchObject({ kind: 'outcome' });
  });
  expect(asked).not.toEqual([]);
  expect(asked.join()).not.toContain('changelog');
});

it('the last meeting', async () => {
  expect(shown(await agendaOf(site, { as: member, project: 'MOB' })).since).toMatchObject({
    at: Date.parse(monday),
    planned: 1,
  });
});

it('a dismissed hint', async () => {
  const { dismissedHints } = valueOf(await panelOf(site, { as: member, issue: 'MOB-11' }));
  expect(dismissedHints).toMatchObject([{ rule: 'story-form', by: admin }]);
});

it('a scan that was left by everybody: it begins anew', async () => {
  expect(valueOf(await progressOf(site, { as: member, project: 'APPT' }))).toBeNull();
  await pageOf(site, { as: member, project: 'APPT' });
  await site.settle();
  expect(healthOf(valueOf(await pageOf(site, { as: member, project: 'APPT' })))).toMatchObject({ partial: false });
});

it('the list of backlogs that are looked after', async () => {
  await Promise.all([runDaily(site), site.settle()]);
  await site.settle();
  const { days } = valueOf(await pageOf(site, { as: admin, project: 'OPS' })).trend;
  expect(days.length).toBeGreaterThan(3);
});

it('who saved and dismissed something, since when: it is reported as it is', async () => {
  await Promise.all([runDaily(site), site.settle()]);
  expect(new Set(site.reports.requests().flatMap(({ accountIds }) => accountIds))).toEqual(new Set([admin]));
  site.jira.closeAccount(admin);
  site.kvs.handle('/api/v1/delete', { key: reportProgressKey });
  await Promise.all([runDaily(site), site.settle()]);
  const { saved, version } = valueOf(await rulesPage(site, { project: 'MOB' }).load(projectAdmin));
  expect([version, saved?.by]).toEqual([1, undefined]);
  expect(valueOf(await panelOf(site, { as: member, issue: 'MOB-11' })).dismissedHints).toHaveLength(1);
});
