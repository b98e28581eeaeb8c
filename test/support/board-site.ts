import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';
import type { Change, ItemHistory } from '../../src/domain/history/item-history';
import type { Sprint } from '../../src/domain/project/sprint';
import { aBoard, anIssue, aSite, custom, types } from '../site/data/a-site';
import type { SiteChange, SiteData, SiteHistory, SiteIssue, SiteSprint, SiteStatus } from '../site/data/site-data';
import { march } from './clock';

/**
 * A whole Jira site out of what a replay takes, with every instant in one of the forms in which
 * Jira writes instants: so that the same items can be replayed by the domain and by the app through
 * Jira's answers. Item keys are MOB-1, MOB-2, … in the order given.
 */
export const siteOfBoard = (
  board: Pick<ReplayBoard, 'statistic' | 'columns' | 'id' | 'site'>,
  sprints: readonly Sprint[],
  histories: readonly ItemHistory[],
): SiteData => {
  const base = aBoard();
  return aSite({
    statuses: siteStatuses(board),
    sprints: sprints.map(toSprint),
    boards: [
      {
        ...base,
        id: board.id,
        configuration: {
          ...base.configuration,
          id: board.id,
          columnConfig: {
            columns: board.columns.map(({ name, statusIds }) => ({ name, statuses: statusIds.map((id) => ({ id })) })),
          },
          estimation: estimationOf(board.statistic),
        },
      },
    ],
    issues: histories.map((history, index) =>
      toIssue(history, index + 1, { estimateId: estimateField(board.statistic), statuses: siteStatuses(board) }),
    ),
  });
};

const estimationOf = (statistic: ReplayBoard['statistic']) => {
  const fieldId = estimateField(statistic);
  return fieldId === undefined
    ? { type: 'issueCount' as const }
    : { type: 'field' as const, field: { fieldId, displayName: 'Estimate' } };
};

const estimateField = (statistic: ReplayBoard['statistic']): string | undefined => {
  if (statistic.kind !== 'field') return undefined;
  return statistic.unit === 'seconds' ? 'timeoriginalestimate' : custom.points;
};

const categories = {
  new: { id: 2, key: 'new', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', name: 'In Progress' },
  done: { id: 3, key: 'done', name: 'Done' },
} as const;

const siteStatuses = ({ site }: Pick<ReplayBoard, 'site'>): readonly SiteStatus[] =>
  site.statuses.map(({ id, name, category, projectId }) => ({
    id,
    name,
    statusCategory: category === 'new' || category === 'done' ? categories[category] : categories.indeterminate,
    ...(projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: projectId } } }),
  }));

const typesByLevel = { standard: types.story, 'sub-task': types.subtask, epic: types.epic } as const;

const imported = march(5, 3);

const toSprint = ({ id, name, state, start, close, originBoardId }: Sprint): SiteSprint => ({
  id,
  name,
  state,
  ...(start === undefined ? {} : { activatedDate: iso(start) }),
  ...(close === undefined ? {} : { completeDate: iso(close) }),
  ...(originBoardId === undefined ? {} : { originBoardId }),
});

type OfBoard = { readonly estimateId: string | undefined; readonly statuses: readonly SiteStatus[] };

const toIssue = (history: ItemHistory, number: number, { estimateId, statuses }: OfBoard): SiteIssue => {
  const { created, resolved, current, changes } = history;
  const last = changes === 'unknown' ? created : Math.max(created, ...changes.map(({ at }) => at));
  return anIssue(
    number,
    {
      issuetype: typesByLevel[history.level],
      status: statuses.find(({ id }) => id === current.statusId),
      created: iso(created, number),
      updated: iso(last, number + 1),
      resolutiondate: resolved === undefined ? null : iso(resolved),
      // An import stamps every item, which is no evidence of anything (V31).
      statuscategorychangedate: iso(imported),
      [custom.sprint]:
        current.sprintIds.length === 0
          ? null
          : current.sprintIds.map((id) => ({ id, name: `Sprint, ${id}`, state: 'closed' })),
      ...(estimateId === undefined ? {} : { [estimateId]: current.estimate ?? null }),
    },
    changes === 'unknown'
      ? {}
      : { changelog: { histories: changes.map((change, index) => toHistory(change, index, estimateId)) } },
  );
};

const toHistory = (change: Change, index: number, estimateId: string | undefined): SiteHistory => ({
  id: String(index + 1),
  created: instant(change.at, index),
  items: [index % 3 === 2 ? withoutFieldId(toItem(change, estimateId)) : toItem(change, estimateId)],
});

/** As in old entries, which name the field by its key in histories or in words (V34). */
const withoutFieldId = ({ fieldId, ...change }: SiteChange): SiteChange => ({
  ...change,
  field: fieldId === custom.points ? 'story points' : change.field,
});

const toItem = (change: Change, estimateId: string | undefined): SiteChange => {
  if (!('from' in change))
    return {
      field: change.field,
      fieldId: 'description',
      from: null,
      to: null,
      fromString: 'as it was',
      toString: 'as it is',
    };
  const { field, from, to, fromName, toName } = change;
  if (field === 'status' || field === 'type') {
    const named = { from, to, fromString: fromName ?? null, toString: toName ?? null };
    return field === 'status'
      ? { field, fieldId: 'status', ...named }
      : { field: 'issuetype', fieldId: 'issuetype', ...named };
  }
  if (field === 'sprint') {
    const named = (ids: string | null) => (ids ?? '').replace(/\d+/g, (id) => `Sprint, ${id}`);
    return { field: 'Sprint', fieldId: custom.sprint, from, to, fromString: named(from), toString: named(to) };
  }
  const fieldId = estimateId ?? custom.points;
  return fieldId === custom.points
    ? { field: 'Story Points', fieldId, from: null, to: null, fromString: from, toString: to }
    : { field: fieldId, fieldId, from, to, fromString: from, toString: to };
};

/** Epoch milliseconds, epoch seconds where nothing is lost, or ISO with an offset, by turns. */
const instant = (at: number, turn: number): string | number => {
  if (turn % 3 === 0) return at;
  return turn % 3 === 1 && at % 1000 === 0 ? at / 1000 : iso(at, turn);
};

const iso = (at: number, turn = 0): string => {
  const hours = [0, 5, -8, 13][turn % 4] ?? 0;
  const local = new Date(at + hours * 3_600_000).toISOString().replace('Z', '');
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}${turn % 2 === 0 ? '' : ':'}00`;
};
