import type { SiteChange, SiteIssue, SiteData } from '../../../site/data/site-data';
import type { AdfDoc } from '../../../site/demo/adf';
import { plainText } from '../../../site/demo/adf-text';
import { customFields } from '../../../site/demo/fields';

/** One change with the instant of its history entry. */
export type DatedChange = SiteChange & { readonly at: number };

/** All changes of an issue, oldest first. */
export const changesOf = (issue: SiteIssue): readonly DatedChange[] =>
  (issue.changelog?.histories ?? [])
    .flatMap(({ created, items }) => items.map((item) => ({ ...item, at: Date.parse(String(created)) })))
    .sort((one, other) => one.at - other.at);

/** The changes of one field; their last `to` is what the field must hold now. */
export const changesOfField = (issue: SiteIssue, field: string): readonly DatedChange[] =>
  changesOf(issue).filter((change) => change.field === field);

/** The value that a field had just before an instant, as the history names it (V2, V24). */
export const valueBefore = (
  issue: SiteIssue,
  field: string,
  { instant, part }: { readonly instant: number; readonly part: 'id' | 'words' },
): string | null => {
  const changes = changesOfField(issue, field);
  const next = changes.find(({ at }) => at >= instant);
  if (next !== undefined) return part === 'id' ? next.from : next.fromString;
  return part === 'id' ? presentOf(issue, field).id : presentOf(issue, field).words;
};

/**
 * What the issue's fields say now, in the words of a history, for the fields that have one value.
 */
export const presentOf = (issue: SiteIssue, field: string): { id: string | null; words: string | null } => {
  const reader = readers[field];
  if (reader === undefined) throw new Error(`No reader for the field ${field}.`);
  return reader(issue.fields);
};

/** Fields whose changes `presentOf` can compare with the present. */
export const singleFields = (): readonly string[] => Object.keys(readers);

/** True where the key of the issue is that of a board's sub-task. */
export const isSubtask = (issue: SiteIssue): boolean => read(issue.fields, 'issuetype', 'subtask') === true;

/** Reads a nested member of a plain JSON value. */
export const read = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null
        ? Object.entries(inside).find(([key]) => key === name)?.[1]
        : undefined,
    value,
  );

/** The issue that has the key. */
export const issueOf = (site: SiteData, key: string): SiteIssue => {
  const issue = site.issues.find((each) => each.key === key);
  if (issue === undefined) throw new Error(`No issue has the key ${key}.`);
  return issue;
};

type Fields = SiteIssue['fields'];

const text = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

const isDoc = (value: unknown): value is AdfDoc => read(value, 'type') === 'doc';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const named = (name: string, words: string) => (fields: Fields) => ({
  id: text(read(fields[name], 'id')),
  words: text(read(fields[name], words)),
});

const prose =
  (...names: readonly string[]) =>
  (fields: Fields) => {
    const value = names.map((name) => fields[name]).find((each) => each !== undefined);
    return { id: null, words: isDoc(value) ? plainText(value) : null };
  };

const readers: Readonly<Record<string, (fields: Fields) => { id: string | null; words: string | null }>> = {
  summary: (fields) => ({ id: null, words: text(fields['summary']) }),
  description: prose('description'),
  'Acceptance Criteria': prose(customFields.acceptanceCriteria, customFields.ownCriteria),
  priority: named('priority', 'name'),
  resolution: named('resolution', 'name'),
  status: named('status', 'name'),
  assignee: ({ assignee }) => ({ id: text(read(assignee, 'accountId')), words: text(read(assignee, 'displayName')) }),
  'Story Points': (fields) => ({ id: null, words: text(fields[customFields.storyPoints]) }),
  'Story point estimate': (fields) => ({ id: null, words: text(fields[customFields.storyPointEstimate]) }),
  Sprint: (fields) => {
    const sprints = list(fields[customFields.sprint]);
    return {
      id: sprints.map((sprint) => text(read(sprint, 'id'))).join(', '),
      words: sprints.map((sprint) => text(read(sprint, 'name'))).join(', '),
    };
  },
  Flagged: (fields) => {
    const [flag] = list(fields[customFields.flagged]);
    return flag === undefined
      ? { id: '', words: '' }
      : { id: `[${text(read(flag, 'id')) ?? ''}]`, words: text(read(flag, 'value')) };
  },
};
