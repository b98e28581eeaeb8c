/** Seconds, in which Jira keeps time estimates (V21), as hours: "2.5 h". */
export const shortHours = (seconds: number): string => `${tenths(seconds)} h`;

/** The same with the unit written out: "2.5 hours". */
export const longHours = (seconds: number): string => `${tenths(seconds)} hours`;

const tenths = (seconds: number): number => Math.round(seconds / 360) / 10;
