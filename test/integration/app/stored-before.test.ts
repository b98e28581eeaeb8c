import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factShape } from '../../../src/storage/backlog/fact-schema';
import { makeDemoSite } from '../../site/demo';
import { openSite, type Site } from '../../site/open-site';
import { fixture } from '../../support/paths';
import { agendaOf, shown } from './agenda-support';
import { admin, member, monday } from './demo-site';
import { rulesPage } from './rules-calls';
import { healthOf, outcomeOf, pageOf, panelOf, progressOf, valueOf, velocityOf } from './support';
import { runDaily } from '../../support/run-daily';

/*
 * What the app had stored before (test/fixtures/stored) is read by the app of today, and nothing of
 * it is read anew.
 */

const folder = mkdtempSync(join(tmpdir(), 'refinery-stored-'));
let site: Site;
beforeAll(async () => {
  const store = join(folder, 'demo.json');
  writeFileSync(store, withChecksOfToday(readFileSync(fixture('stored/demo.json'), 'utf8')));
  const data = makeDemoSite({ now: Date.parse(monday) });
  site = await openSite({ data, now: '2026-11-05T09:00:10.000Z', store });
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

/**
 * Facts of other checks are read anew, which is no fault: the stored set takes the checks of today
 * for its own.
 */
const withChecksOfToday = (stored: string): string => stored.replaceAll(/(?<=\\")2:description,[a-z,-]+/g, factShape);

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
  expect(valueOf(await rulesPage(site, 'site').versions(admin)).versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(valueOf(await rulesPage(site, { project: 'MOB' }).load(admin))).toMatchObject({
    version: 1,
    rules: { sprintsAhead: 3, staleAfterDays: 60 },
  });
});

it('the backlog with its trend: nothing is scanned, and what nobody had read yet is read', async () => {
  const asked = await askedDuring(() => pageOf(site, { as: member, project: 'MOB' }));
  const page = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
  expect(healthOf(page)).toMatchObject({ openBacklog: 70, partial: false });
  expect(page.trend.days.map(({ items }) => items)).toEqual([70, 70, 70]);
  expect(page.velocityDue).toBe(false);
  expect(page.scan).toBeUndefined();
  expect(asked.join()).toContain('POST /rest/api/3/search/jql');
  expect(asked.join()).not.toContain('approximate-count');
});

it('closed sprints, finished weeks and readiness against outcome: no history is asked for', async () => {
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

it('a scan that was left by everybody, which goes on', async () => {
  expect(valueOf(await progressOf(site, { as: member, project: 'APPT' }))).toMatchObject({ read: 0 });
  // So long nobody was at work on it that it counts as left.
  await site.advance(40 * 60_000);
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
