import type { EstimateUnit } from '../../arithmetic/unit';
import type { ItemHistory } from '../../history/item-history';
import { before } from '../../history/timeline';
import type { BoardStatuses } from '../../project/board';
import type { ClosedSprint } from '../../project/sprint';
import { contradiction } from './history-contradiction';
import type { ReplayBoard } from './replay-board';
import { amountsOf } from './sprint-amounts';
import { type LeftOutReason, reasonFor, type Doubt } from './sprint-reason';
import type { IssueReport, LeftOutIssue } from './sprint-report';
import { stayOf } from './sprint-stay';
import {
  mentionsSprint,
  knownChanges,
  sprintTimelines,
  type SprintTimelines,
  hasUnreadableEstimate,
} from './sprint-timelines';

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

/** Replays one item through one sprint of one board (V2–V13, V24–V28, V31). */
export const replayItem = (
  sprint: ClosedSprint,
  board: ReplayBoard,
  statuses: BoardStatuses,
  history: ItemHistory,
): ItemOutcome => {
  if (history.isSubtask || history.created >= sprint.close || !mentionsSprint(history, sprint.id)) return notInSprint;
  const leftOut = (as: LeftOutIssue['kind'], reason: LeftOutReason, estimates: Estimates = notKnown): ItemOutcome => ({
    kind: 'left-out',
    item: { id: history.id, key: history.key, kind: as, ...estimates, reason },
  });
  const changes = knownChanges(history);
  if (changes === undefined) return leftOut('unknown', { kind: 'unknown', doubt: 'no-history' });

  const past = sprintTimelines(history, changes, sprint.id, board.statistic);
  const visit = stayOf(past, sprint);
  if (!visit) return notInSprint;

  const doneIds = statuses.done;
  const doubt = doubtAbout(history, past, board, statuses, { entered: visit.entered, close: sprint.close });
  if (doubt !== undefined) return leftOut('unknown', { kind: 'unknown', doubt });
  const { estimateAtStart, estimateAtClose } = visit;
  const estimates = { estimateAtStart, estimateAtClose };
  if (!statuses.mapped.has(visit.statusOnEntry))
    return leftOut('unmapped', { kind: 'unmapped', statusId: visit.statusOnEntry }, estimates);
  if (doneIds.has(visit.statusOnEntry))
    return leftOut(
      'completed-outside',
      { kind: 'done-on-entry', entry: visit.initial ? 'start' : 'joining' },
      estimates,
    );

  const doneAt = (instant: number): boolean => doneIds.has(before(past.status, instant));
  const wasDone = past.status.steps.some(
    ({ at, value }) => at >= visit.entered && at < sprint.close && doneIds.has(value),
  );
  return {
    kind: 'counts',
    issue: {
      id: history.id,
      key: history.key,
      ...estimates,
      ...amountsOf(visit, doneIds),
      reason: reasonFor(visit, {
        start: sprint.start,
        doneAt,
        doneAtClose: doneIds.has(visit.statusAtClose),
        wasDone,
      }),
    },
    initial: visit.initial,
    unestimatedAtStart: estimateAtStart === null,
  };
};

/** The unit of a board's sums. */
export const unitOf = (board: ReplayBoard): EstimateUnit =>
  board.statistic.kind === 'field' ? board.statistic.unit : board.statistic.kind === 'issue-count' ? 'items' : 'points';

const notInSprint: ItemOutcome = { kind: 'not-in-sprint' };

type Estimates = Pick<LeftOutIssue, 'estimateAtStart' | 'estimateAtClose'>;

const notKnown: Estimates = { estimateAtStart: null, estimateAtClose: null };

const doubtAbout = (
  history: ItemHistory,
  past: SprintTimelines,
  board: ReplayBoard,
  statuses: BoardStatuses,
  span: { readonly entered: number; readonly close: number },
): Doubt | undefined => {
  if (board.statistic.kind === 'unknown') return 'no-statistic';
  if (hasUnreadableEstimate(past, span.entered, span.close)) return 'estimate-unreadable';
  return contradiction(history, past, statuses, span);
};
