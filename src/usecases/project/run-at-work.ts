/** A run begins nothing further after so long, well before the end of a function's time. */
export const longestRunMs = 15_000;

/** A run without a sign of life for so long is queued again, which does no harm to one at work. */
const askAgainAfterMs = 5 * 60_000;

/** What could not be done is tried again by whoever looks, once a minute: it may go now. */
const retryAfterMs = 60_000;

/**
 * Whether work in the background for a board goes on without being asked, or could not be done just
 * now. `touchedAt`: its last sign of life; both in epoch milliseconds.
 */
export const isRunAtWork = (
  { touchedAt, stopped = false }: { readonly touchedAt: number; readonly stopped?: boolean | undefined },
  now: number,
): boolean => now - touchedAt < (stopped ? retryAfterMs : askAgainAfterMs);
