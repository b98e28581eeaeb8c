import type { StatusCategory, ItemLink } from '../../domain/items/backlog-item';
import type { Fields } from './issue-schema';

/**
 * Jira's category keys are the same in every language; `undefined` (a status without one) is
 * treated as not started.
 */
export const toCategory = (key: string): StatusCategory =>
  key === 'done' ? 'done' : key === 'indeterminate' ? 'in-progress' : 'to-do';

type Link = NonNullable<Fields['issuelinks']>[number];

export const toLinks = (links: Fields['issuelinks']): ItemLink[] => (links?.length ? links.flatMap(toLink) : []);

/**
 * Link types have names that administrators choose; the words "block" and "duplicate" are Jira's
 * own and widely kept.
 */
const toLink = ({ type, inwardIssue, outwardIssue }: Link): ItemLink[] => {
  const other = inwardIssue ?? outwardIssue;
  if (other === undefined) return [];
  const outward = outwardIssue !== undefined;
  const words = `${type.name} ${type.inward ?? ''} ${type.outward ?? ''}`.toLowerCase();
  const category = other.fields?.status?.statusCategory.key;
  const typeName = other.fields?.issuetype?.name;
  return [
    {
      relation: words.includes('block')
        ? outward
          ? 'blocks'
          : 'is-blocked-by'
        : words.includes('duplicate')
          ? outward
            ? 'duplicates'
            : 'is-duplicated-by'
          : 'relates',
      key: other.key,
      ...(other.id === undefined ? {} : { id: other.id }),
      ...(category === undefined ? {} : { category: toCategory(category) }),
      ...(typeName === undefined ? {} : { typeName }),
    },
  ];
};
