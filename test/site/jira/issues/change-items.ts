import type { SiteChange, SiteField } from '../../data/site-data';
import { asList, asObject, asText, plainText, textMember } from '../json-values';

/**
 * The entries that Jira writes into the change history when a field goes from one value to another;
 * none where nothing changed.
 */
export const changeItems = (field: SiteField, before: unknown, after: unknown): SiteChange[] => {
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
  switch (field.id) {
    case 'status':
    case 'priority':
    case 'resolution':
    case 'issuetype':
      return [item(field, field.id, { from: side(before, 'id', 'name'), to: side(after, 'id', 'name') })];
    case 'assignee':
    case 'reporter':
      return [
        item(field, field.id, {
          from: side(before, 'accountId', 'displayName'),
          to: side(after, 'accountId', 'displayName'),
        }),
      ];
    case 'issuelinks':
      return linkItems(before, after);
    case 'parent':
      return [parentItem(side(before, 'id', 'key'), side(after, 'id', 'key'))];
    case 'components':
      return listItems(field, 'Component', { before, after });
    case 'fixVersions':
      return listItems(field, 'Fix Version', { before, after });
    case 'labels':
      return [item(field, 'labels', { from: words(before), to: words(after) })];
    case 'timeoriginalestimate':
      return [item(field, field.id, { from: seconds(before), to: seconds(after) })];
    case 'duedate':
      return [item(field, 'duedate', { from: day(before), to: day(after) })];
    default:
      return [customItem(field, before, after)];
  }
};

/** An entry's id and what it shows; both null where there is no value. */
type Side = readonly [id: string | null, shown: string | null];

const item = (
  field: SiteField,
  name: string,
  { from, to }: { readonly from: Side; readonly to: Side },
): SiteChange => ({
  field: name,
  fieldId: field.id,
  fieldtype: field.custom ? 'custom' : 'jira',
  from: from[0],
  fromString: from[1],
  to: to[0],
  toString: to[1],
});

/** Entries of links, of which Jira gives no field id; they leave `updated` as it is. */
export const isLinkItem = ({ field }: Pick<SiteChange, 'field'>): boolean => field === 'Link';

/** One for each link that went or came, in the words of this end. */
const linkItems = (before: unknown, after: unknown): SiteChange[] => {
  const idOf = (link: unknown): string => textMember(link, 'id') ?? JSON.stringify(link);
  const without = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] =>
    list.filter((one) => !other.some((same) => idOf(same) === idOf(one)));
  const [had, has] = [asList(before), asList(after)];
  const none: Side = [null, null];
  const linkItem = ([from, fromString]: Side, [to, toString]: Side): SiteChange => ({
    field: 'Link',
    fieldtype: 'jira',
    from,
    fromString,
    to,
    toString,
  });
  return [
    ...without(had, has).map((gone) => linkItem(linkSide(gone), none)),
    ...without(has, had).map((come) => linkItem(none, linkSide(come))),
  ];
};

const linkSide = (link: unknown): Side => {
  const { type, inwardIssue, outwardIssue } = asObject(link) ?? {};
  const key = textMember(inwardIssue ?? outwardIssue, 'key') ?? '';
  return [key, `This issue ${textMember(type, inwardIssue === undefined ? 'outward' : 'inward') ?? ''} ${key}`];
};

/** Jira gives no field id with it. */
const parentItem = ([from, fromString]: Side, [to, toString]: Side): SiteChange => ({
  field: 'IssueParentAssociation',
  fieldtype: 'jira',
  from,
  fromString,
  to,
  toString,
});

const side = (value: unknown, id: string, shown: string): Side => [
  textMember(value, id) ?? null,
  textMember(value, shown) ?? null,
];

const words = (value: unknown): Side => [null, asList(value).map(String).join(' ')];

const seconds = (value: unknown): Side => (typeof value === 'number' ? [String(value), String(value)] : [null, null]);

const day = (value: unknown): Side => {
  const date = asText(value);
  return date === undefined ? [null, null] : [date, `${date} 00:00:00.0`];
};

const customItem = (field: SiteField, before: unknown, after: unknown): SiteChange => {
  const name = field.custom ? field.name : field.id;
  switch (field.schema?.custom?.split(':').at(-1)) {
    case 'gh-sprint':
      return item(field, name, { from: sprints(before), to: sprints(after) });
    case 'gh-lexo-rank': {
      const higher = (asText(after) ?? '') < (asText(before) ?? '');
      return item(field, name, { from: ['', ''], to: ['', higher ? 'Ranked higher' : 'Ranked lower'] });
    }
    default:
      return item(field, name, { from: plain(before), to: plain(after) });
  }
};

const sprints = (value: unknown): Side => [
  asList(value)
    .map((sprint) => textMember(sprint, 'id') ?? '')
    .join(', '),
  asList(value)
    .map((sprint) => textMember(sprint, 'name') ?? '')
    .join(', '),
];

const plain = (value: unknown): Side => {
  if (value === null || value === undefined) return [null, null];
  if (typeof value === 'number') return [null, String(value)];
  const option = textMember(value, 'value');
  return option === undefined ? [null, plainText(value)] : [textMember(value, 'id') ?? null, option];
};

/** Jira records one entry for each value that went and each that came. */
const listItems = (
  field: SiteField,
  name: string,
  { before, after }: { readonly before: unknown; readonly after: unknown },
): SiteChange[] => {
  const had = asList(before);
  const has = asList(after);
  const without = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] =>
    list.filter((one) => !other.some((same) => textMember(same, 'id') === textMember(one, 'id')));
  const none: Side = [null, null];
  return [
    ...without(had, has).map((gone) => item(field, name, { from: side(gone, 'id', 'name'), to: none })),
    ...without(has, had).map((come) => item(field, name, { from: none, to: side(come, 'id', 'name') })),
  ];
};
