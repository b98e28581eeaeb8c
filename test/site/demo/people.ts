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
  anna: person({
    accountId: '5b10a2844c20165700ede201',
    displayName: 'Anna Berger',
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
    roles: ['admin'],
  }),
  /** Product owner, project administrator of MOB. */
  sofia: person({
    accountId: '5b10a2844c20165700ede202',
    displayName: 'Sofia Lindqvist',
    timeZone: 'Europe/Stockholm',
    locale: 'en_GB',
    roles: ['project-admin:MOB', 'browse:PLAT', 'browse:APPT', 'browse:OPS', 'browse:API', 'edit:FAIR'],
  }),
  /** Scrum master and developer. */
  tobias: person({
    accountId: '5b10a2844c20165700ede203',
    displayName: 'Tobias Krüger',
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
    roles: ['edit:MOB', 'browse:PLAT', 'edit:OPS', 'browse:HELP'],
  }),
  priya: person({
    accountId: '5b10a2844c20165700ede204',
    displayName: 'Priya Nair',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    roles: ['edit:MOB', 'browse:PLAT', 'edit:APPT'],
  }),
  /** Runs the payment operations as well, project administrator of OPS. */
  marcus: person({
    accountId: '5b10a2844c20165700ede205',
    displayName: 'Marcus Bell',
    timeZone: 'America/New_York',
    locale: 'en_US',
    roles: ['edit:MOB', 'browse:PLAT', 'project-admin:OPS', 'project-admin:HELP'],
  }),
  /**
   * Head of customer care: reads, asks, reports what customers say; may not edit. Payment
   * operations are closed to her.
   */
  grace: person({
    accountId: '5b10a2844c20165700ede206',
    displayName: 'Grace Okafor',
    timeZone: 'Europe/London',
    locale: 'en_GB',
    roles: ['browse:MOB', 'browse:PLAT', 'browse:APPT', 'reported:HELP'],
  }),
  /** Contractor who does not see issues of the security level, nor any other project. */
  daniel: person({
    accountId: '5b10a2844c20165700ede207',
    displayName: 'Daniel Weiss',
    timeZone: 'Europe/Zurich',
    locale: 'de_CH',
    roles: ['browse:MOB'],
  }),
  /** Product owner of the branch appointments, project administrator of APPT. */
  mei: person({
    accountId: '5b10a2844c20165700ede208',
    displayName: 'Mei Tanaka',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    roles: ['project-admin:APPT', 'browse:MOB', 'browse:FAIR', 'browse:LAB'],
  }),
  lukas: person({
    accountId: '5b10a2844c20165700ede209',
    displayName: 'Lukas Brandt',
    timeZone: 'Europe/Vienna',
    locale: 'de_AT',
    roles: ['edit:APPT', 'edit:OPS', 'project-admin:LAB'],
  }),
  /** Works in a branch: of the mobile app she sees what she reported, and nothing else. */
  nora: person({
    accountId: '5b10a2844c20165700ede210',
    displayName: 'Nora Feld',
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
    roles: ['reported:MOB'],
  }),
  /** Payment operations in Vienna. */
  hannah: person({
    accountId: '5b10a2844c20165700ede231',
    displayName: 'Hannah Reuter',
    timeZone: 'Europe/Vienna',
    locale: 'de_AT',
    roles: ['edit:OPS'],
  }),
  /** Payment operations of the branches abroad, which joined this year: Lyon, Seville, Milan. */
  claire: person({
    accountId: '5b10a2844c20165700ede232',
    displayName: 'Claire Moreau',
    timeZone: 'Europe/Paris',
    locale: 'fr_FR',
    roles: ['edit:OPS'],
  }),
  javier: person({
    accountId: '5b10a2844c20165700ede233',
    displayName: 'Javier Ortega',
    timeZone: 'Europe/Madrid',
    locale: 'es_ES',
    roles: ['edit:OPS'],
  }),
  giulia: person({
    accountId: '5b10a2844c20165700ede234',
    displayName: 'Giulia Conti',
    timeZone: 'Europe/Rome',
    locale: 'it_IT',
    roles: ['edit:OPS'],
  }),
  /** Product owner of the partner interfaces, project administrator of API. */
  elena: person({
    accountId: '5b10a2844c20165700ede211',
    displayName: 'Elena Marković',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    roles: ['project-admin:API'],
  }),
  /** Scrum master and developer of the partner interfaces. */
  jonas: person({
    accountId: '5b10a2844c20165700ede212',
    displayName: 'Jonas Hartwig',
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
    roles: ['edit:API'],
  }),
  amara: person({
    accountId: '5b10a2844c20165700ede213',
    displayName: 'Amara Diallo',
    timeZone: 'Europe/Paris',
    locale: 'fr_FR',
    roles: ['edit:API'],
  }),
  ravi: person({
    accountId: '5b10a2844c20165700ede214',
    displayName: 'Ravi Menon',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    roles: ['edit:API'],
  }),
  katrin: person({
    accountId: '5b10a2844c20165700ede215',
    displayName: 'Katrin Solberg',
    timeZone: 'Europe/Oslo',
    locale: 'nb_NO',
    roles: ['edit:API'],
  }),
} as const satisfies Record<string, SiteUser>;

export type PersonName = keyof typeof people;

/** The accounts from which issues of the security level are hidden. */
export const outsiders: readonly string[] = [people.daniel.accountId];

/** A person as Jira puts them into assignee, reporter and the author of a change. */
export const asUserBean = (name: PersonName) => {
  const { accountId, accountType, active, displayName, timeZone } = people[name];
  return { accountId, accountType, active, displayName, timeZone };
};

type Account = {
  readonly accountId: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly roles: readonly string[];
};

function person({ accountId, displayName, timeZone, locale, roles }: Account) {
  return { accountId, accountType: 'atlassian', active: true, displayName, timeZone, locale, roles };
}
