import type { Unknown } from '../../wording/unknown';
import type { Signal } from './signals';

/** What one signal says of an item, or why it says nothing (P3). */
export type SignalReading = { readonly id: Signal } & (SpeakingSignal | Unknown);

/**
 * `strength`: how strongly it speaks for doing the item soon, 0 to 1. `value`: what it says, in a
 * word or two. `because`: the same in a sentence.
 */
export type SpeakingSignal = { readonly strength: number; readonly value: string; readonly because: string };

/** Between 0 and 1. */
export const within = (strength: number): number => Math.min(1, Math.max(0, strength));

/** "1 vote", "3 votes"; unlike `plural`, 0 stays a number: "0 days old". */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;
