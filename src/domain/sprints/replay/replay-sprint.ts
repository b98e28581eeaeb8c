import { sum } from '../../arithmetic/exact';
import type { ItemHistory } from '../../history/item-history';
import type { ClosedSprint } from '../../project/sprint';
import { committedDoneOf, sayDoOf } from '../sprint-say-do';
import { boardTerms } from './board-terms';
import type { ReplayBoard } from './replay-board';
import { nameEpics } from './name-epics';
import { replayItem, unitOf, type ItemOutcome } from './replay-item';
import type { Amounts } from './sprint-amounts';
import type { SprintReport, LeftOutIssue } from './sprint-report';

/**
 * Replays one closed sprint of one board out of change histories (V1–V16, V19, V24–V28, V31–V33,
 * V35): those of all items of the board's own filter (V20), whether they are still in the sprint or
 * not.
 */
export const replaySprint = (
  sprint: ClosedSprint,
  board: ReplayBoard,
  histories: readonly ItemHistory[],
): SprintReport => {
  const terms = boardTerms(board);
  const outcomes = histories.map((history) => replayItem({ sprint, board, terms, history }));
  const counted = nameEpics(outcomes.filter((outcome) => outcome.kind === 'counts'));
  const leftOut = outcomes.flatMap((outcome) => (outcome.kind === 'left-out' ? [outcome.item] : []));
  const total = (part: keyof Amounts): number => sum(counted.map(({ issue }) => issue[part]));
  const unknown = keysOf(leftOut, 'unknown');
  const commitment = {
    committed: total('committed'),
    committedDone: sum(counted.map(({ issue }) => committedDoneOf(issue))),
    complete: unknown.length === 0,
  };
  return {
    board: board.id,
    sprint: sprint.id,
    name: sprint.name,
    start: sprint.start,
    close: sprint.close,
    unit: unitOf(board),
    ...commitment,
    ...sayDoOf(commitment),
    added: total('added'),
    removed: total('removed'),
    estimationChange: total('change'),
    completed: total('completed'),
    notCompleted: total('notCompleted'),
    unplanned: sum(counted.filter(({ initial }) => !initial).map(({ issue }) => issue.completed)),
    final: sum(counted.flatMap(({ issue }) => [issue.completed, issue.notCompleted])),
    unestimatedCommitted: counted.filter(isUnestimatedCommitment).length,
    perIssue: counted.map(({ issue }) => issue),
    leftOut,
    completedOutside: keysOf(leftOut, 'completed-outside'),
    unmapped: keysOf(leftOut, 'unmapped'),
    unknown,
  };
};

const keysOf = (leftOut: readonly LeftOutIssue[], kind: LeftOutIssue['kind']): readonly string[] =>
  leftOut.filter((item) => item.kind === kind).map(({ key }) => key);

const isUnestimatedCommitment = ({ initial, unestimatedAtStart }: ItemOutcome & { kind: 'counts' }): boolean =>
  initial && unestimatedAtStart;
