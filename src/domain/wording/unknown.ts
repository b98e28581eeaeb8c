/**
 * What cannot be told, and why: a sentence for people. The one shape for it; a value that is not
 * known is never 0.
 */
export type Unknown = { readonly because: string };
