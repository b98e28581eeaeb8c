/** A figure, or why there is none. */
export type Figure =
  { readonly value: number; readonly counted: number; readonly of: number } | { readonly cannot: string };

export const nothingScored = 'No check applies to any of these items.';

export const share = (counted: number, of: number, whyNone: string): Figure =>
  of === 0 ? { cannot: whyNone } : { value: (100 * counted) / of, counted, of };
