import { plainName } from '../fields/jira-field';
import type { ItemLevel, SiteIssueType } from '../project/statuses-and-types';
import type { NamedValue } from './find-status';

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
  return ({ id, name }) => {
    const known = id === null ? undefined : byId.get(id);
    if (known !== undefined) return known;
    const wanted = plainName(name ?? '');
    const named = wanted === '' ? [] : issueTypes.filter((type) => plainName(type.name) === wanted);
    const ofProject = named.filter((type) => type.projectId === projectId);
    const levels = new Set((ofProject.length > 0 ? ofProject : named).map(({ level }) => level));
    const [level] = levels;
    return levels.size === 1 ? level : undefined;
  };
};
