import type { FieldIds } from '../../domain/fields/field-ids';
import type { FieldNames } from '../../domain/fields/jira-field';
import type { ContentChange, ContentField } from '../../domain/history/item-at';
import type { ValueChange } from '../../domain/history/item-history';
import type { LinkChange, PastChanges } from '../../domain/history/past-change';
import type { Caller } from '../client/request';
import { type FieldChange, type FieldToFollow, fieldOf, followFields, readChangeLogs, textAfter } from './change-logs';
import { contentFields, toContentChange } from './content-changes';
import { type ReplayedValue, replayedValues, toValueChange } from './value-changes';

/**
 * All changes of issues that health looks at, by issue id, from
 * `POST /rest/api/3/changelog/bulkfetch` in one pass: at most ten fields, which is as many as Jira
 * takes. An issue without any may be absent. Undefined where Jira did not go on to the end (J2).
 * @throws SourceFailure
 */
export const readPastChanges = async (
  caller: Caller,
  issueIds: readonly string[],
  { fields, names }: { readonly fields: FieldIds; readonly names: FieldNames },
): Promise<ReadonlyMap<string, PastChanges> | undefined> => {
  const followed = followFields(followedFields(fields), names);
  const read = await readChangeLogs(caller, { issueIds, fieldIds: [...followed.byId.keys()] }, (change, at) => {
    const field = fieldOf(change, followed);
    return field && toPastChange(change, field, at);
  });
  return read && new Map([...read].map(([id, changes]) => [id, together(changes)] as const));
};

type Followed = ContentField | ReplayedValue | 'link';

/** Jira writes entries of links as "Link", some without the field's id. */
const linkField: FieldToFollow<'link'> = { id: 'issuelinks', name: 'Link', as: 'link' };

const followedFields = (fields: FieldIds): readonly FieldToFollow<Followed>[] => [
  ...contentFields(fields),
  ...replayedValues(fields),
  linkField,
];

const toPastChange = (change: FieldChange, field: Followed, at: number): Partial<PastChanges> => {
  switch (field) {
    case 'link':
      return { links: toLinkChanges(change, at) };
    case 'type':
      return { content: [toContentChange(change, field, at)], values: [toValueChange(change, field, at)] };
    case 'status':
    case 'sprint':
    case 'estimate':
      return { values: [toValueChange(change, field, at)] };
    default:
      return { content: [toContentChange(change, field, at)] };
  }
};

/** What came is named in `to`, what went in `from`, by its key at the end of the words. */
const toLinkChanges = (change: FieldChange, at: number): readonly LinkChange[] => {
  const ends = [
    { came: false, key: change.from ?? '', text: change.fromString ?? '' },
    { came: true, key: change.to ?? '', text: textAfter(change) ?? '' },
  ];
  return ends
    .filter(({ key }) => key !== '')
    .map(({ came, key, text }) => ({ at, came, key, words: text.replace(key, '').trim() }));
};

const together = (changes: readonly Partial<PastChanges>[]): PastChanges => ({
  content: changes.flatMap(({ content = [] }): readonly ContentChange[] => content),
  values: changes.flatMap(({ values = [] }): readonly ValueChange[] => values),
  links: changes.flatMap(({ links = [] }) => links),
});
