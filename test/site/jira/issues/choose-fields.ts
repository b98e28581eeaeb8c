import type { SiteField } from '../../data/site-data';
import type { JsonObject } from '../json-values';

/** Which fields of an issue an answer holds. */
export type FieldChoice = {
  /** Only `id` was asked for: the answer's issues have nothing else. */
  readonly idOnly: boolean;
  /** No field was asked for, only `id` and `key`. */
  readonly keysOnly: boolean;
  readonly pick: (fields: JsonObject) => JsonObject;
};

/**
 * Reads the `fields` parameter: `*all`, `*navigable`, ids, and `-id` to leave one out; commas
 * inside an entry count. `otherwise` is what Jira takes where the parameter is missing or only
 * leaves out. Unknown names are ignored, as in Jira.
 */
export const chooseFields = (
  asked: readonly string[] | undefined,
  otherwise: '*all' | '*navigable' | 'id',
  definitions: readonly SiteField[],
): FieldChoice => {
  const words = (asked ?? []).flatMap((entry) => entry.split(',')).map((word) => word.trim());
  const without = new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)));
  const wanted = words.filter((word) => word !== '' && !word.startsWith('-'));
  const named = new Set(wanted.length > 0 ? wanted : [without.size > 0 ? '*navigable' : otherwise]);
  if (wanted.length === 0 && otherwise === '*all') named.add('*all');
  const navigable = new Set(definitions.filter((field) => field.navigable !== false).map((field) => field.id));
  const includes = (id: string): boolean =>
    !without.has(id) && (named.has('*all') || named.has(id) || (named.has('*navigable') && navigable.has(id)));
  const asksFields = [...named].some((word) => word !== 'id' && word !== 'key');
  return {
    idOnly: !asksFields && !named.has('key'),
    keysOnly: !asksFields,
    pick: (fields) => Object.fromEntries(Object.entries(fields).filter(([id]) => includes(id))),
  };
};
