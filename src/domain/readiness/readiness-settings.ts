import type { CriteriaPlace } from '../description/criteria/criteria-places';

/** The numbers and phrases that checks measure by; administrators change them. */
export type ReadinessSettings = {
  /** Points above which an item is oversized until the team's velocity is known (G). */
  readonly oversizedAbove: number;
  /** Percent of the mean velocity above which an item is oversized from then on (G). */
  readonly oversizedShare: number;
  /** A description is substantive from so many words of its own. */
  readonly minimumWords: number;
  /** An item needs so many acceptance criteria at least. */
  readonly minimumCriteria: number;
  /** An estimate of 0 counts as missing (E3). */
  readonly zeroIsMissing: boolean;
  /** Labels of acceptance criteria, besides the built-in ones of seven languages (A2, A9). */
  readonly criteriaSynonyms: readonly string[];
  /** Where acceptance criteria are looked for, in this order, and nowhere else (A1). */
  readonly criteriaOrder: readonly CriteriaPlace[];
  /**
   * The team's template for acceptance criteria, in wiki markup or Markdown. What equals it counts
   * as absent (A6).
   */
  readonly criteriaTemplate: string;
};
