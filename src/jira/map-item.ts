import type { BacklogItem, Estimate, ItemLink, StatusCategory } from '../domain/backlog/backlog-item';
import { kindOf } from '../domain/backlog/item-kind';
import { readText } from '../domain/text/read-text';
import type { EstimateSource, FieldIds } from '../usecases/field-ids';
import { itemFields, type JiraIssue } from './issue-schema';
import { toInstant } from './instants';
import { readSprints } from './sprint-field';

type Fields = JiraIssue['fields'];

/** The fields to ask for, so that `toItem` finds what it reads: Jira's own and the ones found on this site. */
export const fieldsToAsk = ({ estimate, sprint, rank, epicLink, criteria, checklist }: FieldIds): string[] => [
  ...itemFields,
  ...[
    ...[estimate.kind === 'field' ? estimate.id : undefined, sprint, rank, epicLink],
    ...[criteria?.kind === 'field' ? criteria.id : undefined, checklist?.id],
  ].filter((id) => id !== undefined),
];

/**
 * An issue of Jira as a backlog item. What is absent is set only where it is there: spreads of what may be absent took as long as
 * reading the description.
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
      kind: kindOf(issuetype.name, issuetype.hierarchyLevel, issuetype.subtask, issuetype.untranslatedName),
    },
    status: { id: status.id, name: status.name, category: toCategory(status.statusCategory.key) },
    description: readText(fields.description),
    estimate: toEstimate(fields, ids.estimate),
    links: toLinks(fields.issuelinks),
    labels: fields.labels ?? [],
    components: (fields.components ?? []).map(({ id, name }) => ({ id, name })),
    versions: (fields.fixVersions ?? []).map(({ id, name }) => ({ id, name })),
    subtasks: fields.subtasks?.length ?? 0,
    attachments: fields.attachment?.length ?? 0,
    created: toInstant(fields.created),
    updated: toInstant(fields.updated),
    sprints: readSprints(ids.sprint === undefined ? undefined : fields[ids.sprint]),
  };
  const parent = parentOf(fields, ids.epicLink);
  const rank = textOf(fields, ids.rank);
  if (fields.priority) item.priority = fields.priority;
  // Nothing where no field is read; why where it could not be told which one is (E2).
  if (ids.criteria?.kind === 'unknown') item.criteriaFieldUnknown = ids.criteria.because;
  else if (ids.criteria) item.criteriaField = textField(fields, ids.criteria);
  if (ids.checklist) item.checklistField = textField(fields, ids.checklist);
  if (parent !== undefined) item.parent = parent;
  if (fields.votes) item.votes = fields.votes.votes;
  if (fields.watches) item.watchers = fields.watches.watchCount;
  if (fields.duedate) item.dueDate = fields.duedate;
  if (rank !== undefined) item.rank = rank;
  return item;
};

type Writable<T> = { -readonly [Member in keyof T]: T[Member] };

/** Jira's category keys are the same in every language; `undefined` (a status without one) is treated as not started. */
export const toCategory = (key: string): StatusCategory =>
  key === 'done' ? 'done' : key === 'indeterminate' ? 'in-progress' : 'to-do';

const parentOf = (fields: Fields, epicLink: string | undefined): BacklogItem['parent'] => {
  const key = fields.parent?.key ?? textOf(fields, epicLink);
  if (key === undefined) return undefined;
  const id = fields.parent?.id;
  const summary = fields.parent?.fields?.summary;
  return {
    key,
    ...(id === undefined ? {} : { id }),
    ...(typeof summary === 'string' ? { summary } : {}),
  };
};

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

/** E5: a select field's value is an object with its word. */
const choiceOf = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'value' in raw && typeof raw.value === 'string' ? raw.value : undefined;

const textField = (fields: Fields, { id, name }: { readonly id: string; readonly name: string }) => ({
  name,
  text: readText(fields[id]),
});

const textOf = (fields: Fields, id: string | undefined): string | undefined => {
  const raw = id === undefined ? undefined : fields[id];
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
};

type Link = NonNullable<Fields['issuelinks']>[number];

const toLinks = (links: Fields['issuelinks']): ItemLink[] => (links?.length ? links.flatMap(toLink) : []);

/** Link types have names that administrators choose; the words "block" and "duplicate" are Jira's own and widely kept. */
const toLink = ({ type, inwardIssue, outwardIssue }: Link): ItemLink[] => {
  const other = inwardIssue ?? outwardIssue;
  if (other === undefined) return [];
  const outward = outwardIssue !== undefined;
  const words = `${type.name} ${type.inward ?? ''} ${type.outward ?? ''}`.toLowerCase();
  const category = other.fields?.status?.statusCategory.key;
  return [
    {
      relation: words.includes('block')
        ? outward
          ? 'blocks'
          : 'is-blocked-by'
        : words.includes('duplicate')
          ? outward
            ? 'duplicates'
            : 'is-duplicated-by'
          : 'relates',
      key: other.key,
      ...(other.id === undefined ? {} : { id: other.id }),
      ...(category === undefined ? {} : { category: toCategory(category) }),
    },
  ];
};
