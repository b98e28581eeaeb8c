import type { SiteUser } from '../../data/site-data';
import { isObject } from '../json-values';
import type { IssueStore } from './issue-store';

/** What has become of an account, as Atlassian tells apps that report it. */
export type AccountFate = 'closed' | 'updated';

/** What happens to accounts outside of Jira. No event tells of it. */
export type AccountWrites = {
  /** Closes an account for good: nobody calls by it any more, and Jira shows a former user. */
  readonly closeAccount: (accountId: string) => void;
  readonly renameAccount: (accountId: string, displayName: string) => void;
  /**
   * Whether the account is closed, or else was renamed after `since` (epoch milliseconds);
   * undefined where neither is so, and for accounts that the site does not know.
   */
  readonly accountFate: (accountId: string, since: number) => AccountFate | undefined;
};

type AccountState = {
  /** The list itself, which all others read. */
  readonly users: SiteUser[];
  readonly issues: IssueStore;
  readonly clock: () => number;
};

/** What Jira shows in place of the name of an account that was deleted. */
const formerUser = 'Former user';

/** Each write throws a plain Error where the site has no such account. */
export const accountWrites = ({ users, issues, clock }: AccountState): AccountWrites => {
  const renamedAt = new Map<string, number>();
  const change = (accountId: string, now: Pick<SiteUser, 'displayName' | 'active'>): void => {
    const index = users.findIndex((user) => user.accountId === accountId);
    const before = users[index];
    if (before === undefined) throw new Error(`The site has no user ${accountId}.`);
    users[index] = { ...before, ...now };
    for (const issue of [...issues.all()])
      if (JSON.stringify(issue).includes(accountId)) issues.put(withPerson(issue, accountId, now));
  };
  return {
    closeAccount: (accountId) => change(accountId, { active: false, displayName: formerUser }),
    renameAccount: (accountId, displayName) => {
      change(accountId, { displayName });
      renamedAt.set(accountId, clock());
    },
    accountFate: (accountId, since) => {
      const user = users.find((one) => one.accountId === accountId);
      if (user?.active === false) return 'closed';
      return (renamedAt.get(accountId) ?? -Infinity) > since ? 'updated' : undefined;
    },
  };
};

/** The value with this person as they are now, wherever it shows them. */
const withPerson = <T>(value: T, accountId: string, now: object): T => {
  const changed = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(changed);
    if (!isObject(inner)) return inner;
    const members = Object.fromEntries(Object.entries(inner).map(([name, member]) => [name, changed(member)]));
    return inner['accountId'] === accountId ? { ...members, ...now } : members;
  };
  return changed(value) as T;
};
