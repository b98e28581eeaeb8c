import type { RunwayPace } from '../../domain/backlog/runway/runway-plan';
import type { Yardstick } from '../../domain/health/measure-backlog';
import type { BacklogId, Board } from '../../domain/project/board';
import type { FinishedWeeks, ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { Ledger } from '../../ports/backlog-ports';
import type { WeekStore } from '../../ports/sprint-ports';

export type PaceSources = { readonly weekStore: Pick<WeekStore, 'read'> };

/** Of which board, with what is remembered of its sprints. */
export type PacedBoard = {
  readonly backlogId: BacklogId;
  readonly board: Board | undefined;
  readonly replayed: ReplayedBoard | undefined;
};

/**
 * By what a runway is cut: the velocity, or the mean of the remembered weeks of a board without
 * sprints (V23). Who does not see nearly all of the items has neither. Reads storage only.
 * @throws SourceFailure
 */
export const readRunwayPace = async (
  { weekStore }: PaceSources,
  paced: PacedBoard,
  { ledger, yardstick, whole }: { readonly ledger: Ledger; readonly yardstick: Yardstick; readonly whole: boolean },
): Promise<RunwayPace> => {
  const weeks = await readWeeksOf(weekStore, paced, ledger);
  if (weeks !== undefined) return { period: 'week', throughput: whole ? meanOf(weeks) : undefined };
  const unit = ledger.basis.fields.estimate.kind === 'none' ? 'items' : yardstick.unit;
  return { period: 'sprint', velocity: yardstick.velocity, unit };
};

type Weeks = FinishedWeeks['weeks'];

/**
 * Undefined for a board with sprints. A team-managed board on which they are switched off has none,
 * and weeks were counted of it.
 */
const readWeeksOf = async (
  weekStore: PaceSources['weekStore'],
  { backlogId, board, replayed }: PacedBoard,
  { openSprints }: Pick<Ledger, 'openSprints'>,
): Promise<Weeks | undefined> => {
  const isKanban = board?.type === 'kanban';
  const hasSprints = openSprints.sprints.length + (replayed?.sprints.length ?? 0) > 0;
  if (!isKanban && (board?.type !== 'simple' || hasSprints)) return undefined;
  return (await weekStore.read(backlogId))?.weeks ?? (isKanban ? [] : undefined);
};

const meanOf = (weeks: Weeks): number | undefined =>
  weeks.length === 0 ? undefined : weeks.reduce((total, { items }) => total + items.length, 0) / weeks.length;
