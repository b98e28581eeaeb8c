import type { RulesView } from '../../../contract/rules-view';
import type { Origin } from '../../../domain/rules/overrides';
import type { RuleValue } from '../../../domain/rules/rule-paths';
import type { Rules } from '../../../domain/rules/rules';

/**
 * The rules while they are edited, by the path that a fault would name
 * (`ruleSets.story.estimate.weight`): numbers and lists as the text that was typed. `own`: the
 * paths that a project sets itself; undefined for the site, which sets every path.
 */
export type Draft = {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly own?: readonly string[] | undefined;
};

/** The draft of rules; a list has an entry a line. */
export const toDraft = (rules: Rules, own?: readonly string[]): Draft => {
  const texts: Record<string, string> = {};
  const flags: Record<string, boolean> = {};
  mapLeaves(rules, (path, leaf) => {
    if (typeof leaf === 'boolean') flags[path] = leaf;
    else texts[path] = Array.isArray(leaf) ? leaf.join('\n') : String(leaf);
    return leaf;
  });
  return { texts, flags, own: own?.toSorted() };
};

/** The draft of what is saved. */
export const savedDraft = ({ rules, project, origins }: RulesView): Draft =>
  toDraft(
    rules,
    project === undefined ? undefined : Object.keys(origins).filter((path) => origins[path] === 'project'),
  );

/** What a draft says, to save: the whole rules of a site, or what a project changes by path. */
export const contentOf = (draft: Draft, view: RulesView): unknown => {
  const rules = parseDraft(draft, view.rules);
  if (view.project === undefined) return rules;
  const overrides: Record<string, unknown> = {};
  mapLeaves(rules, (path, leaf) => {
    if (isOwn(draft, path)) overrides[path] = leaf;
    return leaf;
  });
  return overrides;
};

/** Every value of a draft by its path, in the order of the rules. */
export const draftValues = (draft: Draft, like: Rules): Readonly<Record<string, Leaf>> => {
  const values: Record<string, Leaf> = {};
  mapLeaves(parseDraft(draft, like), (path, leaf) => (values[path] = leaf));
  return values;
};

/** Rules in the shape of `like`. What is no number stays as typed, to be refused by name. */
const parseDraft = (draft: Draft, like: Rules): unknown =>
  mapLeaves(like, (path, leaf) => {
    if (typeof leaf === 'boolean') return draft.flags[path] ?? leaf;
    const text = draft.texts[path] ?? '';
    if (Array.isArray(leaf)) return parseLines(text);
    return typeof leaf === 'number' ? parseNumber(text) : text;
  });

const parseLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const parseNumber = (text: string): number | string => {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text : number;
};

/** The draft with one value typed or switched. */
export const withValue = (draft: Draft, path: string, value: string | boolean): Draft => ({
  texts: typeof value === 'string' ? { ...draft.texts, [path]: value } : draft.texts,
  flags: typeof value === 'boolean' ? { ...draft.flags, [path]: value } : draft.flags,
  own: draft.own && [...new Set([...draft.own, path])].toSorted(),
});

/** The draft with one value as `below`, the draft of the layer below, has it. */
export const withoutValue = (draft: Draft, path: string, below: Draft): Draft => ({
  ...withValue(draft, path, below.flags[path] ?? below.texts[path] ?? ''),
  own: draft.own?.filter((ownPath) => ownPath !== path),
});

/** What a person changed since `before`, on top of `after`, which somebody else has saved. */
export const rebase = (draft: Draft, before: Draft, after: Draft): Draft =>
  changedPaths(draft, before).reduce((result, path) => {
    const wasReset = isOwn(before, path) && !isOwn(draft, path);
    return wasReset ? withoutValue(result, path, draft) : withValue(result, path, valueAt(draft, path));
  }, after);

/** The paths whose value differs, or that one of the two sets itself. */
export const changedPaths = (draft: Draft, before: Draft): readonly string[] =>
  [...Object.keys(draft.texts), ...Object.keys(draft.flags)].filter(
    (path) => valueAt(draft, path) !== valueAt(before, path) || isOwn(draft, path) !== isOwn(before, path),
  );

/** The drafts that an origin is found in, with what is saved. */
type DraftLayers = { readonly draft: Draft; readonly below: Draft; readonly view: RulesView };

/** Where a value comes from; for the site, what differs from the app is the site's. */
export const originAt = ({ draft, below, view }: DraftLayers, path: string): Origin => {
  if (view.project !== undefined) return isOwn(draft, path) ? 'project' : (view.project.siteOrigins[path] ?? 'site');
  return valueAt(draft, path) === valueAt(below, path) ? 'app' : 'site';
};

const isOwn = ({ own }: Draft, path: string): boolean => own?.includes(path) ?? false;

const valueAt = (draft: Draft, path: string): string | boolean => draft.flags[path] ?? draft.texts[path] ?? '';

type Leaf = RuleValue;

/** The same shape with every leaf replaced by what `visit` makes of it. */
const mapLeaves = (node: unknown, visit: (path: string, leaf: Leaf) => unknown, path = ''): unknown => {
  if (typeof node === 'number' || typeof node === 'boolean' || typeof node === 'string') return visit(path, node);
  if (Array.isArray(node)) return visit(path, node.map(String));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mapLeaves(value, visit, path === '' ? key : `${path}.${key}`)]),
  );
};
