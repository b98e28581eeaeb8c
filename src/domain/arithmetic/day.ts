/** A day of 24 hours in milliseconds: days of UTC know no summer time. */
export const dayMs = 86_400_000;

/** The day of an instant, in days since 1970 in UTC: it begins for everybody at once (J9). */
export const dayOf = (instant: number): number => Math.floor(instant / dayMs);

/** An hour in milliseconds. */
export const hourMs = 3_600_000;

/** A minute in milliseconds. */
export const minuteMs = 60_000;
