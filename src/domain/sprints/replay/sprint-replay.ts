import type { ItemHistory } from '../../history/item-history';
import type { ClosedSprint } from '../../project/sprint';
import { figuresOfItems } from '../figures-of-items';
import type { StatusesAndTypes } from '../../project/statuses-and-types';
import type { ReplayedItem, ReplayedItems, ReplayedSprint } from '../replayed-sprint';
import { boardTerms } from './board-terms';
import { lateRefinement } from './late-refinement';
import { type BoardToReplay, replayBasis, type ReplayBoard, replayBoard } from './replay-board';
import { replaySprint } from './replay-sprint';
import type { IssueReport, LeftOutIssue, SprintReport } from './sprint-report';

/** A closed sprint as it is remembered: its figures, and the items behind them. */
export type SprintReplay = { readonly figures: ReplayedSprint; readonly items: ReplayedItems };

/** What a sprint is replayed out of. */
export type ReplayHistories = {
  readonly histories: readonly ItemHistory[];
  /** What the histories name. */
  readonly site: StatusesAndTypes;
  /** Ids of the sprints of which not every item could be examined. */
  readonly partly: ReadonlySet<number>;
};

/** Replays a closed sprint of a board. `now`: epoch milliseconds. */
export const makeSprintReplay = (
  boardToReplay: BoardToReplay,
  sprint: ClosedSprint,
  { histories, site, partly, now }: ReplayHistories & { readonly now: number },
): SprintReplay => {
  const board = replayBoard(boardToReplay, site);
  const report = replaySprint(sprint, board, histories);
  const items = itemsOf(report, sprint, { board, histories });
  return {
    figures: figuresOfItems({ ...report, calculatedAt: now, partly: partly.has(sprint.id) }, items),
    items: {
      basis: replayBasis(boardToReplay),
      start: sprint.start,
      close: sprint.close,
      unit: report.unit,
      statusNames: namesIn(items, site),
      items,
    },
  };
};

const itemsOf = (
  { perIssue, leftOut }: SprintReport,
  sprint: ClosedSprint,
  { board, histories }: { readonly board: ReplayBoard; readonly histories: readonly ItemHistory[] },
): readonly ReplayedItem[] => {
  const boardAndTerms = { ...board, terms: boardTerms(board) };
  const historyById = new Map(histories.map((history) => [history.id, history]));
  const lateChanges = (id: string): ReplayedItem['late'] => {
    const history = historyById.get(id);
    return (history === undefined ? undefined : lateRefinement(sprint, boardAndTerms, history)) ?? [];
  };
  return [...perIssue.map(countedItem), ...leftOut.map(leftOutItem)].map((item) => ({
    ...item,
    late: lateChanges(item.id),
  }));
};

const countedItem = (issue: IssueReport): Omit<ReplayedItem, 'late'> => ({
  id: issue.id,
  kind: 'counts',
  estimateAtStart: issue.estimateAtStart,
  estimateAtClose: issue.estimateAtClose,
  committed: issue.committed,
  added: issue.added,
  removed: issue.removed,
  change: issue.change,
  completed: issue.completed,
  notCompleted: issue.notCompleted,
  reason: issue.reason,
});

const leftOutItem = (issue: LeftOutIssue): Omit<ReplayedItem, 'late'> => ({
  id: issue.id,
  kind: issue.kind,
  estimateAtStart: issue.estimateAtStart,
  estimateAtClose: issue.estimateAtClose,
  committed: 0,
  added: 0,
  removed: 0,
  change: 0,
  completed: 0,
  notCompleted: 0,
  reason: issue.reason,
});

/** Names of the statuses that reasons of these items speak of. */
const namesIn = (items: readonly ReplayedItem[], { statuses }: StatusesAndTypes): ReplayedItems['statusNames'] => {
  const inReasons = new Set(items.flatMap(({ reason }) => (reason.kind === 'unmapped' ? [reason.statusId] : [])));
  return Object.fromEntries(statuses.filter(({ id }) => inReasons.has(id)).map(({ id, name }) => [id, name]));
};
