import type { Unknown } from '../../wording/unknown';
import type { Signal } from './signals';

/** What one signal says of an item, or why it says nothing (P3). */
export type SignalReading = { readonly id: Signal } & (SpeakingSignal | Unknown);

/** What is known of an item, zero and "not set" included (P7). */
export type SpeakingSignal = {
  /** How strongly it speaks for doing the item soon, 0 to 1; below 0 against it. */
  readonly strength: number;
  /** What it says, in a word or two. */
  readonly value: string;
  /** The same in a sentence. */
  readonly because: string;
  /** Some of what it looks at cannot be read, and may make it stronger. */
  readonly atLeast?: boolean | undefined;
  /** Whether somebody decided it for this item; left out: somebody did where it brings points. */
  readonly decided?: boolean | undefined;
};

/** Between 0 and 1. */
export const within = (strength: number): number => Math.min(1, Math.max(0, strength));

/** "1 vote", "3 votes"; unlike `plural`, 0 stays a number: "0 days old". */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;
