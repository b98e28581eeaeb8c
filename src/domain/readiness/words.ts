/** "1 link", "3 links", "no link". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `no ${one}` : `${count} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** At most 80 characters of an item's own words, in quotation marks. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`}"`;
};
