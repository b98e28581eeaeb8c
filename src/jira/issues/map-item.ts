import type { FieldIds, Prioritising, EstimateSource } from '../../domain/fields/field-ids';
import { prioritisingUses } from '../../domain/fields/field-use';
import type { BacklogItem, Version, Estimate } from '../../domain/items/backlog-item';
import { toCategory } from '../../domain/items/status-category';
import { parseText } from '../../domain/text/parse-text';
import { parseInstant } from '../client/parse-instant';
import { itemFields, type JiraIssue, type Fields } from './issue-schema';
import { kindOfType } from './map-kind';
import { toLinks } from './map-links';
import { parseSprints } from './sprint-field';

/** The fields to ask Jira for, so that `toItem` has all that it maps: Jira's own and the site's. */
export const fieldsToAsk = (ids: FieldIds): string[] => {
  const { estimate, sprint, rank, epicLink, flagged, criteria, checklist, prioritising } = ids;
  const own = [
    ...[estimate.kind === 'field' ? estimate.id : undefined, sprint, rank, epicLink, flagged],
    ...[criteria?.kind === 'field' ? criteria.id : undefined, checklist?.id],
    ...Object.values(prioritising ?? {}).map((source) => (source.kind === 'field' ? source.id : undefined)),
  ].filter((id) => id !== undefined);
  return [...itemFields, ...new Set(own)];
};

/**
 * An issue of Jira as a backlog item, all members in one literal, so that items have one shape.
 * Spreads of what may be absent took as long as parsing the description.
 */
export const toItem = ({ id, key, fields }: JiraIssue, ids: FieldIds): BacklogItem => {
  const { issuetype, status } = fields;
  const { criteria, checklist, prioritising } = ids;
  const priority = fields.priority ?? undefined;
  const parent = toParent(fields, ids.epicLink);
  return {
    id,
    key,
    summary: fields.summary ?? '',
    projectId: fields.project.id,
    type: { id: issuetype.id, name: issuetype.name, kind: kindOfType(issuetype) },
    status: { id: status.id, name: status.name, category: toCategory(status.statusCategory.key) },
    description: parseText(fields.description),
    estimate: toEstimate(fields, ids.estimate),
    links: toLinks(fields.issuelinks, ids.links),
    flagged: isFlagged(fields, ids.flagged),
    labels: fields.labels ?? [],
    components: (fields.components ?? []).map(({ id, name }) => ({ id, name })),
    versions: toVersions(fields.fixVersions),
    subtasks: fields.subtasks?.length ?? 0,
    attachments: fields.attachment?.length ?? 0,
    created: parseInstant(fields.created),
    updated: parseInstant(fields.updated),
    sprints: parseSprints(ids.sprint === undefined ? undefined : fields[ids.sprint]),
    priority,
    // Nothing where the site has no such field; why, where it is unknown which one it is (E2).
    criteriaFieldUnknown: criteria?.kind === 'unknown' ? criteria.because : undefined,
    criteriaField: criteria?.kind === 'field' ? textField(fields, criteria) : undefined,
    checklistField: checklist && textField(fields, checklist),
    parent,
    votes: fields.votes?.votes,
    watchers: fields.watches?.watchCount,
    dueDate: fields.duedate || undefined,
    rank: textOf(fields, ids.rank),
    moscowField: prioritising && toMoscow(fields, prioritising.moscow),
    prioritising: prioritising && toPrioritising(fields, prioritising),
  };
};

/** The numbers of the site's fields for prioritising (P1). */
const toPrioritising = (fields: Fields, sources: Prioritising): BacklogItem['prioritising'] => {
  const numbers: Writable<NonNullable<BacklogItem['prioritising']>> = {};
  for (const use of prioritisingUses) {
    const source = sources[use];
    if (source === undefined || use === 'moscow') continue;
    numbers[use] = source.kind === 'field' ? withNumber(source.name, fields[source.id]) : { unknown: source.because };
  }
  return numbers;
};

type Writable<T> = { -readonly [Member in keyof T]: T[Member] };

/** The option that is chosen in the field for MoSCoW (P6). */
const toMoscow = (fields: Fields, source: Prioritising['moscow']): BacklogItem['moscowField'] =>
  source?.kind === 'field' ? withChoice(source.name, choiceOf(fields[source.id])) : undefined;

const withChoice = (fieldName: string, value: string | undefined) =>
  value === undefined ? { fieldName } : { fieldName, value };

const withNumber = (fieldName: string, raw: unknown) =>
  typeof raw === 'number' ? { fieldName, value: raw } : { fieldName };

const toParent = (fields: Fields, epicLink: string | undefined): BacklogItem['parent'] => {
  const key = fields.parent?.key ?? textOf(fields, epicLink);
  if (key === undefined) return undefined;
  const { id, fields: told } = fields.parent ?? {};
  return { key, id, summary: told?.summary ?? undefined, priority: told?.priority ?? undefined };
};

/** Jira gives the options that are chosen: one, Impediment, unless somebody has added others. */
const isFlagged = (fields: Fields, id: string | undefined): true | undefined => {
  const chosen = id === undefined ? undefined : fields[id];
  return Array.isArray(chosen) && chosen.length > 0 ? true : undefined;
};

const toVersions = (versions: Fields['fixVersions']): readonly Version[] =>
  (versions ?? []).map(({ id, name, releaseDate, released }) => ({ id, name, releaseDate, released }));

const toEstimate = (fields: Fields, source: EstimateSource): Estimate => {
  if (source.kind === 'none') return { unit: 'none' };
  if (source.kind === 'unknown') return { unit: 'unknown', because: source.because };
  const raw = fields[source.id];
  if (source.unit === 'choice') return { unit: 'choice', fieldName: source.name, choice: choiceOf(raw) };
  return { unit: source.unit, fieldName: source.name, value: typeof raw === 'number' ? raw : undefined };
};

/** The option in a select field's value, which is an object (E5). */
const choiceOf = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'value' in raw && typeof raw.value === 'string' ? raw.value : undefined;

const textField = (fields: Fields, { id, name }: { readonly id: string; readonly name: string }) => ({
  name,
  text: parseText(fields[id]),
});

const textOf = (fields: Fields, id: string | undefined): string | undefined => {
  const raw = id === undefined ? undefined : fields[id];
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
};
