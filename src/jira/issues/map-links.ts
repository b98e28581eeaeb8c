import type { StatusCategory, ItemLink } from '../../domain/items/backlog-item';
import type { Fields } from './issue-schema';

/**
 * The status category of Jira's key, which is the same in every language. `undefined`, Jira's key
 * of a status without one, counts as not started.
 */
export const toCategory = (key: string): StatusCategory =>
  key === 'done' ? 'done' : key === 'indeterminate' ? 'in-progress' : 'to-do';

type Link = NonNullable<Fields['issuelinks']>[number];

/** What an issue is linked to; a link without an issue at its other end is left out. */
export const toLinks = (links: Fields['issuelinks']): ItemLink[] => (links?.length ? links.flatMap(toLink) : []);

const toLink = ({ type, inwardIssue, outwardIssue }: Link): ItemLink[] => {
  const issue = inwardIssue ?? outwardIssue;
  if (issue === undefined) return [];
  const category = issue.fields?.status?.statusCategory.key;
  return [
    {
      relation: relationOf(type, outwardIssue !== undefined),
      key: issue.key,
      id: issue.id,
      category: category === undefined ? undefined : toCategory(category),
      typeName: issue.fields?.issuetype?.name,
    },
  ];
};

/**
 * Administrators choose the names of link types. "Block" and "duplicate" are Jira's own and widely
 * kept.
 */
const relationOf = (type: Link['type'], isOutward: boolean): ItemLink['relation'] => {
  const names = `${type.name} ${type.inward ?? ''} ${type.outward ?? ''}`.toLowerCase();
  if (names.includes('block')) return isOutward ? 'blocks' : 'is-blocked-by';
  if (names.includes('duplicate')) return isOutward ? 'duplicates' : 'is-duplicated-by';
  return 'relates';
};
