import type { BoardColumn } from '../project/board';
import type { SiteStatus } from '../project/statuses-and-types';
import { type NamedValue, namedValues, ownFirst } from './named-values';

/** The id that a status has today; undefined where nobody can tell (V33). */
export type FindStatus = (named: NamedValue) => string | undefined;

/** What a status of then is looked for in. */
export type StatusesToFind = {
  readonly columns: readonly BoardColumn[];
  readonly projectId: string;
  readonly statuses: readonly SiteStatus[];
};

/**
 * Finds statuses of change histories. An id that the site or the board knows is that status,
 * whatever it was called (V4). Without an id, or with one that is deleted or of another site, the
 * name of then decides: first among the statuses of the board's columns, then of the project, then
 * of the site. Several of one name are one where column and category are the same; else nobody can
 * tell (V33).
 */
export const statusFinder = ({ columns, projectId, statuses }: StatusesToFind): FindStatus => {
  const columnOf = new Map(columns.flatMap(({ statusIds }, index) => statusIds.map((id) => [id, index] as const)));
  const known = new Set([...columnOf.keys(), ...statuses.map(({ id }) => id)]);
  const statusesNamed = namedValues(statuses);
  const onlyOne = (found: readonly SiteStatus[]): string | undefined => {
    const places = new Set(found.map(({ id, category }) => `${columnOf.get(id) ?? 'off the board'} ${category}`));
    return places.size === 1 ? found[0]?.id : undefined;
  };
  return ({ id, name }) => {
    if (id !== null && known.has(id)) return id;
    const named = statusesNamed(name);
    const onBoard = named.filter((status) => columnOf.has(status.id));
    return onlyOne(onBoard.length > 0 ? onBoard : ownFirst(named, projectId));
  };
};
