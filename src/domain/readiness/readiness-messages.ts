import { around } from '../story/vague-phrases';
import { quotation } from '../wording/quotation';

/** Sentences that several checks say. */
export const readinessMessages = {
  /** No story was parsed that says what is wanted. */
  noWish: 'No English story says what is wanted.',
  /** Words are judged in one language only (Q6). */
  englishOnly: 'Words are read in English only.',
  /** Estimation is off for the board (E6). */
  notEstimated: 'Items are not estimated here.',
  /** A vague word of a line (A7). */
  noMeasure: (line: string, word: string) => `${quotation(word)} has no measure: ${quotation(around(line, word))}.`,
};
