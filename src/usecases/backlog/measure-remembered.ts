import type { NextUp } from '../../domain/backlog/next-up';
import {
  chooseNextUp,
  measureBacklog,
  type MeasuredHealth,
  type PastOfBoard,
  type Yardstick,
  yardstickOf,
} from '../../domain/health/measure-backlog';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { Ledger } from '../../ports/backlog-ports';
import type { ProjectRulesInForce } from '../project/rules-in-force';

/** The health of a backlog out of its figures, with what comes next and how that was chosen. */
export type MeasuredBacklog = {
  readonly yardstick: Yardstick;
  readonly next: NextUp;
  readonly chosenBy: string;
  readonly measured: MeasuredHealth;
};

/** `board`: its replayed sprints, where enough are. `flow`: of a board that works by kanban. */
export type MeasuredBy = Pick<PastOfBoard, 'flow'> & {
  readonly inForce: ProjectRulesInForce;
  readonly board: ReplayedBoard | undefined;
};

/**
 * Measures what is remembered of a backlog, or what its scan has read so far, without its facts.
 * `now`: epoch milliseconds.
 */
export const measureRemembered = (
  known: Pick<Ledger, 'basis' | 'tally' | 'top' | 'nextSprints'>,
  { inForce, board, flow }: MeasuredBy,
  now: number,
): MeasuredBacklog => {
  const yardstick = yardstickOf(inForce, known.basis.fields, { replayed: board, flow });
  const { chosenBy, ...next } = chooseNextUp(known, yardstick);
  return { yardstick, next, chosenBy, measured: measureBacklog({ tally: known.tally, next }, yardstick, now) };
};
