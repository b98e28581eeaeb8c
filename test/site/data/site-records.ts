import * as v from '@badrap/valita';
import { looseObject, oneOf } from './schema';

// The door of the site folder: what each record must have at the least. Further members are kept
// and answered as they are.

const text = v.string();
const maybeText = text.optional();
const maybeFlag = v.boolean().optional();
const scope = looseObject({ type: text, project: looseObject({ id: text }).optional() }).optional();

const withoutNulls = (record: unknown): unknown =>
  typeof record === 'object' && record !== null
    ? Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
    : record;

export const ServerInfoRecord = looseObject({
  baseUrl: text.optional(() => 'https://site.jira.example'),
  deploymentType: v.literal('Cloud').optional(() => 'Cloud'),
  serverTitle: maybeText,
  serverTime: maybeText,
});

export const FieldRecord = looseObject({
  id: text,
  key: maybeText,
  name: text,
  untranslatedName: maybeText,
  custom: v.boolean(),
  orderable: maybeFlag,
  navigable: maybeFlag,
  searchable: maybeFlag,
  clauseNames: v.array(text).optional(),
  scope,
  schema: looseObject({
    type: text,
    system: maybeText,
    custom: maybeText,
    customId: v.number().optional(),
    items: maybeText,
  }).optional(),
  hiddenFrom: v.array(text).optional(),
});

export const IssueTypeRecord = looseObject({
  id: text,
  name: text,
  untranslatedName: maybeText,
  description: maybeText,
  subtask: v.boolean(),
  hierarchyLevel: v.number().optional(),
  scope,
});

export const projectMembers = {
  id: text,
  key: text,
  name: text,
  projectTypeKey: maybeText,
  simplified: maybeFlag,
  style: maybeText,
  issueTypes: v.array(IssueTypeRecord).optional(),
  hiddenFrom: v.array(text).optional(),
};

export const ProjectRecord = looseObject(projectMembers);

export const StatusRecord = looseObject({
  id: text,
  name: text,
  description: maybeText,
  statusCategory: looseObject({
    id: v.number(),
    key: oneOf('new', 'indeterminate', 'done', 'undefined'),
    colorName: maybeText,
    name: maybeText,
  }),
  scope,
});

export const priorityMembers = { id: text, name: text };

export const PriorityRecord = looseObject(priorityMembers);

export const userMembers = {
  accountId: text,
  accountType: maybeText,
  active: maybeFlag,
  displayName: text,
  timeZone: maybeText,
  locale: maybeText,
  roles: v.array(text).optional(() => []),
};

export const UserRecord = looseObject(userMembers);

/** The board of a person lies in no project: its location names that person. */
const withoutPerson = (record: unknown): unknown => {
  if (typeof record !== 'object' || record === null || !('location' in record)) return record;
  const { location, ...board } = record;
  const lies = typeof location === 'object' && location !== null && 'projectId' in location;
  return lies ? record : board;
};

const BoardInProject = looseObject({
  id: v.number(),
  name: text,
  type: oneOf('scrum', 'kanban', 'simple'),
  location: looseObject({
    projectId: v.number(),
    projectKey: text,
    projectName: maybeText,
    displayName: maybeText,
    projectTypeKey: maybeText,
    name: maybeText,
  }).optional(),
  configuration: looseObject({
    id: v.number(),
    name: text,
    type: text,
    filter: looseObject({ id: text }),
    columnConfig: looseObject({
      columns: v.array(looseObject({ name: text, statuses: v.array(looseObject({ id: text })) })),
      constraintType: maybeText,
    }),
    estimation: looseObject({
      type: oneOf('field', 'issueCount', 'none'),
      field: looseObject({ fieldId: text, displayName: maybeText }).optional(),
    }).optional(),
    ranking: looseObject({ rankCustomFieldId: v.number() }).optional(),
  }),
  filterJql: text,
  sprintsOff: maybeFlag,
  hiddenFrom: v.array(text).optional(),
  configurationHiddenFrom: v.array(text).optional(),
});

export const BoardRecord = v.unknown().map(withoutPerson).chain(BoardInProject);

/** Jira leaves out what a sprint lacks; other exporters write null for it. */
export const SprintRecord = v
  .unknown()
  .map(withoutNulls)
  .chain(
    looseObject({
      id: v.number(),
      name: text,
      state: oneOf('closed', 'active', 'future'),
      startDate: maybeText,
      endDate: maybeText,
      activatedDate: maybeText,
      completeDate: maybeText,
      originBoardId: v.number().optional(),
      goal: maybeText,
    }),
  );

const sides = ['from', 'fromString', 'to', 'toString'];

// `toString` stands in every object's prototype, so only the change's own member counts; an absent
// side is null.
const withSides = (change: unknown): unknown =>
  typeof change === 'object' && change !== null
    ? { ...change, ...Object.fromEntries(sides.map((side) => [side, ownMember(change, side)])) }
    : change;

const ownMember = (change: object, name: string): unknown =>
  Object.hasOwn(change, name) ? Reflect.get(change, name) : null;

const ChangeRecord = v
  .unknown()
  .map(withSides)
  .chain(
    looseObject({
      field: text,
      fieldId: maybeText,
      fieldtype: maybeText,
      from: text.nullable(),
      fromString: text.nullable(),
      to: text.nullable(),
      toString: text.nullable(),
    }),
  );

export const HistoryRecord = looseObject({
  id: text,
  created: v.union(text, v.number()),
  author: looseObject({}).optional(),
  items: v.array(ChangeRecord),
});

const issueKey = /^[A-Z][A-Z0-9_]*-[1-9]\d*$/;

export const issueMembers = {
  id: text,
  key: text.assert((key) => issueKey.test(key), String(issueKey)),
  fields: looseObject({}),
  changelog: looseObject({ total: v.number().optional(), histories: v.array(HistoryRecord) }).optional(),
  properties: v.record(v.unknown()).optional(),
  hiddenFrom: v.array(text).optional(),
};

export const IssueRecord = looseObject(issueMembers);
