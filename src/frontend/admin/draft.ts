import type { ReadinessRules } from '../../domain/readiness/rules';

/**
 * The rules while they are being edited: every number as the text that was typed, every switch, every list as lines, by the path that a fault
 * would name (`ruleSets.story.estimate.weight`). Nothing typed is ever lost or corrected behind a person's back.
 */
export type Draft = {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
};

export const toDraft = (rules: ReadinessRules): Draft => {
  const texts: Record<string, string> = {};
  const flags: Record<string, boolean> = {};
  walk(rules, '', (path, leaf) => {
    if (typeof leaf === 'boolean') flags[path] = leaf;
    else texts[path] = Array.isArray(leaf) ? leaf.join('\n') : String(leaf);
    return leaf;
  });
  return { texts, flags };
};

/** The rules that a draft says, in the shape of `like`; what is no number stays as typed, so that it is refused by name. */
export const fromDraft = (draft: Draft, like: ReadinessRules): unknown =>
  walk(like, '', (path, leaf) => {
    if (typeof leaf === 'boolean') return draft.flags[path] ?? leaf;
    const text = draft.texts[path] ?? '';
    if (Array.isArray(leaf))
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (typeof leaf !== 'number') return text;
    const number = Number(text);
    return text.trim() === '' || Number.isNaN(number) ? text : number;
  });

type Leaf = number | boolean | string | readonly string[];

/** The same shape with every leaf replaced by what `visit` makes of it. */
const walk = (node: unknown, path: string, visit: (path: string, leaf: Leaf) => unknown): unknown => {
  if (typeof node === 'number' || typeof node === 'boolean' || typeof node === 'string') return visit(path, node);
  if (Array.isArray(node)) return visit(path, node.map(String));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, walk(value, path === '' ? key : `${path}.${key}`, visit)]),
  );
};
