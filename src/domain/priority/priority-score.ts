import type { FormulaInput } from './wsjf-rice-ice';
import type { Signal } from './signals/signals';

/** How much speaks for doing an item soon, and what does. */
export type PriorityScore = {
  /**
   * 0 to 100: whole from signals, with one decimal from a formula; null where it cannot be computed
   * (P2).
   */
  readonly score: number | null;
  /** "WSJF 4.2 = (8 + 5 + 8) ÷ 5" where a formula scores and can be computed. */
  readonly formula?: string | undefined;
  /** The inputs that are known, the strongest first. Their contributions sum to the score. */
  readonly parts: readonly {
    readonly id: Signal | FormulaInput;
    readonly label: string;
    readonly value: string;
    readonly contribution: number;
    /** What it comes from, in a sentence or two. */
    readonly because: string;
  }[];
  /** The inputs that are not known; they leave the sum and never count as 0 (P3). */
  readonly missing: readonly { readonly id: Signal | FormulaInput; readonly because: string }[];
};
