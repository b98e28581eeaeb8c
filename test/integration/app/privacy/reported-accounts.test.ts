import { saltKey } from '../../../../src/storage/keys';
import { openSite, type Site } from '../../../site/open-site';
import { rulesPage } from '../rules-calls';
import { hearConsole } from '../safety/console-log';
import { everythingStored } from '../safety/stored';
import { valueOf } from '../support';
import {
  accountOf,
  accountsUpTo,
  aKeptSite,
  dayMs,
  live,
  reported,
  saveRulesAs,
  storedAmong,
  storeRulesOf,
  work,
} from './a-kept-site';

/*
 * J15: whose account ids are kept is told to Atlassian every seven days, at most 90 accounts a
 * request and one request after another, and a closed account's id is erased.
 */

jest.setTimeout(60_000);

const said = hearConsole();
let site: Site;
const failed: string[] = [];
const open = async (administrators: number): Promise<void> => {
  site = await openSite({ data: aKeptSite(administrators), now: '2026-03-02T09:00:00.000Z' });
};
afterEach(() => {
  failed.push(...failures());
  site.close();
});
afterAll(() => said.restore());

/** How runs in the background have failed, which Forge writes into the log. */
const failures = (): readonly string[] => site.backgroundRuns().flatMap(({ failure }) => failure ?? []);

const [first, second, third] = [accountOf(1), accountOf(2), accountOf(3)];

it('of nobody anything is kept: nothing is asked, and nothing of it is stored but the day', async () => {
  await open(1);
  await live(site, 8);
  expect(reported(site)).toEqual([]);
  expect(site.kvs.keys().toSorted()).toEqual(['account-report:site', 'daily:site']);
});

it('200 accounts are three requests in turn, each account once in seven days, without a backlog in use', async () => {
  await open(200);
  await saveRulesAs(site, accountsUpTo(200));
  site.resetUsage();
  await live(site, 7);
  expect(reported(site).map((accounts) => accounts.length)).toEqual([90, 90, 20]);
  expect(reported(site).flat().toSorted()).toEqual(accountsUpTo(200));
  expect(site.reports.mostAtOnce()).toBe(1);
  expect(site.usage().sinceReset).toMatchObject({ restCalls: 0, points: 0 });
  await live(site, 7);
  expect(reported(site).map((accounts) => accounts.length)).toEqual([90, 90, 20, 90, 90, 20]);
  const [began, , , again] = site.reports.requests();
  expect(((again?.at ?? 0) - (began?.at ?? 0)) / dayMs).toBeCloseTo(7, 3);
});

it('a closed account’s id is nowhere in storage after the next report; what it saved stays and can be restored', async () => {
  await open(3);
  await saveRulesAs(site, [first, second, first, third]);
  site.jira.closeAccount(first);
  expect(storedAmong(site, [first])).toEqual([first]);
  await work(site);
  expect(storedAmong(site, [first, second, third])).toEqual([second, third]);
  const page = rulesPage(site, 'site');
  const { versions } = valueOf(await page.versions(second));
  expect(versions.map(({ by }) => by)).toEqual([third, undefined, second, undefined]);
  expect(valueOf(await page.version(second, { version: 1 })).saved).toEqual({ at: versions[3]?.at });
  valueOf(await page.restore(second, { basedOn: 4, version: 1 }));
  expect(valueOf(await page.load(second)).saved).toMatchObject({ by: second });
  await live(site, 14);
  expect(storedAmong(site, [first])).toEqual([]);
  expect(
    reported(site)
      .flat()
      .filter((accountId) => accountId === first),
  ).toEqual([first]);
});

it('a closed account calls no more, so it cannot come back', async () => {
  await open(2);
  await saveRulesAs(site, [first]);
  site.jira.closeAccount(first);
  await work(site);
  await expect(saveRulesAs(site, [first])).rejects.toThrow('Nobody on this site has the account id');
  expect(storedAmong(site, [first])).toEqual([]);
});

