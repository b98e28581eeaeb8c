/** The words of a text that white space separates. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
