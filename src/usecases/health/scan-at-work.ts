import type { ScanState } from '../../ports/backlog-ports';
import { isRunAtWork } from '../project/run-at-work';

/**
 * Whether a scan goes on without being asked. What was refused is tried again by whoever looks: it
 * may have been granted since. `now`: epoch milliseconds.
 */
export const isAtWork = ({ refused, touchedAt, pausedUntil = 0 }: ScanState, now: number): boolean =>
  refused !== true && isRunAtWork({ touchedAt: Math.max(touchedAt, pausedUntil) }, now);