it('an account that was renamed is up to date from that report on: it is told of once', async () => {
  await open(2);
  await saveRulesAs(site, [first, second]);
  await site.advance(60_000);
  site.jira.renameAccount(second, 'Ada Lovelace');
  await site.advance(60_000);
  const versionOf = (number: number): unknown =>
    everythingStored(site).find(([key]) => key === `rules:site:version:${number}`)?.[1];
  const before = [versionOf(1), versionOf(2)];
  await work(site);
  expect(versionOf(1)).toEqual(before[0]);
  expect(versionOf(2)).toEqual({ ...(before[1] as object), updatedAt: site.reports.requests()[0]?.at });
  expect(JSON.stringify(everythingStored(site))).not.toContain('Lovelace');
  expect(site.reports.requests().map(({ status }) => status)).toEqual([200]);
  await live(site, 7);
  expect(site.reports.requests().map(({ status }) => status)).toEqual([200, 204]);
});

it('a status that is not known asks for nothing', async () => {
  await open(2);
  storeRulesOf(site, [first, second]);
  const stored = everythingStored(site).filter(([key]) => key.startsWith('rules:'));
  jest.spyOn(site.jira, 'accountFate').mockReturnValue('moved' as 'closed');
  await work(site);
  expect(site.reports.requests().map(({ status }) => status)).toEqual([200]);
  expect(everythingStored(site).filter(([key]) => key.startsWith('rules:'))).toEqual(stored);
});

it.each([429, 503] as const)('refused with %d it fails, and the next day goes on behind the last', async (status) => {
  await open(200);
  storeRulesOf(site, accountsUpTo(200));
  site.jira.closeAccount(first);
  site.reports.refuse({ status, after: 1 });
  await live(site, 1);
  expect(site.reports.requests().map((request) => request.status)).toEqual([expect.any(Number), status]);
  expect(failures()).toEqual([expect.stringContaining(`/app/report-accounts answered with status ${status}`)]);
  site.reports.refuse(undefined);
  await live(site, 1);
  const answered = site.reports.requests().filter((request) => request.status < 300);
  expect(answered.map(({ accountIds }) => accountIds.length)).toEqual([90, 90, 20]);
  expect(answered.flatMap(({ accountIds }) => accountIds).toSorted()).toEqual(accountsUpTo(200));
  expect(storedAmong(site, [first])).toEqual([]);
  // The seven days are counted from the day on which it was begun.
  await live(site, 5);
  expect(site.reports.requests().length).toBe(4);
  await live(site, 1);
  expect(site.reports.requests().length).toBe(7);
});

it('killed at any of its calls it is whole the next time, and no closed account is left', async () => {
  const all = accountsUpTo(100);
  const closed = all.filter((_, index) => index % 40 === 0);
  let calls = 0;
  for (let killed = true; killed;) {
    await open(100);
    // The same order of accounts each time, so that each time the same calls are made.
    site.kvs.handle('/api/v1/set', { key: saltKey, value: 'the same salt' });
    storeRulesOf(site, all);
    for (const accountId of closed) site.jira.closeAccount(accountId);
    calls += 1;
    site.killNextRun(calls);
    await work(site);
    killed = failures().length > 0;
    site.setFaults({});
    await work(site);
    const told = new Set(reported(site).flat());
    expect({ calls, told: told.size, left: storedAmong(site, closed) }).toEqual({ calls, told: 100, left: [] });
    // Only a request after which nothing was noted any more is made again.
    expect(reported(site).length).toBeLessThanOrEqual(3);
    site.close();
  }
  await open(1);
  expect(calls).toBeGreaterThan(20);
});

it('what fails is told without any account id', () => {
  expect(failed.length).toBeGreaterThan(1);
  expect([...said.lines(), ...failed].filter((line) => line.includes(first.slice(0, 20)))).toEqual([]);
});
