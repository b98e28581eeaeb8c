import type { SiteProject } from '../data/site-data';
import { appAccountId } from '../jira/access';
import type { Calendar } from './calendar';
import { ownIssueTypes } from './appointments/workflow';
import { asUserBean } from './people';
import { issueTypes } from './workflow';

/**
 * The projects: one with ten sprints behind it, one that somebody created yesterday and left empty,
 * a team-managed one, and one that works by kanban; then a service project, a business project and
 * a private one, which is kept from apps; and one with sixteen sprints of work that comes again.
 */
export const projects = {
  MOB: project({ id: '10001', key: 'MOB', name: 'Mobile banking' }),
  PLAT: project({ id: '10002', key: 'PLAT', name: 'Platform' }),
  APPT: project({ id: '10003', key: 'APPT', name: 'Branch appointments', simplified: true }),
  OPS: project({ id: '10004', key: 'OPS', name: 'Payment operations' }),
  HELP: project({ id: '10005', key: 'HELP', name: 'Customer help', type: 'service_desk' }),
  FAIR: project({ id: '10006', key: 'FAIR', name: 'Fairs and brochures', type: 'business' }),
  LAB: project({ id: '10007', key: 'LAB', name: 'Lab', simplified: true }),
  API: project({ id: '10008', key: 'API', name: 'Partner interfaces' }),
} as const;

/** A project as Jira puts it into its issues. */
export type ProjectBean = (typeof projects)[keyof typeof projects];

export const components = {
  Accounts: component('10101', 'Accounts'),
  Transfers: component('10102', 'Transfers'),
  Cards: component('10103', 'Cards'),
  'Sign-in': component('10104', 'Sign-in'),
  Notifications: component('10105', 'Notifications'),
  Documents: component('10106', 'Documents'),
  'App shell': component('10107', 'App shell'),
} as const;

export type ComponentName = keyof typeof components;

/** Releases by name, with their day counted from now (negative: released). */
export const releases = {
  '4.0 beta': { id: '10200', day: -128 },
  '4.0': { id: '10201', day: -100 },
  '4.1': { id: '10202', day: -72 },
  '4.2': { id: '10203', day: -44 },
  '4.3': { id: '10204', day: -16 },
  '4.4': { id: '10205', day: 12 },
  '5.0': { id: '10206', day: 73 },
} as const;

export type ReleaseName = keyof typeof releases;

/** The release that ships what a sprint finished: the beta's, then one for every two sprints. */
export const releaseAfter = (sprint: number): ReleaseName => {
  if (sprint < 1) return '4.0 beta';
  const shipped: readonly ReleaseName[] = ['4.0', '4.1', '4.2', '4.3', '4.4'];
  return shipped[Math.floor((sprint - 1) / 2)] ?? '5.0';
};

/** A release as Jira puts it into `fixVersions`. */
export const asVersionBean = (name: ReleaseName, { dayFromNow, today }: Pick<Calendar, 'dayFromNow' | 'today'>) => {
  const { id, day } = releases[name];
  const releaseDate = dayFromNow(day);
  return { id, name, archived: false, released: releaseDate < today, releaseDate };
};

/** `GET /rest/api/3/project/{key}` of every project. */
export const makeProjects = (calendar: Calendar): readonly SiteProject[] => {
  const names = Object.keys(releases) as ReleaseName[];
  const mobile = {
    ...projects.MOB,
    ...shared,
    description: 'The banking app for iOS and Android.',
    components: Object.values(components).map((each) => ({ ...each, projectId: 10001 })),
    versions: names.map((name) => ({ ...asVersionBean(name, calendar), projectId: 10001 })),
  };
  const bare = { ...shared, components: [], versions: [] };
  const platform = { ...projects.PLAT, ...bare, description: '' };
  const appointments = {
    ...projects.APPT,
    ...bare,
    style: 'next-gen',
    description: 'Book, move and prepare a talk at a branch.',
    lead: asUserBean('mei'),
    issueTypes: ownIssueTypes,
  };
  const operations = {
    ...projects.OPS,
    ...bare,
    description: 'Keeps payments running: clearing files, certificates, calendars, reports.',
    lead: asUserBean('marcus'),
  };
  const help = { ...projects.HELP, ...bare, description: 'Requests of customers.', lead: asUserBean('marcus') };
  const fair = { ...projects.FAIR, ...bare, description: 'What the bank shows itself with.' };
  const lab = {
    ...projects.LAB,
    ...bare,
    style: 'next-gen',
    isPrivate: true,
    description: 'Ideas that nobody has asked for yet.',
    lead: asUserBean('lukas'),
    hiddenFrom: [appAccountId],
  };
  const partners = {
    ...projects.API,
    ...bare,
    description: 'Connects insurers, payment providers, brokers and accounting software to the bank.',
    lead: asUserBean('elena'),
  };
  return [mobile, platform, appointments, operations, help, fair, lab, partners];
};

const shared = {
  style: 'classic',
  isPrivate: false,
  lead: asUserBean('sofia'),
  issueTypes: Object.values(issueTypes),
};

type ProjectParts = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly simplified?: boolean;
  readonly type?: 'software' | 'service_desk' | 'business';
};

function project({ id, key, name, simplified = false, type = 'software' }: ProjectParts) {
  return { id, key, name, projectTypeKey: type, simplified };
}

function component(id: string, name: string) {
  return { id, name };
}
