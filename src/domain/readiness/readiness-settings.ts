import type { CriteriaPlace } from '../description/criteria/criteria-places';

/** The numbers and words that checks measure by; administrators change them. */
export type ReadinessSettings = {
  /** An item is oversized above so many points until the team's velocity is known (G). */
  readonly oversizedAbove: number;
  /** From then on it is above so many percent of the mean velocity (G). */
  readonly oversizedShare: number;
  /** A description is substantive from so many words of its own. */
  readonly minimumWords: number;
  /** So many acceptance criteria at least. */
  readonly minimumCriteria: number;
  /** An estimate of 0 counts as missing (E3). */
  readonly zeroIsMissing: boolean;
  /**
   * Further labels of acceptance criteria, beside the built-in ones of seven languages (A2, A9).
   */
  readonly criteriaSynonyms: readonly string[];
  /**
   * Where acceptance criteria are looked for, in this order; places that are not named are left out
   * (A1).
   */
  readonly criteriaOrder: readonly CriteriaPlace[];
  /**
   * The team's template for acceptance criteria, in wiki markup or Markdown; what equals it counts
   * as absent (A6).
   */
  readonly criteriaTemplate: string;
};
