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
