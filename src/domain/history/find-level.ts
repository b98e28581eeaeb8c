import type { ItemLevel, SiteIssueType } from '../project/statuses-and-types';
import { type NamedValue, namedValues, ownFirst } from './named-values';

/** The level of an issue type of then; undefined where nobody can tell. */
export type FindLevel = (named: NamedValue) => ItemLevel | undefined;

/** What a type of then is looked for in. */
export type TypesToFind = { readonly projectId: string; readonly issueTypes: readonly SiteIssueType[] };

/**
 * Finds the level of issue types of change histories (V32): by the type's id, else by its name of
 * then, first among the types of the project. Types of one name on different levels are none.
 */
export const levelFinder = ({ projectId, issueTypes }: TypesToFind): FindLevel => {
  const byId = new Map(issueTypes.map(({ id, level }) => [id, level]));
  const typesNamed = namedValues(issueTypes);
  return ({ id, name }) => {
    const known = id === null ? undefined : byId.get(id);
    if (known !== undefined) return known;
    const levels = new Set(ownFirst(typesNamed(name), projectId).map(({ level }) => level));
    const [level] = levels;
    return levels.size === 1 ? level : undefined;
  };
};
