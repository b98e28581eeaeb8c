import { dayMs, dayOf } from '../../../../src/domain/arithmetic/day';
import type { Snapshot } from '../../../../src/domain/health/health-snapshot';
import type { BacklogId } from '../../../../src/domain/project/board';
import { takeSnapshot } from '../../../../src/usecases/backlog/take-snapshot';
import type { PastBacklog } from './past-backlog';

/** When the daily work of the demo site runs on a day since 1970: at four in the morning, UTC. */
export const dailyAt = (day: number): number => day * dayMs + 4 * 3_600_000;

/** The instants of the daily work from one instant to another (epoch milliseconds). */
export const dailyInstants = (from: number, until: number): readonly number[] => {
  const first = dayOf(from);
  return Array.from({ length: dayOf(until) - first + 1 }, (_, index) => dailyAt(first + index)).filter(
    (at) => at >= from && at <= until,
  );
};

/** The snapshot that the app's own daily work takes of a backlog as it was. */
export const pastSnapshot = async (
  backlogId: BacklogId,
  { at, ledger, rules, board }: PastBacklog,
): Promise<Snapshot> => {
  const taken: Snapshot[] = [];
  const sources = {
    ...rules,
    clock: () => at,
    snapshots: { add: (_: BacklogId, snapshot: Snapshot) => Promise.resolve(void taken.push(snapshot)) },
    sprintStore: { read: () => Promise.resolve(board), readReplay: () => Promise.resolve(undefined) },
    flowStore: { read: () => Promise.resolve(undefined) },
  };
  await takeSnapshot(sources, backlogId, ledger);
  const [snapshot] = taken;
  if (snapshot === undefined) throw new Error('The daily work took no snapshot.');
  return snapshot;
};
