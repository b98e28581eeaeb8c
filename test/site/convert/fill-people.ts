import type { SiteIssue, SiteUser } from '../data/site-data';
import { projectKeyOf } from '../jira/access';
import { asText, isObject } from '../jira/json-values';

/**
 * The people who stand on issues and in histories, each with the right to edit those projects; and
 * one administrator.
 */
export const fillPeople = (
  captured: readonly SiteUser[],
  issues: readonly SiteIssue[],
): { readonly users: readonly SiteUser[]; readonly filledIn: readonly string[] } => {
  const found = new Map<string, { user: SiteUser; projects: Set<string> }>();
  const keep = (person: unknown, project: string): void => {
    const accountId = isObject(person) ? asText(person['accountId']) : undefined;
    if (!isObject(person) || accountId === undefined || accountId === '') return;
    const known = found.get(accountId) ?? {
      user: {
        accountId,
        displayName: asText(person['displayName']) ?? accountId,
        active: true,
        roles: [],
        ...zoneOf(person),
      },
      projects: new Set<string>(),
    };
    known.projects.add(project);
    found.set(accountId, known);
  };
  for (const { key, fields, changelog } of issues) {
    const project = projectKeyOf(key);
    for (const member of ['assignee', 'reporter', 'creator']) keep(fields[member], project);
    for (const { author } of changelog?.histories ?? []) keep(author, project);
  }
  const withRoles = captured.filter(({ roles }) => roles.length > 0);
  const told = new Set(withRoles.map(({ accountId }) => accountId));
  const people = [...found.values()]
    .filter(({ user }) => !told.has(user.accountId))
    .map(({ user, projects }) => ({ ...user, roles: [...projects].map((project) => `edit:${project}`) }));
  const hasAdmin = withRoles.some(({ roles }) => roles.includes('admin'));
  return {
    users: [...(hasAdmin ? [] : [administrator]), ...withRoles, ...people],
    filledIn: [
      ...(hasAdmin ? [] : ['one administrator of the site']),
      ...(people.length === 0
        ? []
        : [`${people.length} people from issues and histories, who may edit those projects`]),
    ],
  };
};

const administrator: SiteUser = {
  accountId: 'admin',
  displayName: 'Administrator',
  active: true,
  timeZone: 'UTC',
  roles: ['admin'],
};

const zoneOf = (person: Readonly<Record<string, unknown>>): Partial<SiteUser> => {
  const timeZone = asText(person['timeZone']);
  return timeZone === undefined ? {} : { timeZone };
};
