import type { Unknown } from '../../wording/unknown';
/** A figure, or why there is none: a sentence. */
export type Figure = { readonly value: number; readonly counted: number; readonly of: number } | Unknown;

/** A share in percent; `whyNone`: where there is nothing to take a share of. */
export const share = (counted: number, of: number, whyNone: string): Figure =>
  of === 0 ? { because: whyNone } : { value: (100 * counted) / of, counted, of };
