import type { SiteIssue, SiteStatus } from '../data/site-data';

/**
 * Statuses that only histories name: a site that changed its workflows lists them no more. Jira's
 * own keep their category by their ids, and items are created in a status that is to do; of others
 * nobody knows the category.
 */
export const pastStatuses = (issues: readonly SiteIssue[], listed: ReadonlySet<string>): readonly SiteStatus[] => {
  const changes = issues.map(statusChangesOf);
  const names = new Map(
    changes
      .flat()
      .flatMap(({ from, fromString, to, toString: toWords }) => [
        [from ?? '', fromString ?? ''] as const,
        [to ?? '', toWords ?? ''] as const,
      ]),
  );
  const created = new Set(changes.flatMap(([first]) => first?.from ?? []));
  return [...names]
    .filter(([id]) => id !== '' && !listed.has(id))
    .map(([id, name]) => {
      const key = jirasOwn[id] ?? (created.has(id) ? 'new' : 'undefined');
      return { id, name, statusCategory: categories[key] };
    });
};

/** Every status that an item is or was in. */
export const statusIdsOf = (issue: SiteIssue): readonly string[] => {
  const now = issue.fields['status'];
  const present = typeof now === 'object' && now !== null && 'id' in now ? [String(now.id)] : [];
  return [...present, ...statusChangesOf(issue).flatMap(({ from, to }) => [from, to].filter((id) => id !== null))];
};

/** Oldest first. */
const statusChangesOf = ({ changelog }: SiteIssue) =>
  (changelog?.histories ?? [])
    .toSorted((one, other) => Date.parse(String(one.created)) - Date.parse(String(other.created)))
    .flatMap(({ items }) => items.filter(({ field, fieldId }) => (fieldId ?? field) === 'status'));

/** Open, In Progress, Reopened, Resolved, Closed. */
const jirasOwn: Readonly<Record<string, keyof typeof categories>> = {
  1: 'new',
  3: 'indeterminate',
  4: 'new',
  5: 'done',
  6: 'done',
};

const categories = {
  undefined: { id: 1, key: 'undefined', name: 'No Category' },
  new: { id: 2, key: 'new', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', name: 'In Progress' },
  done: { id: 3, key: 'done', name: 'Done' },
} as const;
