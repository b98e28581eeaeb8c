import type { Unknown } from '../../wording/unknown';
import type { Signal } from './signals';

/**
 * What a signal says: how strongly it speaks for doing the item soon (0 to 1), as a word or two and
 * as a sentence.
 */
export type SpeakingSignal = { readonly strength: number; readonly value: string; readonly because: string };

/** What one signal says of an item, or why it says nothing (P3). */
export type SignalReading = { readonly id: Signal } & (SpeakingSignal | Unknown);

/** Between 0 and 1. */
export const within = (strength: number): number => Math.min(1, Math.max(0, strength));

/** "1 vote", "3 votes". */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;
