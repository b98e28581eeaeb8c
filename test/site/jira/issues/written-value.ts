import type { SiteData, SiteIssue } from '../../data/site-data';
import type { Catalog, Named } from '../catalog';
import { asList, asText, isObject, textMember, type JsonObject } from '../json-values';
import type { IssueStore } from './issue-store';

/** What written values are looked up in. */
export type Known = { readonly data: SiteData; readonly catalog: Catalog; readonly issues: IssueStore };

/**
 * The value that a field takes when a test writes `written`: things of Jira by id, by name, or as
 * an object with one of these; people by account id; sprints by id; a parent by key. Throws where
 * there is no such thing.
 */
export const writtenValue = (fieldId: string, written: unknown, known: Known): unknown => {
  if (written === null || written === undefined) return null;
  const { catalog, data } = known;
  if (fieldId === catalog.sprintField?.id) return asList(written).map((sprint) => sprintValue(sprint, catalog));
  switch (fieldId) {
    case 'status':
      return thing(written, fieldId, catalog.statuses.values());
    case 'issuetype':
      return thing(written, fieldId, catalog.issueTypes.values());
    case 'priority':
      return thing(written, fieldId, data.priorities);
    case 'resolution':
      return thing(written, fieldId, catalog.resolutions.values());
    case 'components':
      return asList(written).map((one) => thing(one, fieldId, catalog.components.values()));
    case 'fixVersions':
      return asList(written).map((one) => thing(one, fieldId, catalog.versions.values()));
    case 'assignee':
    case 'reporter':
      return personValue(textMember(written, 'accountId') ?? asText(written), data);
    case 'parent':
      return parentValue(textMember(written, 'key') ?? asText(written), known.issues);
    default:
      return written;
  }
};

/** A user as Jira shows one on issues and histories. */
export const personValue = (accountId: string | undefined, { users }: SiteData): JsonObject => {
  const user = users.find((candidate) => candidate.accountId === accountId);
  if (user === undefined) throw new Error(`The site has no user ${String(accountId)}.`);
  const { displayName, active = true, accountType = 'atlassian', timeZone } = user;
  return { accountId: user.accountId, accountType, active, displayName, ...(timeZone !== undefined && { timeZone }) };
};

type Thing = Pick<Named, 'id' | 'name'>;

const thing = (written: unknown, fieldId: string, things: Iterable<Thing>): Thing => {
  const id = textMember(written, 'id') ?? asText(written);
  const name = textMember(written, 'name') ?? asText(written);
  const found = [...things].find((one) => one.id === id || one.name === name);
  if (found === undefined) throw new Error(`The site has no ${fieldId} ${String(name ?? id)}.`);
  return found;
};

const sprintValue = (written: unknown, { sprints }: Catalog): JsonObject => {
  const sprint = sprints.get(Number(isObject(written) ? written['id'] : written));
  if (sprint === undefined) throw new Error(`The site has no sprint ${JSON.stringify(written)}.`);
  const { originBoardId, ...rest } = sprint;
  return { ...rest, ...(originBoardId !== undefined && { boardId: originBoardId }) };
};

const parentValue = (key: string | undefined, issues: IssueStore): JsonObject => {
  const parent: SiteIssue | undefined = issues.byKey(key ?? '');
  if (parent === undefined) throw new Error(`The site has no issue ${String(key)}.`);
  const { summary, status, priority, issuetype } = parent.fields;
  return { id: parent.id, key: parent.key, fields: { summary, status, priority, issuetype } };
};
