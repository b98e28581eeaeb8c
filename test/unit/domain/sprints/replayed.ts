import type { ItemHistory } from '../../../../src/domain/history/item-history';
import type { ReplayBoard } from '../../../../src/domain/sprints/replay/replay-board';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { reasonSentence } from '../../../../src/domain/sprints/replay/sprint-reason-messages';
import type { SprintReport } from '../../../../src/domain/sprints/replay/sprint-report';
import { estimated, BEFORE, joins, type Move, aHistory } from '../../../support/a-history';
import { aSprint, SPRINT, aBoard } from '../../../support/a-sprint';

/** The golden sprint's start and close. */
export const { start, close } = aSprint();

/** Estimated at 5 and planned before the start. */
export const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;

/** The golden sprint with one item. */
export const replay = (history: ItemHistory, board: ReplayBoard = aBoard()): SprintReport =>
  replaySprint(aSprint(), board, [history]);

/** The golden sprint with one item that went through these moves. */
export const after = (...moves: readonly Move[]): SprintReport => replay(aHistory({ moves }));

/** The counted item of a report, its reason in words. */
export const rowOf = (report: SprintReport) =>
  report.perIssue.map((issue) => ({ ...issue, reason: reasonSentence(issue.reason, report) }))[0];

/** What an item counts for that went through these moves; undefined where it does not count. */
export const row = (...moves: readonly Move[]) => rowOf(after(...moves));
