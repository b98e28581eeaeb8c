/** How long Forge lets one run of a function take, in milliseconds. */

/** A screen's call, and a Jira event. */
export const RESOLVER_LIMIT_MS = 25_000;

/**
 * A queue's event and a schedule, where the function names no `timeoutSeconds`, which may be up to
 * 900.
 */
export const BACKGROUND_LIMIT_MS = 55_000;
