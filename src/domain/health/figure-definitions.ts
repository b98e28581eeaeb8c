/**
 * What the figures of health mean, as a number that is stored with their values and targets. Raise
 * it where one comes to mean something else. 1: say/do was steadiness, 100 less the mean distance
 * of completed ÷ committed from 100 %. 2: it is what V19 says.
 */
export const figureDefinitions = 2;
