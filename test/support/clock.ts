/** The fixed "now" of the tests: Wednesday 20 March 2024, noon in UTC. */
export const NOW = Date.UTC(2024, 2, 20, 12);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An instant of March 2024 in UTC: `march(4, 9)` is 2024-03-04T09:00Z. */
export const march = (day: number, hour = 12, minute = 0): number => Date.UTC(2024, 2, day, hour, minute);

/** The day before or after `NOW`, as Jira writes due dates. */
export const dayFromNow = (days: number): string => new Date(NOW + days * DAY).toISOString().slice(0, 10);
