import type { FormulaInput } from './wsjf-rice-ice';
import type { Signal } from './signals/signals';

/** How much speaks for doing an item soon, and what does. */
export type PriorityScore = {
  /**
   * 0 to 100: whole from signals, with one decimal from a formula; null where it cannot be computed
   * (P2).
   */
  readonly score: number | null;
  /**
   * Something could not be read, so that the score is what is at least known (P7); absent where all
   * could.
   */
  readonly atLeast?: true | undefined;
  /**
   * Nothing speaks for it but what comes by itself: a default priority, age, activity, watchers.
   * Absent where something does.
   */
  readonly byItself?: true | undefined;
  /** "WSJF 4.2 = (8 + 5 + 8) ÷ 5" where a formula scores and can be computed. */
  readonly formula?: string | undefined;
  /** The inputs that are known, the strongest first. Their contributions sum to the score. */
  readonly parts: readonly PriorityPart[];
  /** The inputs that could not be read; they bring nothing (P3, P7). */
  readonly missing: readonly { readonly id: Signal | FormulaInput; readonly because: string }[];
};

/** One reason of a score. `bound`: what keeps the sum of the others between 0 and 100. */
export type PriorityPart = {
  readonly id: Signal | FormulaInput | 'bound';
  readonly label: string;
  readonly value: string;
  /** Points; below 0 where it takes away. */
  readonly contribution: number;
  /** What it comes from, in a sentence or two. */
  readonly because: string;
};
