import type { BacklogId } from '../project/board';

/** Backlogs whose facts are of an earlier version of the app are read anew over so many days. */
const upgradeDays = 7;

/**
 * Whether it is a backlog's turn to be read anew after an upgrade while nobody waits for it (J13):
 * of the backlogs in use, in the order of their ids, every seventh, begun with another each day. So
 * no day has more than a seventh of them, rounded up.
 */
export const isUpgradeDue = (backlogId: BacklogId, inUse: readonly BacklogId[], today: number): boolean => {
  const names = inUse.map(nameOf).toSorted();
  return names.indexOf(nameOf(backlogId)) % upgradeDays === today % upgradeDays;
};

/**
 * The same for the closed sprints of its board: some days apart from its items, so that no board
 * takes the points of both on one day.
 */
export const isReplayAnewDue = (backlogId: BacklogId, inUse: readonly BacklogId[], today: number): boolean =>
  isUpgradeDue(backlogId, inUse, today + daysApart);

const daysApart = 3;

const nameOf = ({ projectId, boardId }: BacklogId): string => `${projectId}:${boardId}`;

/** A scan without a sign of life for so long has lost the message of its next step. */
const stuckAfterMs = 30 * 60_000;

/** Whether a scan that was begun is to be pushed on again. Instants in epoch milliseconds. */
export const isScanStuck = (
  { touchedAt, pausedUntil = 0 }: { readonly touchedAt: number; readonly pausedUntil?: number | undefined },
  now: number,
): boolean => Math.max(touchedAt, pausedUntil) + stuckAfterMs <= now;
