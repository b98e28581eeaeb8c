import type { SiteIssue } from '../../data/site-data';
import type { Named } from '../catalog';
import { asList, asObject, textMember } from '../json-values';
import type { ClauseField, Value } from './clause-field';
import { noSuchValue } from './jql-error';
import type { JqlWorld } from './jql-world';

// Fields whose values have an id and a name; a query may write either.

export const statusField = ({ catalog }: JqlWorld): ClauseField => ({
  name: 'status',
  valuesOf: idsIn('status'),
  resolve: byNameOrId('status', catalog.statuses),
});

export const issueTypeField = ({ catalog }: JqlWorld): ClauseField => {
  const typesWhere = (subtask: boolean) => (): Value[] =>
    [...catalog.issueTypes.values()].filter((type) => type.subtask === subtask).map((type) => type.id);
  return {
    name: 'issuetype',
    valuesOf: idsIn('issuetype'),
    resolve: byNameOrId('issuetype', catalog.issueTypes),
    functions: { standardissuetypes: typesWhere(false), subtaskissuetypes: typesWhere(true) },
  };
};

export const resolutionField = ({ catalog }: JqlWorld): ClauseField => {
  const resolve = byNameOrId('resolution', catalog.resolutions);
  return {
    name: 'resolution',
    valuesOf: idsIn('resolution'),
    resolve: (written) => (written.toLowerCase() === 'unresolved' ? 'empty' : resolve(written)),
  };
};

/** Ordered as in Jira: what stands first in the site's list is the greatest. */
export const priorityField = ({ data }: JqlWorld): ClauseField => {
  const place = new Map<Value, number>(data.priorities.map((priority, index) => [priority.id, index]));
  const placeOf = (id: Value): number => place.get(id) ?? place.size;
  return {
    name: 'priority',
    valuesOf: idsIn('priority'),
    resolve: byNameOrId('priority', new Map(data.priorities.map((priority) => [priority.id, priority]))),
    order: (one, other) => placeOf(other) - placeOf(one),
  };
};

export const componentField = ({ catalog }: JqlWorld): ClauseField => ({
  name: 'component',
  valuesOf: idsIn('components'),
  resolve: byNameOrId('component', catalog.components),
});

export const versionField = (name: string, fieldId: string, { catalog }: JqlWorld): ClauseField => {
  const versionsWhere = (released: boolean) => (): Value[] =>
    [...catalog.versions.values()].filter((version) => (version['released'] === true) === released).map(({ id }) => id);
  return {
    name,
    valuesOf: idsIn(fieldId),
    resolve: byNameOrId(name, catalog.versions),
    functions: { releasedversions: versionsWhere(true), unreleasedversions: versionsWhere(false) },
  };
};

const idsIn =
  (fieldId: string) =>
  (issue: SiteIssue): Value[] =>
    asList(issue.fields[fieldId]).flatMap((value) => textMember(value, 'id') ?? []);

/**
 * All things of that name in any case, also by the untranslated one; else the thing with that id.
 */
const byNameOrId =
  (field: string, things: ReadonlyMap<string, Pick<Named, 'id' | 'name'>>) =>
  (written: string): Value[] => {
    const wanted = written.toLowerCase();
    const named = [...things.values()].filter((thing) =>
      [thing.name, asObject(thing)?.['untranslatedName']].some(
        (name) => typeof name === 'string' && name.toLowerCase() === wanted,
      ),
    );
    if (named.length > 0) return named.map(({ id }) => id);
    if (things.has(written)) return [written];
    throw noSuchValue(written, field);
  };
