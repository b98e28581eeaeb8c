import type { SiteIssue } from '../../data/site-data';
import { projectKeyOf } from '../access';
import { asObject, asText, textMember } from '../json-values';
import type { ClauseField, Value } from './clause-field';
import { jqlError } from './jql-error';
import type { JqlWorld } from './jql-world';
import { compareKeys } from './compare-keys';

// Fields whose values are issues, compared by key. An issue that the caller does not see does not
// exist for the caller.

export const issueKeyField = (name: 'key' | 'id', world: JqlWorld): ClauseField => ({
  name,
  valuesOf: (issue) => [issue.key],
  resolve: (written) => [visibleKey(written, name, world)],
  order: (one, other) => compareInProject(String(one), String(other)),
});

export const parentField = (world: JqlWorld): ClauseField => ({
  name: 'parent',
  valuesOf: (issue) => parentKeyOf(issue),
  resolve: (written) => [visibleKey(written, 'parent', world)],
});

/** The Epic Link field where there is one, and a parent that is an epic. */
export const epicLinkField = (world: JqlWorld): ClauseField => {
  const fieldId = world.catalog.epicLinkField?.id;
  return {
    name: 'Epic Link',
    valuesOf: (issue) => {
      const linked = fieldId === undefined ? undefined : asText(issue.fields[fieldId]);
      return linked === undefined ? epicParentOf(issue, world) : [linked];
    },
    resolve: (written) => [visibleKey(written, 'Epic Link', world)],
  };
};

/**
 * As in Jira, < and > compare numbers within one project; keys of other projects are neither below
 * nor above.
 */
const compareInProject = (one: string, other: string): number =>
  projectKeyOf(one) === projectKeyOf(other) ? compareKeys(one, other) : Number.NaN;

const parentKeyOf = (issue: SiteIssue): Value[] => {
  const key = textMember(issue.fields['parent'], 'key');
  return key === undefined ? [] : [key];
};

const epicParentOf = (issue: SiteIssue, world: JqlWorld): Value[] => {
  const parent = asObject(issue.fields['parent']);
  const type = textMember(asObject(parent?.['fields'])?.['issuetype'], 'id');
  return type !== undefined && world.catalog.issueTypes.get(type)?.hierarchyLevel === 1 ? parentKeyOf(issue) : [];
};

const visibleKey = (written: string, field: string, world: JqlWorld): string => {
  const issue = world.visibleIssue(written);
  if (issue !== undefined) return issue.key;
  if (/^\d+$/.test(written)) throw jqlError(`A value with ID '${written}' does not exist for the field '${field}'.`);
  if (!/^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(written)) {
    throw jqlError(`The issue key '${written}' for field '${field}' is invalid.`);
  }
  throw jqlError(`An issue with key '${written}' does not exist for field '${field}'.`);
};
