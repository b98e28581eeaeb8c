/** "a", "a and b", "a, b and c"; "" for none. */
export const joinWithAnd = (parts: readonly string[]): string => joined(parts, 'and');

/** "a", "a or b", "a, b or c"; "" for none. */
export const joinWithOr = (parts: readonly string[]): string => joined(parts, 'or');

const joined = (parts: readonly string[], word: 'and' | 'or'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
