import { plainName } from '../fields/jira-field';

/** A value of a field as an entry of a change history names it: its id and its name of then. */
export type NamedValue = { readonly id: string | null; readonly name?: string | undefined };

/** Something that the site has now: of all of it, or of one team-managed project. */
type SiteValue = { readonly name: string; readonly projectId?: string | undefined };

/**
 * Finds values of the site by a name of then, whatever its case; none for an empty one. Names are
 * put in order at the first question: most histories ask none.
 */
export const namedValues = <Value extends SiteValue>(
  values: readonly Value[],
): ((name: string | undefined) => readonly Value[]) => {
  let byName: Map<string, Value[]> | undefined;
  return (name = '') => {
    byName ??= groupByName(values);
    const wanted = plainName(name);
    return wanted === '' ? [] : (byName.get(wanted) ?? []);
  };
};

const groupByName = <Value extends SiteValue>(values: readonly Value[]): Map<string, Value[]> => {
  const byName = new Map<string, Value[]>();
  for (const value of values) {
    const name = plainName(value.name);
    const namesakes = byName.get(name);
    if (namesakes === undefined) byName.set(name, [value]);
    else namesakes.push(value);
  }
  return byName;
};

/** The project's own among values; all of them where it has none. */
export const ownFirst = <Value extends SiteValue>(values: readonly Value[], projectId: string): readonly Value[] => {
  const own = values.filter((value) => value.projectId === projectId);
  return own.length > 0 ? own : values;
};
