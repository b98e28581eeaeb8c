import { dayMs } from '../arithmetic/day';

/** So many items a day are scanned; a larger backlog is scanned every few days. */
const itemsADay = 10_000;

/**
 * Whether a backlog of so many items is to be scanned today, to find what moved without a trace.
 * Instants in epoch milliseconds.
 */
export const isScanDue = (
  { items, scannedAt }: { readonly items: number; readonly scannedAt: number },
  now: number,
): boolean => {
  const days = Math.ceil(Math.max(1, items) / itemsADay);
  // Half a day less, since a schedule does not come at the same second.
  return days === 1 || now - scannedAt >= (days - 0.5) * dayMs;
};

/** A scan without a sign of life for so long has lost the message of its next step. */
const stuckAfterMs = 30 * 60_000;

/** Whether a scan that was begun is to be pushed on again. Instants in epoch milliseconds. */
export const isScanStuck = (
  { touchedAt, pausedUntil = 0 }: { readonly touchedAt: number; readonly pausedUntil?: number | undefined },
  now: number,
): boolean => Math.max(touchedAt, pausedUntil) + stuckAfterMs <= now;
