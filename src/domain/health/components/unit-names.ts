import type { HealthUnit } from './component';

/** A unit behind a number: "80 %", "2 sprints". */
export const unitNames: Readonly<Record<HealthUnit, string>> = { percent: '%', sprints: 'sprints', weeks: 'weeks' };
