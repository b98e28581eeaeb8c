import { spread } from '../arithmetic/spread';
import type { BacklogId } from '../project/board';

/** Backlogs whose facts are of an earlier version of the app are read anew over so many days. */
const upgradeDays = 7;

/**
 * Whether it is a backlog's turn to be read anew after an upgrade while nobody waits for it: a
 * seventh of all backlogs each day (J13).
 */
export const isUpgradeDue = ({ projectId, boardId }: BacklogId, today: number): boolean =>
  spread(`${projectId}:${boardId}`, upgradeDays) === today % upgradeDays;

/** A scan without a sign of life for so long has lost the message of its next step. */
const stuckAfterMs = 30 * 60_000;

/** Whether a scan that was begun is to be pushed on again. Instants in epoch milliseconds. */
export const isScanStuck = (
  { touchedAt, pausedUntil = 0 }: { readonly touchedAt: number; readonly pausedUntil?: number | undefined },
  now: number,
): boolean => Math.max(touchedAt, pausedUntil) + stuckAfterMs <= now;
