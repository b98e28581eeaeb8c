import type { SiteUser } from '../data/site-data';

/** Who does what in one project's histories. */
export type Team = {
  /** Fills sprints, refines, moves items in the backlog. */
  readonly owner: PersonName;
  /** Closes sprints, ships, writes down what the team estimated. */
  readonly master: PersonName;
  /** Those who pull work on the board. */
  readonly developers: readonly [PersonName, ...PersonName[]];
  /** Those who comment. */
  readonly talkers: readonly [PersonName, ...PersonName[]];
};

/**
 * Everybody on the demo site. Their roles cover each kind of viewer that the site's "viewing as"
 * switch offers.
 */
export const people = {
  /** Site administrator. */
  anna: person('5b10a2844c20165700ede201', 'Anna Berger', 'Europe/Berlin', 'de_DE', ['admin']),
  /** Product owner, project administrator of MOB. */
  sofia: person('5b10a2844c20165700ede202', 'Sofia Lindqvist', 'Europe/Stockholm', 'en_GB', [
    'project-admin:MOB',
    'browse:PLAT',
    'browse:APPT',
    'browse:OPS',
  ]),
  /** Scrum master and developer. */
  tobias: person('5b10a2844c20165700ede203', 'Tobias Krüger', 'Europe/Berlin', 'de_DE', [
    'edit:MOB',
    'browse:PLAT',
    'edit:OPS',
  ]),
  priya: person('5b10a2844c20165700ede204', 'Priya Nair', 'Europe/Berlin', 'en_GB', [
    'edit:MOB',
    'browse:PLAT',
    'edit:APPT',
  ]),
  /** Runs the payment operations as well, project administrator of OPS. */
  marcus: person('5b10a2844c20165700ede205', 'Marcus Bell', 'America/New_York', 'en_US', [
    'edit:MOB',
    'browse:PLAT',
    'project-admin:OPS',
  ]),
  /**
   * Head of customer care: reads, asks, reports what customers say; may not edit. Payment
   * operations are closed to her.
   */
  grace: person('5b10a2844c20165700ede206', 'Grace Okafor', 'Europe/London', 'en_GB', [
    'browse:MOB',
    'browse:PLAT',
    'browse:APPT',
  ]),
  /** Contractor who does not see issues of the security level, nor any other project. */
  daniel: person('5b10a2844c20165700ede207', 'Daniel Weiss', 'Europe/Zurich', 'de_CH', ['browse:MOB']),
  /** Product owner of the branch appointments, project administrator of APPT. */
  mei: person('5b10a2844c20165700ede208', 'Mei Tanaka', 'Europe/Berlin', 'en_GB', ['project-admin:APPT', 'browse:MOB']),
  lukas: person('5b10a2844c20165700ede209', 'Lukas Brandt', 'Europe/Vienna', 'de_AT', ['edit:APPT', 'edit:OPS']),
} as const satisfies Record<string, SiteUser>;

export type PersonName = keyof typeof people;

/** The accounts from which issues of the security level are hidden. */
export const outsiders: readonly string[] = [people.daniel.accountId];

/** A person as Jira puts them into assignee, reporter and the author of a change. */
export const asUserBean = (name: PersonName) => {
  const { accountId, accountType, active, displayName, timeZone } = people[name];
  return { accountId, accountType, active, displayName, timeZone };
};

function person(accountId: string, displayName: string, timeZone: string, locale: string, roles: readonly string[]) {
  return { accountId, accountType: 'atlassian', active: true, displayName, timeZone, locale, roles };
}
