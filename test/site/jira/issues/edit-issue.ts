import type { SiteChange, SiteField, SiteHistory, SiteIssue } from '../../data/site-data';
import { asObject, textMember, type JsonObject } from '../json-values';
import { changeItems, isLinkItem } from './change-items';
import { jiraTime } from './wire-history';
import { personValue, writtenValue, type Known } from './written-value';

/** What is written, by whom, when (epoch milliseconds), and the id of the history entry. */
export type Editing = {
  readonly written: JsonObject;
  readonly by: string;
  readonly at: number;
  readonly historyId: string;
};

/** An issue after an edit, and what changed of it; nothing where Jira records nothing. */
export type Edited = { readonly issue: SiteIssue; readonly items: readonly SiteChange[] };

/**
 * The issue after an edit, with Jira's consequences: an entry in the change history (where the
 * history is known), `updated` (not for rank and links alone), `statuscategorychangedate`,
 * `resolutiondate`.
 */
export const editedIssue = (issue: SiteIssue, { written, by, at, historyId }: Editing, known: Known): Edited => {
  const values = Object.fromEntries(
    Object.entries(written).map(([fieldId, value]) => [fieldId, writtenValue(fieldId, value, known)]),
  );
  const items = Object.entries(values).flatMap(([fieldId, value]) =>
    changeItems(definitionOf(fieldId, known), issue.fields[fieldId], value),
  );
  const edited = {
    ...issue,
    fields: { ...issue.fields, ...values, ...consequences(issue, { values, items, at }, known) },
  };
  if (items.length === 0 || issue.changelog === undefined) return { issue: edited, items };
  const entry: SiteHistory = { id: historyId, created: jiraTime(at), author: personValue(by, known.data), items };
  const histories = [...issue.changelog.histories, entry];
  return { issue: { ...edited, changelog: { ...issue.changelog, histories } }, items };
};

const consequences = (
  issue: SiteIssue,
  { values, items, at }: { readonly values: JsonObject; readonly items: readonly SiteChange[]; readonly at: number },
  { catalog }: Known,
): JsonObject => {
  const rank = catalog.rankField?.id;
  const moves = items.some((item) => !isLinkItem(item) && (item.fieldId === undefined || item.fieldId !== rank));
  const category = (status: unknown): string | undefined => textMember(asObject(status)?.['statusCategory'], 'key');
  const newCategory = 'status' in values && category(values['status']) !== category(issue.fields['status']);
  return {
    ...(moves && { updated: jiraTime(at) }),
    ...(newCategory && { statuscategorychangedate: jiraTime(at) }),
    ...('resolution' in values && { resolutiondate: values['resolution'] === null ? null : jiraTime(at) }),
  };
};

const definitionOf = (fieldId: string, { data }: Known): SiteField => {
  const field = data.fields.find((candidate) => candidate.id === fieldId);
  if (field === undefined) throw new Error(`The site has no field ${fieldId}.`);
  return field;
};
