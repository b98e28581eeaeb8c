import type { SiteIssue } from '../../data/site-data';
import type { Access } from '../access';
import type { JsonObject } from '../json-values';
import type { JiraState } from '../jira-state';
import type { FieldChoice } from './choose-fields';
import { withLinkedIssues } from './linked-issues';
import { changelogOf } from './wire-history';

/**
 * An issue as Jira answers it: the chosen fields, what the caller may know of linked issues, the
 * history where asked.
 */
export const wireIssue = (
  issue: SiteIssue,
  {
    choice,
    historiesAtMost,
    access,
    properties = [],
  }: {
    readonly choice: FieldChoice;
    readonly historiesAtMost: number | undefined;
    readonly access: Access;
    /** The keys of the properties that are asked for. */
    readonly properties?: readonly string[] | undefined;
  },
  { data, issues, catalog }: JiraState,
): JsonObject => {
  const changelog = historiesAtMost === undefined ? undefined : changelogOf(issue, historiesAtMost);
  const kept = Object.entries(issue.properties ?? {}).filter(([key]) => properties.includes(key));
  const asked = {
    ...(changelog === undefined ? {} : { changelog }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(kept) }),
  };
  if (choice.idOnly) return { id: issue.id, ...asked };
  const head = {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${data.serverInfo.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...asked,
  };
  if (choice.keysOnly) return head;
  return {
    ...head,
    fields: withLinkedIssues(choice.pick(issue.fields), issues, { access, epicLink: catalog.epicLinkField }),
  };
};
