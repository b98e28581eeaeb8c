import * as v from 'valibot';

// The door of the site folder: what each record must have at the least. Further members are kept
// and answered as they are.

const text = v.string();
const maybeText = v.exactOptional(v.string());
const maybeFlag = v.exactOptional(v.boolean());

const withoutNulls = (record: unknown): unknown =>
  typeof record === 'object' && record !== null
    ? Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
    : record;

export const ServerInfoRecord = v.looseObject({
  baseUrl: v.exactOptional(text, 'https://site.jira.example'),
  deploymentType: v.exactOptional(v.literal('Cloud'), 'Cloud'),
  serverTitle: maybeText,
  serverTime: maybeText,
});

export const FieldRecord = v.looseObject({
  id: text,
  key: maybeText,
  name: text,
  untranslatedName: maybeText,
  custom: v.boolean(),
  orderable: maybeFlag,
  navigable: maybeFlag,
  searchable: maybeFlag,
  clauseNames: v.exactOptional(v.array(text)),
  scope: v.exactOptional(v.looseObject({ type: text, project: v.exactOptional(v.looseObject({ id: text })) })),
  schema: v.exactOptional(
    v.looseObject({
      type: text,
      system: maybeText,
      custom: maybeText,
      customId: v.exactOptional(v.number()),
      items: maybeText,
    }),
  ),
});

export const IssueTypeRecord = v.looseObject({
  id: text,
  name: text,
  untranslatedName: maybeText,
  description: maybeText,
  subtask: v.boolean(),
  hierarchyLevel: v.exactOptional(v.number()),
});

export const ProjectRecord = v.looseObject({
  id: text,
  key: text,
  name: text,
  projectTypeKey: maybeText,
  simplified: maybeFlag,
  style: maybeText,
  issueTypes: v.exactOptional(v.array(IssueTypeRecord)),
});

export const StatusRecord = v.looseObject({
  id: text,
  name: text,
  description: maybeText,
  statusCategory: v.looseObject({
    id: v.number(),
    key: v.picklist(['new', 'indeterminate', 'done', 'undefined']),
    colorName: maybeText,
    name: maybeText,
  }),
});

export const PriorityRecord = v.looseObject({ id: text, name: text });

export const UserRecord = v.looseObject({
  accountId: text,
  accountType: maybeText,
  active: maybeFlag,
  displayName: text,
  timeZone: maybeText,
  locale: maybeText,
  roles: v.exactOptional(v.array(text), []),
});

/** The board of a person lies in no project: its location names that person. */
const withoutPerson = (record: unknown): unknown => {
  if (typeof record !== 'object' || record === null || !('location' in record)) return record;
  const { location, ...board } = record;
  const lies = typeof location === 'object' && location !== null && 'projectId' in location;
  return lies ? record : board;
};

const BoardInProject = v.looseObject({
  id: v.number(),
  name: text,
  type: v.picklist(['scrum', 'kanban', 'simple']),
  location: v.exactOptional(
    v.looseObject({
      projectId: v.number(),
      projectKey: text,
      projectName: maybeText,
      displayName: maybeText,
      projectTypeKey: maybeText,
      name: maybeText,
    }),
  ),
  configuration: v.looseObject({
    id: v.number(),
    name: text,
    type: text,
    filter: v.looseObject({ id: text }),
    columnConfig: v.looseObject({
      columns: v.array(v.looseObject({ name: text, statuses: v.array(v.looseObject({ id: text })) })),
      constraintType: maybeText,
    }),
    estimation: v.exactOptional(
      v.looseObject({
        type: v.picklist(['field', 'issueCount', 'none']),
        field: v.exactOptional(v.looseObject({ fieldId: text, displayName: maybeText })),
      }),
    ),
    ranking: v.exactOptional(v.looseObject({ rankCustomFieldId: v.number() })),
  }),
  filterJql: text,
  configurationHiddenFrom: v.exactOptional(v.array(text)),
});

export const BoardRecord = v.pipe(v.unknown(), v.transform(withoutPerson), BoardInProject);

/** Jira leaves out what a sprint lacks; other exporters write null for it. */
export const SprintRecord = v.pipe(
  v.unknown(),
  v.transform(withoutNulls),
  v.looseObject({
    id: v.number(),
    name: text,
    state: v.picklist(['closed', 'active', 'future']),
    startDate: maybeText,
    endDate: maybeText,
    activatedDate: maybeText,
    completeDate: maybeText,
    originBoardId: v.exactOptional(v.number()),
    goal: maybeText,
  }),
);

const fieldOf = (change: object, member: string): unknown =>
  Object.hasOwn(change, member) ? Reflect.get(change, member) : null;

// `toString` stands in every object's prototype, so only the change's own member counts; an absent
// side is null.
const ChangeRecord = v.pipe(
  v.looseObject({ field: text, fieldId: maybeText, fieldtype: maybeText }),
  v.transform((change) => ({
    ...change,
    from: fieldOf(change, 'from'),
    fromString: fieldOf(change, 'fromString'),
    to: fieldOf(change, 'to'),
    toString: fieldOf(change, 'toString'),
  })),
  v.looseObject({
    field: text,
    fieldId: maybeText,
    fieldtype: maybeText,
    from: v.nullable(text),
    fromString: v.nullable(text),
    to: v.nullable(text),
    toString: v.nullable(text),
  }),
);

export const HistoryRecord = v.looseObject({
  id: text,
  created: v.union([text, v.number()]),
  author: v.exactOptional(v.record(text, v.unknown())),
  items: v.array(ChangeRecord),
});

export const IssueRecord = v.looseObject({
  id: text,
  key: v.pipe(text, v.regex(/^[A-Z][A-Z0-9_]*-[1-9]\d*$/, 'not an issue key')),
  fields: v.record(text, v.unknown()),
  changelog: v.exactOptional(v.looseObject({ total: v.exactOptional(v.number()), histories: v.array(HistoryRecord) })),
  hiddenFrom: v.exactOptional(v.array(text)),
});
