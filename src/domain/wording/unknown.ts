/** A value that is not known, and why, as a sentence for people. What is not known is never 0. */
export type Unknown = { readonly because: string };
