import type { SiteData, SiteUser } from '../data/site-data';
import { projectKeyOf } from '../jira/access';
import type { Person } from './page-types';

/** The most people that the switch offers, besides the viewer. */
const OFFERED = 12;

/**
 * For the "viewing as" switch: one of each kind that the site has, then others up to 12, and always
 * the viewer.
 */
export function peopleToView(data: SiteData, viewer: SiteUser): readonly Person[] {
  const people = data.users.filter(({ active }) => active !== false).map((user) => describe(user, data));
  const ofEachKind = people.filter(({ kind }, index) => people.findIndex((other) => other.kind === kind) === index);
  const offered = [...new Set([...ofEachKind, ...people])].slice(0, OFFERED);
  return people
    .filter((person) => offered.includes(person) || person.accountId === viewer.accountId)
    .sort((one, other) => one.rank - other.rank)
    .map(({ accountId, displayName, what }) => ({ accountId, displayName, what }));
}

/**
 * The administrator that the site opens as; without one, the first person. Throws where the site
 * has nobody.
 */
export function defaultViewer(data: SiteData): SiteUser {
  const active = data.users.filter((user) => user.active !== false);
  const viewer = active.find(({ roles }) => roles.includes('admin')) ?? active[0];
  if (viewer === undefined) throw new Error('The site has no people: users.json needs at least one.');
  return viewer;
}

type Described = Person & { readonly kind: string; readonly rank: number };

function describe(user: SiteUser, data: SiteData): Described {
  const { accountId, displayName } = user;
  const role = roleOf(user);
  const hidden = data.issues.filter((issue) => {
    return (issue.hiddenFrom ?? []).includes(accountId) && browses(user, projectKeyOf(issue.key));
  }).length;
  const limits = hidden === 0 ? '' : `, does not see ${hidden} ${hidden === 1 ? 'issue' : 'issues'}`;
  return {
    accountId,
    displayName,
    what: `${role.words}${limits}`,
    kind: `${role.rank}${limits === '' ? '' : ' hidden'}`,
    rank: role.rank,
  };
}

function roleOf({ roles }: SiteUser): { words: string; rank: number } {
  const leads = roles.filter((role) => role.startsWith('project-admin:')).map((role) => role.split(':')[1] ?? '');
  if (roles.includes('admin')) return { words: 'site administrator', rank: 0 };
  if (leads.length > 0) return { words: `project administrator of ${leads.join(', ')}`, rank: 1 };
  if (roles.some((role) => role.startsWith('edit:'))) return { words: 'member', rank: 2 };
  if (roles.some((role) => role.startsWith('browse:'))) return { words: 'reader', rank: 3 };
  if (roles.some((role) => role.startsWith('reported:') || role.startsWith('assigned:')))
    return { words: 'sees only own issues', rank: 4 };
  return { words: 'sees no project', rank: 5 };
}

function browses({ roles }: SiteUser, projectKey: string): boolean {
  return roles.some((role) => role === 'admin' || role.endsWith(`:${projectKey}`));
}
