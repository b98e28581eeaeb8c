/**
 * Readers for the loosely typed values of issue fields: each gives undefined where the value is of
 * another kind.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined);

export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** Member of an object as text; numbers as their digits. */
export const textMember = (value: unknown, member: string): string | undefined => {
  const found = asObject(value)?.[member];
  return typeof found === 'number' ? String(found) : asText(found);
};

/** An object without one of its members. */
export const without = (member: string, object: object): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));

/** An ADF document's texts joined by spaces; a plain string as it is. */
export const plainText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const texts: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const node = asObject(waiting.pop());
    if (node === undefined) continue;
    if (typeof node['text'] === 'string') texts.push(node['text']);
    waiting.push(...asList(node['content']).toReversed());
  }
  return texts.join(' ');
};
