import * as v from '@badrap/valita';

/**
 * A node of an ADF document, as far as a reader can trust it: everything but the type may be
 * missing or odd.
 */
export type AdfNode = {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly AdfMark[];
  readonly content: readonly unknown[];
};

export type AdfMark = { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> };

/** What the schema reads, else this. */
const orElse = <T>(schema: v.Type<T>, otherwise: () => T) =>
  v
    .unknown()
    .optional()
    .map((value, options) => {
      const parsed = schema.try(value, options);
      return parsed.ok ? parsed.value : otherwise();
    });

const attrs = orElse(v.record(v.unknown()), () => ({}));
const mark = v.object({ type: v.string(), attrs });
const node = v.object({
  type: v.string(),
  text: orElse(v.string(), () => ''),
  attrs,
  marks: orElse(v.array(mark), () => []),
  content: orElse(v.array(v.unknown()), () => []),
});

/** Reads one node, not its children; undefined where it is none. */
export function readAdf(value: unknown): AdfNode | undefined {
  const parsed = node.try(value, { mode: 'strip' });
  return parsed.ok ? parsed.value : undefined;
}

/** A text attribute, '' where there is none. */
export function word(node: { readonly attrs: Readonly<Record<string, unknown>> }, name: string): string {
  const value = node.attrs[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The words below a node, without recursion, so that no depth is too deep. */
export function wordsBelow(from: AdfNode): string {
  const words: string[] = [];
  const waiting: unknown[] = [...from.content].reverse();
  while (waiting.length > 0) {
    const next = readAdf(waiting.pop());
    if (next === undefined) continue;
    if (next.text !== '') words.push(next.text);
    waiting.push(...[...next.content].reverse());
  }
  return words.join(' ');
}
