import type { ScanState } from '../../ports/backlog-ports';

/** A scan without a sign of life for so long is queued again, which does no harm to one at work. */
const askAgainAfterMs = 5 * 60_000;

/**
 * Whether a scan goes on without being asked. What was refused is tried again by whoever looks: it
 * may have been granted since. `now`: epoch milliseconds.
 */
export const isAtWork = ({ refused, touchedAt, pausedUntil = 0 }: ScanState, now: number): boolean =>
  refused !== true && now - Math.max(touchedAt, pausedUntil) < askAgainAfterMs;
