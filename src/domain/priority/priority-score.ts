import type { PriorityInput } from './weights';

/** How much speaks for doing an item soon, and what does. */
export type PriorityScore = {
  /** 0 to 100, a whole number; null where no input that has a weight is known: cannot be computed (P2). */
  readonly score: number | null;
  /** The inputs that are known, the strongest first. Their contributions are whole and sum to the score. */
  readonly parts: readonly {
    readonly id: PriorityInput;
    readonly label: string;
    readonly value: string;
    readonly contribution: number;
    /** What it was read from, in a sentence or two. */
    readonly because: string;
  }[];
  /** The inputs that are not known; they leave the sum and never count as 0 (P3). */
  readonly missing: readonly { readonly id: PriorityInput; readonly because: string }[];
};
