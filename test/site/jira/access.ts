import type { Hideable, SiteData, SiteIssue, SiteScope, SiteUser } from '../data/site-data';
import { JiraError } from './jira-error';
import { textMember } from './json-values';
import type { JiraCaller } from './jira-types';

/** What one caller may do on the site. */
export type Access = {
  /** Absent for the app. */
  readonly user?: SiteUser;
  /** Zone in which the caller's dates are read. */
  readonly zone: string;
  readonly administers: boolean;
  /** Keys of projects. */
  readonly administersProjects: ReadonlySet<string>;
  readonly edits: ReadonlySet<string>;
  readonly browses: ReadonlySet<string>;
  readonly sees: (issue: SiteIssue) => boolean;
  /** Whether Jira keeps something from this caller by name, whatever their roles say. */
  readonly isKeptFrom: (thing: Hideable) => boolean;
};

/**
 * Whether the caller browses the project that something belongs to; true where it is the site's.
 */
export const browsesOwner = (
  scope: SiteScope | undefined,
  { browses }: Pick<Access, 'browses'>,
  { projects }: Pick<SiteData, 'projects'>,
): boolean =>
  scope?.project === undefined || projects.some(({ id, key }) => id === scope.project?.id && browses.has(key));

/** Listed in a `hiddenFrom`, it hides that thing from `asApp` calls, which see all others. */
export const appAccountId = 'app';

/**
 * Works out what a caller may do; throws a 401 for someone whom the site does not know or who is
 * not active.
 */
export const accessOf = (caller: JiraCaller, site: Pick<SiteData, 'users' | 'projects'>): Access => {
  const isKept = keptFrom(caller.kind === 'app' ? appAccountId : caller.accountId);
  const inSight = new Set(site.projects.filter((project) => !isKept(project)).map((project) => project.key));
  if (caller.kind === 'app') {
    return {
      zone: 'UTC',
      administers: false,
      administersProjects: inSight,
      edits: inSight,
      browses: inSight,
      sees: (issue) => inSight.has(projectKeyOf(issue.key)) && !isKept(issue),
      isKeptFrom: isKept,
    };
  }
  const user = site.users.find((candidate) => candidate.accountId === caller.accountId);
  if (user === undefined || user.active === false) {
    throw new JiraError(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
  const administers = user.roles.includes('admin');
  const holding = (...roles: string[]): ReadonlySet<string> =>
    administers ? inSight : new Set(roles.flatMap((role) => keysOf(user, role)).filter((key) => inSight.has(key)));
  const browsesAll = holding('project-admin', 'edit', 'browse');
  const own = ownIssues(user.accountId, { reported: holding('reported'), assigned: holding('assigned') });
  return {
    user,
    zone: user.timeZone ?? 'UTC',
    administers,
    administersProjects: holding('project-admin'),
    edits: holding('project-admin', 'edit'),
    browses: holding('project-admin', 'edit', 'browse', 'reported', 'assigned'),
    sees: (issue) => (browsesAll.has(projectKeyOf(issue.key)) || own(issue)) && !isKept(issue),
    isKeptFrom: isKept,
  };
};

const keptFrom =
  (accountId: string) =>
  ({ hiddenFrom }: Hideable): boolean =>
    hiddenFrom?.includes(accountId) ?? false;

/**
 * Permission schemes can give Browse to "Reporter" or "Assignee": such a person finds the project
 * and has the permission when Jira is asked for it, and sees these issues of it and no others.
 */
const ownIssues =
  (accountId: string, { reported, assigned }: Record<'reported' | 'assigned', ReadonlySet<string>>) =>
  ({ key, fields }: SiteIssue): boolean => {
    const project = projectKeyOf(key);
    const isOf = (field: 'reporter' | 'assignee'): boolean => textMember(fields[field], 'accountId') === accountId;
    return (reported.has(project) && isOf('reporter')) || (assigned.has(project) && isOf('assignee'));
  };

/** The project that an issue's key names. */
export const projectKeyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));

const keysOf = (user: SiteUser, role: string): string[] =>
  user.roles.filter((held) => held.startsWith(`${role}:`)).map((held) => held.slice(role.length + 1));
