import type { Rules } from '../../../../src/domain/rules/rules';
import type { Overrides } from '../../../../src/domain/rules/overrides';
import type { PersonName } from '../people';

/** Who saved what, on a working day of a sprint (calendar.ts). */
export type RuleChange<T> = {
  readonly sprint: number;
  readonly day: number;
  readonly by: PersonName;
  readonly change: (before: T) => T;
};

/** Anna began gently, asked for more at the launch, and for less patience after the incident. */
export const siteRuleChanges: readonly RuleChange<Rules>[] = [
  {
    sprint: -5,
    day: 1.1,
    by: 'anna',
    change: (rules) => ({ ...rules, thresholds: { ready: 60, almost: 40 }, staleAfterDays: 180 }),
  },
  { sprint: 1, day: 3.4, by: 'anna', change: (rules) => ({ ...rules, thresholds: { ready: 70, almost: 50 } }) },
  { sprint: 7, day: 2.3, by: 'anna', change: (rules) => ({ ...rules, staleAfterDays: 90 }) },
];

/** Sofia looked three sprints ahead for a while, before the incident. */
export const mobileOverrides: readonly RuleChange<Overrides>[] = [
  { sprint: 3, day: 6.2, by: 'sofia', change: () => ({ sprintsAhead: 3 }) },
  { sprint: 5, day: 5.6, by: 'sofia', change: () => ({}) },
];
