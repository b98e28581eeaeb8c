import type { Unknown } from '../../wording/unknown';

/** A figure with how many it counts of how many, or why there is none. */
export type Figure = { readonly value: number; readonly counted: number; readonly of: number } | Unknown;

/** A share in percent; `because`: why there is none where there is nothing to take a share of. */
export const share = (counted: number, of: number, because: string): Figure =>
  of === 0 ? { because } : { value: (100 * counted) / of, counted, of };
