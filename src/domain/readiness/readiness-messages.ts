import { around } from '../story/vague-phrases';
import { quotation } from '../wording/quotation';

/** Sentences that several checks say. */
export const readinessMessages = {
  /** No story was parsed that says what is wanted. */
  noWish: 'No English story says what is wanted.',
  /** Words are judged in one language only (Q6). */
  englishOnly: 'Words are read in English only.',
  /** Titles of criteria and the like are known in many languages, but not in this one (A19). */
  unknownLanguage:
    'The titles of criteria are not known in its language. An administrator of the project can add the one in use.',
  /** Estimation is off for the board (E6). */
  notEstimated: 'Items are not estimated here.',
  /** A vague word of a line (A7). */
  noMeasure: (line: string, word: string) => `${quotation(word)} has no measure: ${quotation(around(line, word))}.`,
};
