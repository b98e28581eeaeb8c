import type { FieldIds, Prioritising, EstimateSource } from '../../domain/fields/field-ids';
import { prioritisingUses } from '../../domain/fields/field-use';
import type { BacklogItem, Version, Estimate } from '../../domain/items/backlog-item';
import { parseText } from '../../domain/text/parse-text';
import { parseInstant } from '../client/parse-instant';
import { itemFields, type JiraIssue, type Fields } from './issue-schema';
import { kindOfType } from './map-kind';
import { toCategory, toLinks } from './map-links';
import { parseSprints } from './sprint-field';

/** The fields to ask Jira for, so that `toItem` has all that it maps: Jira's own and the site's. */
export const fieldsToAsk = (ids: FieldIds): string[] => {
  const { estimate, sprint, rank, epicLink, criteria, checklist, prioritising } = ids;
  const own = [
    ...[estimate.kind === 'field' ? estimate.id : undefined, sprint, rank, epicLink],
    ...[criteria?.kind === 'field' ? criteria.id : undefined, checklist?.id],
    ...Object.values(prioritising ?? {}).map((source) => (source.kind === 'field' ? source.id : undefined)),
  ].filter((id) => id !== undefined);
  return [...itemFields, ...new Set(own)];
};

/**
 * An issue of Jira as a backlog item. What may be absent is set one by one: spreads of it took as
 * long as parsing the description.
 */
export const toItem = ({ id, key, fields }: JiraIssue, ids: FieldIds): BacklogItem => {
  const { issuetype, status } = fields;
  const item: Writable<BacklogItem> = {
    id,
    key,
    summary: fields.summary ?? '',
    projectId: fields.project.id,
    type: {
      id: issuetype.id,
      name: issuetype.name,
      kind: kindOfType(issuetype),
    },
    status: { id: status.id, name: status.name, category: toCategory(status.statusCategory.key) },
    description: parseText(fields.description),
    estimate: toEstimate(fields, ids.estimate),
    links: toLinks(fields.issuelinks),
    labels: fields.labels ?? [],
    components: (fields.components ?? []).map(({ id, name }) => ({ id, name })),
    versions: toVersions(fields.fixVersions),
    subtasks: fields.subtasks?.length ?? 0,
    attachments: fields.attachment?.length ?? 0,
    created: parseInstant(fields.created),
    updated: parseInstant(fields.updated),
    sprints: parseSprints(ids.sprint === undefined ? undefined : fields[ids.sprint]),
  };
  const parent = toParent(fields, ids.epicLink);
  const rank = textOf(fields, ids.rank);
  if (fields.priority) item.priority = fields.priority;
  // Nothing where the site has no such field; why, where it is unknown which one it is (E2).
  if (ids.criteria?.kind === 'unknown') item.criteriaFieldUnknown = ids.criteria.because;
  else if (ids.criteria) item.criteriaField = textField(fields, ids.criteria);
  if (ids.checklist) item.checklistField = textField(fields, ids.checklist);
  if (parent !== undefined) item.parent = parent;
  if (fields.votes) item.votes = fields.votes.votes;
  if (fields.watches) item.watchers = fields.watches.watchCount;
  if (fields.duedate) item.dueDate = fields.duedate;
  if (rank !== undefined) item.rank = rank;
  if (ids.prioritising !== undefined) setPrioritising(item, fields, ids.prioritising);
  return item;
};

type Writable<T> = { -readonly [Member in keyof T]: T[Member] };

/** The numbers of the site's fields for prioritising (P1), and the option of MoSCoW's (P6). */
const setPrioritising = (item: Writable<BacklogItem>, fields: Fields, sources: Prioritising): void => {
  const numbers: Writable<NonNullable<BacklogItem['prioritising']>> = {};
  for (const use of prioritisingUses) {
    const source = sources[use];
    if (source === undefined) continue;
    if (use === 'moscow') {
      if (source.kind === 'field') item.moscowField = withChoice(source.name, choiceOf(fields[source.id]));
    } else
      numbers[use] = source.kind === 'field' ? withNumber(source.name, fields[source.id]) : { unknown: source.because };
  }
  item.prioritising = numbers;
};

const withChoice = (fieldName: string, value: string | undefined) =>
  value === undefined ? { fieldName } : { fieldName, value };

const withNumber = (fieldName: string, raw: unknown) =>
  typeof raw === 'number' ? { fieldName, value: raw } : { fieldName };

const toParent = (fields: Fields, epicLink: string | undefined): BacklogItem['parent'] => {
  const key = fields.parent?.key ?? textOf(fields, epicLink);
  if (key === undefined) return undefined;
  const id = fields.parent?.id;
  const summary = fields.parent?.fields?.summary;
  const priority = fields.parent?.fields?.priority ?? undefined;
  return {
    key,
    ...(id === undefined ? {} : { id }),
    ...(typeof summary === 'string' ? { summary } : {}),
    ...(priority === undefined ? {} : { priority }),
  };
};

const toVersions = (versions: Fields['fixVersions']): readonly Version[] =>
  (versions ?? []).map(({ id, name, releaseDate, released }) => ({
    id,
    name,
    ...(releaseDate === undefined ? {} : { releaseDate }),
    ...(released === undefined ? {} : { released }),
  }));

const toEstimate = (fields: Fields, source: EstimateSource): Estimate => {
  if (source.kind === 'none') return { unit: 'none' };
  if (source.kind === 'unknown') return { unit: 'unknown', because: source.because };
  const raw = fields[source.id];
  if (source.unit === 'choice') {
    const choice = choiceOf(raw);
    return { unit: 'choice', fieldName: source.name, ...(choice === undefined ? {} : { choice }) };
  }
  return { unit: source.unit, fieldName: source.name, ...(typeof raw === 'number' ? { value: raw } : {}) };
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
