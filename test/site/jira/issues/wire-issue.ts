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
  }: { readonly choice: FieldChoice; readonly historiesAtMost: number | undefined; readonly access: Access },
  { data, issues, catalog }: JiraState,
): JsonObject => {
  const changelog = historiesAtMost === undefined ? undefined : changelogOf(issue, historiesAtMost);
  const withHistory = changelog === undefined ? {} : { changelog };
  if (choice.idOnly) return { id: issue.id, ...withHistory };
  const head = {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${data.serverInfo.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...withHistory,
  };
  if (choice.keysOnly) return head;
  return {
    ...head,
    fields: withLinkedIssues(choice.pick(issue.fields), issues, { access, epicLink: catalog.epicLinkField }),
  };
};
