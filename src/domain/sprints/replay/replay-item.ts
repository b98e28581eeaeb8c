import type { EstimateUnit } from '../../arithmetic/unit';
import type { ItemHistory } from '../../history/item-history';
import { valueBefore } from '../../history/timeline';
import type { ClosedSprint } from '../../project/sprint';
import type { BoardTerms } from './board-terms';
import { findContradiction } from './history-contradiction';
import type { ReplayBoard } from './replay-board';
import { amountsOf } from './sprint-amounts';
import { type Doubt, type LeftOutReason, reasonFor } from './sprint-reason';
import type { IssueReport, LeftOutIssue } from './sprint-report';
import { type Stay, stayOf } from './sprint-stay';
import {
  type SprintTimelines,
  hasUnreadableEstimate,
  mentionsSprint,
  replayableChanges,
  sprintTimelines,
  untold,
} from './sprint-timelines';

/** One item, and the sprint and board that it is replayed for. */
export type ItemReplay = {
  readonly sprint: ClosedSprint;
  readonly board: ReplayBoard;
  readonly terms: BoardTerms;
  readonly history: ItemHistory;
};

/** What one item was to a sprint: part of its sums, left out for a reason, or nothing to it. */
export type ItemOutcome =
  | {
      readonly kind: 'counts';
      readonly issue: IssueReport;
      readonly initial: boolean;
      readonly unestimatedAtStart: boolean;
      readonly isEpic: boolean;
      readonly parent: string | undefined;
    }
  | { readonly kind: 'left-out'; readonly item: LeftOutIssue }
  | { readonly kind: 'not-in-sprint' };

/**
 * Replays one item through one sprint of one board (V2–V13, V24–V28, V31). What makes its history
 * doubtful comes first, then what it was to the sprint.
 */
export const replayItem = (replay: ItemReplay): ItemOutcome => {
  const { sprint, board, terms, history } = replay;
  if (history.created >= sprint.close || !mentionsSprint(history, sprint.id)) return notInSprint;
  const changes = replayableChanges(history);
  if (changes === undefined) return history.level === 'sub-task' ? notInSprint : unknownItem(history, 'no-history');
  const timelines = sprintTimelines(history, { changes, sprintId: sprint.id, statistic: board.statistic, terms });
  const stay = stayOf(timelines, sprint);
  if (stay === undefined || isSubtaskThroughout(timelines, stay, sprint)) return notInSprint;
  const replayed: ReplayedStay = { ...replay, timelines, stay };
  const doubt = findDoubt(replayed);
  if (doubt !== undefined) return unknownItem(history, doubt);
  return outsideItem(replayed) ?? countedItem(replayed);
};

/** The unit of a board's sums. */
export const unitOf = (board: ReplayBoard): EstimateUnit =>
  board.statistic.kind === 'field' ? board.statistic.unit : board.statistic.kind === 'issue-count' ? 'items' : 'points';

const notInSprint: ItemOutcome = { kind: 'not-in-sprint' };

/** Sub-tasks are in sprints by their parents: they are none of its items (V5). */
const isSubtaskThroughout = ({ level }: SprintTimelines, { entered, levelOnEntry }: Stay, { close }: ClosedSprint) =>
  levelOnEntry === 'sub-task' &&
  level.steps.every(({ at, value }) => at < entered || at >= close || value === 'sub-task');

type ReplayedStay = ItemReplay & { readonly timelines: SprintTimelines; readonly stay: Stay };

/** Why nothing certain can be said of an item that was in the sprint (V31, E2, E4). */
const findDoubt = ({ sprint, board, terms, history, timelines, stay }: ReplayedStay): Doubt | undefined => {
  const { entered, levelOnEntry, statusOnEntry, statusAtClose, memberAtClose } = stay;
  const { close } = sprint;
  if (board.statistic.kind === 'unknown') return 'no-statistic';
  if (levelOnEntry === undefined) return 'type-not-found';
  if (levelOnEntry === 'sub-task') return undefined;
  if (hasUnreadableEstimate(timelines, entered, close)) return 'estimate-unreadable';
  if (statusOnEntry === untold || (memberAtClose && statusAtClose === untold)) return 'status-not-found';
  return findContradiction({ history, status: timelines.status, terms, entered, close });
};

const unknownItem = ({ id, key }: ItemHistory, doubt: Doubt): ItemOutcome => ({
  kind: 'left-out',
  item: { id, key, kind: 'unknown', estimateAtStart: null, estimateAtClose: null, reason: { kind: 'unknown', doubt } },
});

/**
 * What entered the sprint as a sub-task, off the board or done is none of its work (V5, V16, V25,
 * V27, V32).
 */
const outsideItem = ({ history: { id, key }, terms, stay }: ReplayedStay): ItemOutcome | undefined => {
  const { estimateAtStart, estimateAtClose, statusOnEntry, initial } = stay;
  const leaveOut = (kind: LeftOutIssue['kind'], reason: LeftOutReason): ItemOutcome => ({
    kind: 'left-out',
    item: { id, key, kind, estimateAtStart, estimateAtClose, reason },
  });
  if (stay.levelOnEntry === 'sub-task') return leaveOut('sub-task', { kind: 'sub-task' });
  if (!terms.mapped.has(statusOnEntry)) return leaveOut('unmapped', { kind: 'unmapped', statusId: statusOnEntry });
  if (terms.done.has(statusOnEntry))
    return leaveOut('completed-outside', { kind: 'done-on-entry', entry: initial ? 'start' : 'joining' });
  return undefined;
};

const countedItem = ({ sprint, terms, history, timelines, stay }: ReplayedStay): ItemOutcome => {
  const { done } = terms;
  const { estimateAtStart, estimateAtClose, initial } = stay;
  const during = timelines.status.steps.filter(({ at }) => at >= stay.entered && at < sprint.close);
  const reason = reasonFor(stay, {
    start: sprint.start,
    doneAt: (instant) => done.has(valueBefore(timelines.status, instant)),
    doneAtClose: done.has(stay.statusAtClose),
    wasDone: during.some(({ value }) => done.has(value)),
  });
  const { id, key } = history;
  return {
    kind: 'counts',
    issue: { id, key, estimateAtStart, estimateAtClose, ...amountsOf(stay, done), reason },
    initial,
    unestimatedAtStart: estimateAtStart === null,
    isEpic: stay.levelOnEntry === 'epic',
    parent: history.parent,
  };
};
