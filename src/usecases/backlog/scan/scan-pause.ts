import { longestDelaySeconds } from '../../../ports/queue-ports';
import type { SourceFailure } from '../../../ports/source-failure';

/**
 * After so many items a pause follows each step, which keeps a scan at 40,000 points an hour, of
 * some 65,000 for all sites.
 */
const itemsWithoutPause = 10_000;

const pauseSeconds = 180;

/** Seconds to the next step of a scan that has read so many items; undefined: none. */
export const pauseAfterItems = (items: number): number | undefined =>
  items < itemsWithoutPause ? undefined : pauseSeconds;

/** Seconds to the next step after a failure: as long as Jira asks for, else a few seconds. */
export const pauseAfterFailure = ({ reason }: SourceFailure): number =>
  Math.min(longestDelaySeconds, ('retryAfterSeconds' in reason ? reason.retryAfterSeconds : undefined) ?? 5);
