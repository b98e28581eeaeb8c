import type { RulesView } from '../../../contract/rules-view';
import type { Origin } from '../../../domain/rules/overrides';
import type { Rules } from '../../../domain/rules/rules';

/**
 * The rules while they are being edited: every number as the text that was typed, every switch,
 * every list as lines, by the path that a fault would name (`ruleSets.story.estimate.weight`).
 * Nothing typed is ever lost or corrected behind a person's back. `own`: the paths that a project
 * sets itself; absent for the site, which sets every path.
 */
export type Draft = {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly own?: readonly string[];
};

export const toDraft = (rules: Rules, own?: readonly string[]): Draft => {
  const texts: Record<string, string> = {};
  const flags: Record<string, boolean> = {};
  walk(rules, '', (path, leaf) => {
    if (typeof leaf === 'boolean') flags[path] = leaf;
    else texts[path] = Array.isArray(leaf) ? leaf.join('\n') : String(leaf);
    return leaf;
  });
  return { texts, flags, ...(own === undefined ? {} : { own: own.toSorted() }) };
};

/** The draft of what is saved. */
export const draftOf = (view: RulesView): Draft =>
  toDraft(
    view.rules,
    view.project === undefined
      ? undefined
      : Object.keys(view.origins).filter((path) => view.origins[path] === 'project'),
  );

/** What a draft says, to save: the whole rules of a site, or what a project changes by path. */
export const contentOf = (draft: Draft, view: RulesView): unknown => {
  if (view.project === undefined) return fromDraft(draft, view.rules);
  const overrides: Record<string, unknown> = {};
  walk(fromDraft(draft, view.rules), '', (path, leaf) => {
    if (owns(draft, path)) overrides[path] = leaf;
    return leaf;
  });
  return overrides;
};

/**
 * The rules that a draft says, in the shape of `like`; what is no number stays as typed, so that it
 * is refused by name.
 */
const fromDraft = (draft: Draft, like: Rules): unknown =>
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

/** The draft with one value typed or switched. */
export const withValue = (draft: Draft, path: string, value: string | boolean): Draft => ({
  texts: typeof value === 'string' ? { ...draft.texts, [path]: value } : draft.texts,
  flags: typeof value === 'boolean' ? { ...draft.flags, [path]: value } : draft.flags,
  ...(draft.own === undefined ? {} : { own: [...new Set([...draft.own, path])].toSorted() }),
});

/** The draft with one value as the layer beneath has it. */
export const withoutValue = (draft: Draft, path: string, beneath: Draft): Draft => ({
  ...withValue(draft, path, beneath.flags[path] ?? beneath.texts[path] ?? ''),
  ...(draft.own === undefined ? {} : { own: draft.own.filter((other) => other !== path) }),
});

/**
 * What a person changed since `before`, on top of `after`, which somebody else has saved meanwhile.
 */
export const rebase = (draft: Draft, before: Draft, after: Draft): Draft =>
  [...Object.keys(draft.texts), ...Object.keys(draft.flags)]
    .filter((path) => changedAt(draft, before, path))
    .reduce((result, path) => {
      if (!owns(draft, path) && owns(before, path)) return withoutValue(result, path, draft);
      return withValue(result, path, valueAt(draft, path));
    }, after);

export const sameDraft = (one: Draft, other: Draft): boolean =>
  (one.own ?? []).join() === (other.own ?? []).join() &&
  [...Object.keys(one.texts), ...Object.keys(one.flags)].every((path) => valueAt(one, path) === valueAt(other, path));

/**
 * Where a value of the draft comes from: for a project what it sets itself, for the site what
 * differs from the app.
 */
export const originAt = (draft: Draft, beneath: Draft, view: RulesView, path: string): Origin => {
  if (view.project !== undefined) return owns(draft, path) ? 'project' : (view.project.siteOrigins[path] ?? 'site');
  return valueAt(draft, path) === valueAt(beneath, path) ? 'app' : 'site';
};

const changedAt = (draft: Draft, before: Draft, path: string): boolean =>
  valueAt(draft, path) !== valueAt(before, path) || owns(draft, path) !== owns(before, path);

const owns = ({ own }: Draft, path: string): boolean => own?.includes(path) ?? false;

const valueAt = (draft: Draft, path: string): string | boolean => draft.flags[path] ?? draft.texts[path] ?? '';

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
