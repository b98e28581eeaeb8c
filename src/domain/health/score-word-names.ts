import type { ScoreWord } from './score-word';

/** The words for the health score, the same on every surface; in a sentence after the number. */
export const scoreWordNames: Readonly<Record<ScoreWord, string>> = {
  good: 'Good',
  fair: 'Fair',
  poor: 'Poor',
};
