import type { RunwayPace } from '../../domain/backlog/runway/runway-plan';
import type { Yardstick } from '../../domain/health/measure-backlog';
import type { BacklogId, Board } from '../../domain/project/board';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
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
  if (hasWeeks(paced))
    return { period: 'week', throughput: whole ? await readThroughput(weekStore, paced) : undefined };
  const unit = ledger.basis.fields.estimate.kind === 'none' ? 'items' : yardstick.unit;
  return { period: 'sprint', velocity: yardstick.velocity, unit };
};

/** A team-managed board on which sprints are switched off is replayed without any. */
const hasWeeks = ({ board, replayed }: PacedBoard): boolean =>
  board?.type === 'kanban' ||
  (board?.type === 'simple' && replayed?.listed?.length === 0 && replayed.sprints.length === 0);

const readThroughput = async (
  weekStore: PaceSources['weekStore'],
  { backlogId }: PacedBoard,
): Promise<number | undefined> => {
  const weeks = (await weekStore.read(backlogId))?.weeks ?? [];
  return weeks.length === 0 ? undefined : weeks.reduce((total, { items }) => total + items.length, 0) / weeks.length;
};
