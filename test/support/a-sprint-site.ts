import type { ItemHistory, ValueChange } from '../../src/domain/history/item-history';
import { aBoard as aSiteBoard, aSite, aSprint as aSiteSprint, custom, status, types } from '../site/data/a-site';
import type { SiteBoard, SiteData, SiteHistory, SiteIssue, SiteSprint, SiteStatus } from '../site/data/site-data';
import { BLOCKED, BOARD, DONE, IN_PROGRESS, REJECTED, SPRINT, TO_DO } from './a-sprint';
import { march } from './clock';

/**
 * A Jira site on which these histories took place: project MOB with the test board, the golden
 * sprint and the next one, each item as Jira gives it, its changes in Jira's change history. Keys
 * are Jira's, such as MOB-1. `rest` replaces parts of the site, or members of single issues by key.
 */
export const aSprintSite = (
  histories: readonly ItemHistory[],
  rest: Partial<SiteData> & { readonly issueParts?: Readonly<Record<string, Partial<SiteIssue>>> } = {},
): SiteData => {
  const { issueParts = {}, ...parts } = rest;
  const sprints = rest.sprints ?? goldenSprints;
  return aSite({
    serverInfo: {
      baseUrl: 'https://small.jira.example',
      deploymentType: 'Cloud',
      serverTitle: 'Small',
      serverTime: iso(march(20)),
    },
    statuses,
    boards: [aScrumBoard()],
    sprints: goldenSprints,
    issues: histories.map((history, index) => ({ ...siteIssue(history, index, sprints), ...issueParts[history.key] })),
    ...parts,
  });
};

/** The test board on a site. */
export const aScrumBoard = (configuration: Partial<SiteBoard['configuration']> = {}): SiteBoard => {
  const board = aSiteBoard({ id: BOARD });
  const columns = [
    { name: 'To Do', statuses: [{ id: TO_DO }] },
    { name: 'In Progress', statuses: [{ id: IN_PROGRESS }] },
    { name: 'Done', statuses: [{ id: DONE }, { id: REJECTED }] },
  ];
  return { ...board, configuration: { ...board.configuration, columnConfig: { columns }, ...configuration } };
};

const iso = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');

/** The golden sprint, and the one that follows it. */
export const goldenSprints: readonly SiteSprint[] = [
  aSiteSprint(SPRINT, {
    name: 'Sprint 23',
    state: 'closed',
    startDate: iso(march(4, 9)),
    activatedDate: iso(march(4, 9)),
    completeDate: iso(march(18, 15)),
  }),
  aSiteSprint(SPRINT + 1, { name: 'Sprint 24', state: 'active', startDate: iso(march(18, 15)) }),
];

const named = (id: string, name: string, like: SiteStatus): SiteStatus => ({ ...like, id, name });

const statuses: readonly SiteStatus[] = [
  named(TO_DO, 'To Do', status.toDo),
  named(IN_PROGRESS, 'In Progress', status.inProgress),
  named(DONE, 'Done', status.done),
  named(REJECTED, 'Rejected', status.done),
  named(BLOCKED, 'Blocked', status.inProgress),
];

const siteIssue = (history: ItemHistory, index: number, sprints: readonly SiteSprint[]): SiteIssue => {
  const { key, created, current, changes, resolved } = history;
  const last = changes === 'unknown' ? [] : changes.map(({ at }) => at);
  return {
    id: String(20_000 + index),
    key,
    fields: {
      summary: `Summary of ${key}`,
      project: { id: '10001', key: 'MOB', name: 'Mobile' },
      issuetype: typesByLevel[history.level],
      status: statuses.find(({ id }) => id === current.statusId),
      created: iso(created),
      updated: iso(Math.max(created, ...last)),
      resolutiondate: resolved === undefined ? null : iso(resolved),
      [custom.sprint]: current.sprintIds.map((id) => sprintById(sprints, id)),
      [custom.points]: current.estimate ?? null,
    },
    ...(changes === 'unknown'
      ? {}
      : { changelog: { histories: changes.map((change, index) => entry(change, index)) } }),
  };
};

/** A sprint of the site, else one of those that every such site may speak of. */
const sprintById = (sprints: readonly SiteSprint[], id: number): SiteSprint | undefined =>
  sprints.find((sprint) => sprint.id === id) ?? goldenSprints.find((sprint) => sprint.id === id);

const entry = (change: Exclude<ItemHistory['changes'], 'unknown'>[number], index: number): SiteHistory => ({
  id: String(index + 1),
  created: iso(change.at),
  items: ['from' in change ? wireChange(change) : textChange(change.field)],
});

const typesByLevel = { standard: types.story, 'sub-task': types.subtask, epic: types.epic } as const;

/** Of statuses, types and sprints Jira writes ids beside names; of a number the text only (E4). */
const wireChange = ({ field, from, to, fromName, toName }: ValueChange): SiteHistory['items'][number] => {
  switch (field) {
    case 'status':
      return { field: 'status', fieldId: 'status', from, fromString: fromName ?? from, to, toString: toName ?? to };
    case 'type':
      return { field: 'issuetype', fieldId: 'issuetype', from, fromString: fromName ?? '', to, toString: toName ?? '' };
    case 'sprint':
      return { field: 'Sprint', fieldId: custom.sprint, from, fromString: null, to, toString: null };
    case 'estimate':
      return { field: 'Story Points', fieldId: custom.points, from: null, fromString: from, to: null, toString: to };
  }
};

const textChange = (field: string): SiteHistory['items'][number] => ({
  field,
  fieldId: field,
  from: null,
  fromString: 'an old text',
  to: null,
  toString: 'a new text',
});

/**
 * The same site with texts in issues, by key: the description as it is, and each change of it by
 * its instant and the text that it took away, newest last. Estimates, sprints and statuses stay as
 * their histories say.
 */
export const withDescriptions = (
  data: SiteData,
  texts: Readonly<
    Record<
      string,
      { readonly now: string | null; readonly before?: readonly (readonly [at: number, text: string | null])[] }
    >
  >,
): SiteData => ({
  ...data,
  issues: data.issues.map((issue) => {
    const told = texts[issue.key];
    if (told === undefined) return issue;
    const { now, before = [] } = told;
    const rewritten = before.map(([at, text], index): SiteHistory => ({
      id: `${1000 + index}`,
      created: iso(at),
      items: [
        {
          field: 'description',
          fieldId: 'description',
          from: null,
          fromString: text,
          to: null,
          toString: before[index + 1]?.[1] ?? now,
        },
      ],
    }));
    return {
      ...issue,
      fields: { ...issue.fields, description: now },
      changelog: { histories: [...(issue.changelog?.histories ?? []), ...rewritten] },
    };
  }),
});
