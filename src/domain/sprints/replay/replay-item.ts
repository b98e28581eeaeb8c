import type { EstimateUnit } from '../../arithmetic/unit';
import type { ItemHistory } from '../../history/item-history';
import { valueBefore } from '../../history/timeline';
import type { BoardStatuses } from '../../project/board';
import type { ClosedSprint } from '../../project/sprint';
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
} from './sprint-timelines';

/** One item, and the sprint and board that it is replayed for. */
export type ItemReplay = {
  readonly sprint: ClosedSprint;
  readonly board: ReplayBoard;
  readonly statuses: BoardStatuses;
  readonly history: ItemHistory;
};

/** What one item was to a sprint: part of its sums, left out for a reason, or nothing to it. */
export type ItemOutcome =
  | {
      readonly kind: 'counts';
      readonly issue: IssueReport;
      readonly initial: boolean;
      readonly unestimatedAtStart: boolean;
    }
  | { readonly kind: 'left-out'; readonly item: LeftOutIssue }
  | { readonly kind: 'not-in-sprint' };

/**
 * Replays one item through one sprint of one board (V2–V13, V24–V28, V31). What makes its history
 * doubtful comes first, then what it was to the sprint.
 */
export const replayItem = (replay: ItemReplay): ItemOutcome => {
  const { sprint, board, history } = replay;
  if (history.isSubtask || history.created >= sprint.close || !mentionsSprint(history, sprint.id)) return notInSprint;
  const changes = replayableChanges(history);
  if (changes === undefined) return unknownItem(history, 'no-history');
  const timelines = sprintTimelines(history, { changes, sprintId: sprint.id, statistic: board.statistic });
  const stay = stayOf(timelines, sprint);
  if (stay === undefined) return notInSprint;
  const replayed: ReplayedStay = { ...replay, timelines, stay };
  const doubt = findDoubt(replayed);
  if (doubt !== undefined) return unknownItem(history, doubt);
  return outsideItem(replayed) ?? countedItem(replayed);
};

/** The unit of a board's sums. */
export const unitOf = (board: ReplayBoard): EstimateUnit =>
  board.statistic.kind === 'field' ? board.statistic.unit : board.statistic.kind === 'issue-count' ? 'items' : 'points';

const notInSprint: ItemOutcome = { kind: 'not-in-sprint' };

type ReplayedStay = ItemReplay & { readonly timelines: SprintTimelines; readonly stay: Stay };

/** Why nothing certain can be said of an item that was in the sprint (V31, E2, E4). */
const findDoubt = ({ sprint, board, statuses, history, timelines, stay }: ReplayedStay): Doubt | undefined => {
  const { entered } = stay;
  const { close } = sprint;
  if (board.statistic.kind === 'unknown') return 'no-statistic';
  if (hasUnreadableEstimate(timelines, entered, close)) return 'estimate-unreadable';
  return findContradiction({ history, status: timelines.status, statuses, entered, close });
};

const unknownItem = ({ id, key }: ItemHistory, doubt: Doubt): ItemOutcome => ({
  kind: 'left-out',
  item: { id, key, kind: 'unknown', estimateAtStart: null, estimateAtClose: null, reason: { kind: 'unknown', doubt } },
});

/** What entered the sprint off the board or done is none of its work (V5, V16, V25, V27). */
const outsideItem = ({ history: { id, key }, statuses, stay }: ReplayedStay): ItemOutcome | undefined => {
  const { estimateAtStart, estimateAtClose, statusOnEntry, initial } = stay;
  const leaveOut = (kind: LeftOutIssue['kind'], reason: LeftOutReason): ItemOutcome => ({
    kind: 'left-out',
    item: { id, key, kind, estimateAtStart, estimateAtClose, reason },
  });
  if (!statuses.mapped.has(statusOnEntry)) return leaveOut('unmapped', { kind: 'unmapped', statusId: statusOnEntry });
  if (statuses.done.has(statusOnEntry))
    return leaveOut('completed-outside', { kind: 'done-on-entry', entry: initial ? 'start' : 'joining' });
  return undefined;
};

const countedItem = ({ sprint, statuses, history, timelines, stay }: ReplayedStay): ItemOutcome => {
  const { done } = statuses;
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
  };
};
