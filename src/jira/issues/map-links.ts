import type { ItemLink } from '../../domain/items/backlog-item';
import { toCategory } from '../../domain/items/status-category';
import { defaultLinks } from '../../domain/links/default-links';
import type { LinkSettings } from '../../domain/links/link-settings';
import { readLinkType } from '../../domain/links/read-link-type';
import type { Fields } from './issue-schema';

type Link = NonNullable<Fields['issuelinks']>[number];

/**
 * What an issue is linked to, as the rules have links read; a link without an issue at its other
 * end is left out.
 */
export const toLinks = (links: Fields['issuelinks'], settings: LinkSettings = defaultLinks): ItemLink[] =>
  links?.length ? links.flatMap((link) => toLink(link, settings)) : [];

const toLink = ({ type, inwardIssue, outwardIssue }: Link, settings: LinkSettings): ItemLink[] => {
  const issue = inwardIssue ?? outwardIssue;
  if (issue === undefined) return [];
  const end = inwardIssue === undefined ? 'outward' : 'inward';
  const category = issue.fields?.status?.statusCategory.key;
  return [
    {
      relation: readLinkType(type, settings)[end],
      words: type[end] ?? type.name,
      key: issue.key,
      id: issue.id,
      category: category === undefined ? undefined : toCategory(category),
      typeName: issue.fields?.issuetype?.name,
    },
  ];
};
