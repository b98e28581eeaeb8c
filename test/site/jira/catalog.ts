import type { SiteData, SiteField, SiteIssue, SiteIssueType, SiteSprint, SiteStatus } from '../data/site-data';
import { asList, asObject, asText, isObject, textMember, type JsonObject } from './json-values';

/**
 * Things that JQL names and writes refer to: those that the site lists and those that its issues
 * carry.
 */
export type Catalog = {
  readonly statuses: ReadonlyMap<string, SiteStatus>;
  readonly issueTypes: ReadonlyMap<string, SiteIssueType>;
  readonly resolutions: ReadonlyMap<string, Named>;
  readonly components: ReadonlyMap<string, Named>;
  readonly versions: ReadonlyMap<string, Named>;
  readonly sprints: ReadonlyMap<number, SiteSprint>;
  /** Account ids of everybody who is a user or stands on an issue. */
  readonly accounts: ReadonlySet<string>;
  readonly sprintField?: SiteField;
  readonly rankField?: SiteField;
  readonly epicLinkField?: SiteField;
};

/** A thing with Jira's id and name, and whatever else Jira answers of it. */
export type Named = JsonObject & { readonly id: string; readonly name: string };

/** Reads the site once. */
export const catalogOf = (data: SiteData): Catalog => {
  const statuses = new Map(data.statuses.map((status) => [status.id, status]));
  const issueTypes = new Map(data.issueTypes.map((type) => [type.id, type]));
  for (const type of data.projects.flatMap((project) => project.issueTypes ?? [])) issueTypes.set(type.id, type);
  const resolutions = new Map(shippedResolutions.map((resolution) => [resolution.id, resolution]));
  const components = new Map<string, Named>();
  const versions = new Map<string, Named>();
  const sprints = new Map(data.sprints.map((sprint) => [sprint.id, sprint]));
  const accounts = new Set(data.users.map((user) => user.accountId));
  const sprintField = customField(data, 'gh-sprint');
  for (const project of data.projects) {
    keep(components, Reflect.get(project, 'components'));
    keep(versions, Reflect.get(project, 'versions'));
  }
  for (const { fields } of data.issues) {
    const status = fields['status'];
    if (isStatus(status) && !statuses.has(status.id)) statuses.set(status.id, status);
    const type = fields['issuetype'];
    if (isIssueType(type) && !issueTypes.has(type.id)) issueTypes.set(type.id, type);
    keep(resolutions, fields['resolution']);
    keep(components, fields['components']);
    keep(versions, fields['fixVersions']);
    for (const sprint of asList(sprintField && fields[sprintField.id])) keepSprint(sprints, sprint);
    for (const person of [fields['assignee'], fields['reporter'], fields['creator']]) {
      const accountId = textMember(person, 'accountId');
      if (accountId !== undefined) accounts.add(accountId);
    }
  }
  const rankField = customField(data, 'gh-lexo-rank');
  const epicLinkField = customField(data, 'gh-epic-link');
  return {
    statuses,
    issueTypes,
    resolutions,
    components,
    versions,
    sprints,
    accounts,
    ...(sprintField && { sprintField }),
    ...(rankField && { rankField }),
    ...(epicLinkField && { epicLinkField }),
  };
};

/** Sprint ids of an issue, from its Sprint field. */
export const sprintIdsOf = (issue: SiteIssue, catalog: Catalog): number[] =>
  asList(catalog.sprintField && issue.fields[catalog.sprintField.id])
    .map((sprint) => asObject(sprint)?.['id'])
    .filter((id) => typeof id === 'number');

// Jira's own, in the order of its first screen; their ids differ between sites, so these are ours.
const shippedResolutions: readonly Named[] = ['Done', "Won't Do", 'Duplicate', 'Cannot Reproduce'].map((name) => ({
  id: `shipped-${name.toLowerCase().replaceAll(/\W+/g, '-')}`,
  name,
}));

const customField = (data: SiteData, kind: string): SiteField | undefined =>
  data.fields.find((field) => field.schema?.custom === `com.pyxis.greenhopper.jira:${kind}`);

const keep = (into: Map<string, Named>, value: unknown): void => {
  for (const thing of asList(value)) {
    if (!isNamed(thing) || into.has(thing.id)) continue;
    // A site's own resolution takes the place of the shipped one of the same name.
    if (!thing.id.startsWith('shipped-')) {
      for (const [id, other] of into) if (id.startsWith('shipped-') && other.name === thing.name) into.delete(id);
    }
    into.set(thing.id, thing);
  }
};

const keepSprint = (into: Map<number, SiteSprint>, value: unknown): void => {
  const sprint = asObject(value);
  const id = sprint?.['id'];
  const name = asText(sprint?.['name']);
  const state = ['closed', 'active', 'future'].find((known) => known === sprint?.['state']);
  if (typeof id !== 'number' || name === undefined || into.has(id)) return;
  const boardId = sprint?.['boardId'];
  const dates = Object.fromEntries(
    ['startDate', 'endDate', 'completeDate', 'goal'].flatMap((member) => {
      const date = asText(sprint?.[member]);
      return date === undefined ? [] : [[member, date]];
    }),
  );
  into.set(id, {
    id,
    name,
    state: state === 'active' || state === 'future' ? state : 'closed',
    ...dates,
    ...(typeof boardId === 'number' && { originBoardId: boardId }),
  });
};

/** Whether a value is a thing with Jira's id and name. */
export const isNamed = (value: unknown): value is Named =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';

const isStatus = (value: unknown): value is SiteStatus =>
  isNamed(value) && typeof asObject(value['statusCategory'])?.['key'] === 'string';

const isIssueType = (value: unknown): value is SiteIssueType => isNamed(value) && typeof value['subtask'] === 'boolean';
