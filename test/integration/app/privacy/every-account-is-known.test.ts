import type { SiteData } from '../../../site/data/site-data';
import { openSite, type Site } from '../../../site/open-site';
import { rulesPage } from '../rules-calls';
import { hearConsole } from '../safety/console-log';
import { everyCall, oneCallEach } from '../safety/every-call';
import { aGuardedSite } from '../safety/guarded-site';
import { fix, valueOf } from '../support';
import { accountOf, reported, storedAmong, work } from './a-kept-site';

/*
 * Every account id that storage holds, in whatever key or value, after everything was asked by
 * people of every role, is reported, and gone once the account is closed. Who stores an account id
 * in a new place turns this red until `storage/kept-accounts` knows the place.
 */

jest.setTimeout(120_000);

/** For each person of the site, by the id that it is made with, one that is found nowhere else. */
const idOf = new Map(aGuardedSite().users.map(({ accountId }, index) => [accountId, accountOf(index + 1)]));

const data = JSON.parse(
  JSON.stringify(aGuardedSite()).replaceAll(/"([\w-]+)"/g, (text, word: string) => {
    const accountId = idOf.get(word);
    return accountId === undefined ? text : JSON.stringify(accountId);
  }),
) as SiteData;

const accounts = data.users.map(({ accountId }) => accountId);
const withRole = (role: string) => data.users.filter(({ roles }) => roles.includes(role)).map((user) => user.accountId);
const [admins, leads, editors] = [withRole('admin'), withRole('project-admin:MOB'), withRole('edit:MOB')];

const said = hearConsole();
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
  const [first = '', ...others] = accounts;
  for (const call of [...everyCall(first), ...others.flatMap(oneCallEach)]) await site.invoke(call);
  // Of what was asked most is refused, because somebody else was first, or undone again.
  for (const as of leads) {
    const { load, save } = rulesPage(site, { project: 'MOB' });
    await save(as, { basedOn: valueOf(await load(as)).version, rules: { minimumWords: 20 } });
  }
  site.jira.editIssue('MOB-1', { description: 'It should be fast and easy.' }, editors[0] ?? '');
  for (const as of editors) {
    const payload = { rule: 'vague-words', reason: 'We know.' };
    valueOf(await fix(site, 'dismissHint', { as, issue: 'MOB-1', payload }));
  }
  await site.settle();
});
afterAll(() => {
  site.close();
  said.restore();
});

let stored: readonly string[];

it('what people did is kept by several of them, and nobody’s id is a part of a key', () => {
  stored = storedAmong(site, accounts);
  expect(stored.length).toBeGreaterThanOrEqual(3);
  for (const some of [admins, leads, editors]) expect(stored.some((accountId) => some.includes(accountId))).toBe(true);
  const keys = site.kvs.keys().join(' ');
  expect(accounts.filter((accountId) => keys.includes(accountId))).toEqual([]);
});

it('whoever’s id is stored is reported, and nobody else', async () => {
  await work(site);
  expect(reported(site).flat().toSorted()).toEqual(stored.toSorted());
  expect(storedAmong(site, accounts)).toEqual(stored);
});

it('once all accounts are closed, none of their ids is left in storage, and none was ever logged', async () => {
  for (const accountId of accounts) site.jira.closeAccount(accountId);
  site.kvs.handle('/api/v1/delete', { key: 'account-report:site' });
  await work(site);
  expect(storedAmong(site, accounts)).toEqual([]);
  expect(said.lines().filter((line) => accounts.some((accountId) => line.includes(accountId)))).toEqual([]);
});
