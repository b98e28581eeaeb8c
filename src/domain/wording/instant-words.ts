/**
 * An instant within a sentence that is made where nobody knows the zone and language of who reads
 * it: where it is shown, `withInstants` says it.
 */
export const instantMark = (instant: number): string => `{${instant}}`;

/** The sentence with its instants as `say` says them. */
export const withInstants = (sentence: string, say: (instant: number) => string): string =>
  sentence.replace(/\{(\d+)\}/g, (_, instant: string) => say(Number(instant)));
