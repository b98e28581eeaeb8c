import type { SiteData, SiteIssue, SiteUser } from '../data/site-data';
import { JiraError } from './jira-error';
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
};

/**
 * Listed in an issue's `hiddenFrom`, it hides that issue from `asApp` calls; without it the app
 * sees every issue.
 */
export const appAccountId = 'app';

/**
 * Works out what a caller may do; throws a 401 for someone whom the site does not know or who is
 * not active.
 */
export const accessOf = (caller: JiraCaller, site: Pick<SiteData, 'users' | 'projects'>): Access => {
  const everything = new Set(site.projects.map((project) => project.key));
  if (caller.kind === 'app') {
    return {
      zone: 'UTC',
      administers: false,
      administersProjects: everything,
      edits: everything,
      browses: everything,
      sees: seesIn(everything, appAccountId),
    };
  }
  const user = site.users.find((candidate) => candidate.accountId === caller.accountId);
  if (user === undefined || user.active === false) {
    throw new JiraError(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
  const administers = user.roles.includes('admin');
  const holding = (...roles: string[]): ReadonlySet<string> =>
    administers ? everything : new Set(roles.flatMap((role) => keysOf(user, role)));
  const browses = holding('project-admin', 'edit', 'browse');
  return {
    user,
    zone: user.timeZone ?? 'UTC',
    administers,
    administersProjects: holding('project-admin'),
    edits: holding('project-admin', 'edit'),
    browses,
    sees: seesIn(browses, user.accountId),
  };
};

/** The project that an issue's key names. */
export const projectKeyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));

const seesIn =
  (browses: ReadonlySet<string>, accountId: string) =>
  (issue: SiteIssue): boolean =>
    browses.has(projectKeyOf(issue.key)) && !(issue.hiddenFrom?.includes(accountId) ?? false);

const keysOf = (user: SiteUser, role: string): string[] =>
  user.roles.filter((held) => held.startsWith(`${role}:`)).map((held) => held.slice(role.length + 1));
