import type { FieldChoices } from '../estimates/field-choice';
import type { HealthSettings } from '../health/health-settings';
import type { PrioritySettings } from '../priority/priority-settings';
import type { CriteriaPlace } from './criteria/places';

/** The numbers and words that rules are measured by; administrators change them. */
export type RuleSettings = {
  /** An item is stale when nothing was updated for so many days (G). */
  readonly staleAfterDays: number;
  /** An item is oversized above so many points until the team's velocity is known (G). */
  readonly oversizedAbove: number;
  /** From then on it is above so many percent of the mean velocity (G). */
  readonly oversizedShare: number;
  /** So many sprints' worth of the backlog, from the top by rank, is what the team refines next (G). */
  readonly sprintsAhead: number;
  /** A description is substantive from so many words of its own. */
  readonly minimumWords: number;
  /** So many acceptance criteria at least. */
  readonly minimumCriteria: number;
  /** An estimate of 0 counts as missing (E3). */
  readonly zeroIsMissing: boolean;
  /** Further labels of acceptance criteria, beside the built-in ones of seven languages (A2, A9). */
  readonly criteriaSynonyms: readonly string[];
  /** Where acceptance criteria are looked for, in this order; places that are not named are left out (A1). */
  readonly criteriaOrder: readonly CriteriaPlace[];
  /** The team's template for acceptance criteria, in wiki markup or Markdown; what equals it counts as absent (A6). */
  readonly criteriaTemplate: string;
  /** Which fields of the site hold what Jira has no field of its own for; a board's estimation goes first (E1). */
  readonly fields: FieldChoices;
  /** How much each component weighs in the health score, and its target (H3). */
  readonly health: HealthSettings;
  /** How priority is scored, and items told apart by MoSCoW (P1–P6). */
  readonly priority: PrioritySettings;
};
