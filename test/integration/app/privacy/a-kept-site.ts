import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { newestRulesKey, rulesVersionKey } from '../../../../src/storage/keys';
import { aSite } from '../../../site/data/a-site';
import type { SiteData, SiteUser } from '../../../site/data/site-data';
import type { Site } from '../../../site/open-site';
import { runDaily } from '../../../support/run-daily';
import { rulesPage } from '../rules-calls';
import { everythingStored } from '../safety/stored';
import { valueOf } from '../support';

/* A site of many administrators, and what the app keeps of them. */

export const dayMs = 86_400_000;

/** Account ids as Atlassian makes them, with every sign that they may have. */
export const accountOf = (number: number): string =>
  `712020:0c0ffee0-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const accountsUpTo = (number: number): readonly string[] =>
  Array.from({ length: number }, (_, index) => accountOf(index + 1));

const administrator = (accountId: string): SiteUser => ({
  accountId,
  displayName: `Administrator ${accountId.slice(-3)}`,
  active: true,
  timeZone: 'UTC',
  roles: ['admin'],
});

/** Without boards: no backlog can be in use. */
export const aKeptSite = (administrators: number): SiteData =>
  aSite({ boards: [], users: accountsUpTo(administrators).map(administrator) });

/** Each of these saves a version of the site's rules, after those that are saved. */
export const saveRulesAs = async (site: Site, accountIds: readonly string[]): Promise<void> => {
  for (const accountId of accountIds) {
    const { version: basedOn } = valueOf(await rulesPage(site, 'site').load(accountId));
    const rules = { ...defaultRules, staleAfterDays: 10 + (basedOn % 300) };
    valueOf(await rulesPage(site, 'site').save(accountId, { basedOn, rules }));
  }
};

/** The same, put into storage as the app stores it: by far faster where it is not about saving. */
export const storeRulesOf = (site: Site, accountIds: readonly string[]): void => {
  const set = (key: string, value: unknown) => site.kvs.handle('/api/v1/set', { key, value });
  for (const [index, savedBy] of accountIds.entries())
    set(rulesVersionKey('site', index + 1), {
      version: index + 1,
      rules: defaultRules,
      savedAt: site.clock.now(),
      savedBy,
    });
  set(newestRulesKey('site'), accountIds.length);
};

/** The daily work, now. */
export const work = async (site: Site): Promise<void> => {
  await Promise.all([runDaily(site), site.settle()]);
};

/** So many days with their daily work. */
export const live = async (site: Site, days: number): Promise<void> => {
  for (let day = 0; day < days; day += 1) {
    await site.advance(dayMs);
    await site.settle();
  }
};

/** Which of these account ids storage holds, in keys or values. */
export const storedAmong = (site: Site, accountIds: readonly string[]): readonly string[] => {
  const stored = JSON.stringify(everythingStored(site));
  return accountIds.filter((accountId) => stored.includes(accountId));
};

/** The accounts of each request so far, whatever was answered. */
export const reported = (site: Site): readonly (readonly string[])[] =>
  site.reports.requests().map(({ accountIds }) => accountIds);
