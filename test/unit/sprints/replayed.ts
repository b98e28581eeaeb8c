import type { BoardConfig } from '../../../src/domain/sprints/replay/replay-board';
import type { ItemHistory } from '../../../src/domain/history/item-history';
import { reasonInWords } from '../../../src/domain/sprints/replay/sprint-reason-messages';
import { replaySprint } from '../../../src/domain/sprints/replay/replay-sprint';
import type { SprintReport } from '../../../src/domain/sprints/replay/sprint-report';
import { aBoard, aSprint, SPRINT } from '../../support/a-sprint';
import { aHistory, BEFORE, estimated, joins, type Move } from '../../support/a-history';

/** The golden sprint's start and close. */
export const { start, close } = aSprint();

/** Estimated at 5 and planned before the start. */
export const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;

/** The golden sprint with one item. */
export const replay = (history: ItemHistory, board: BoardConfig = aBoard()): SprintReport =>
  replaySprint(aSprint(), board, [history]);

/** The golden sprint with one item that went through these moves. */
export const after = (...moves: readonly Move[]): SprintReport => replay(aHistory({ moves }));

/** The counted item of a report, its reason in words. */
export const rowOf = (report: SprintReport) =>
  report.perIssue.map((issue) => ({ ...issue, reason: reasonInWords(issue.reason, report) }))[0];

/** What an item counts for that went through these moves; undefined where it does not count. */
export const row = (...moves: readonly Move[]) => rowOf(after(...moves));
