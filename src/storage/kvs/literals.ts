import * as v from '@badrap/valita';

/** The schema of a text that is one of these. */
export const literals = <T extends string>(...texts: readonly [T, ...T[]]) =>
  v.union(...texts.map((text) => v.literal(text)));
