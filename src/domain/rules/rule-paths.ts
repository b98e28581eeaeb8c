import type { Rules } from './rules';

/** One value that an administrator sets. */
export type RuleValue = number | boolean | string | readonly string[];

/** Values by the path that a fault would name: `ruleSets.story.estimate.weight`. */
export type RuleValues = Readonly<Record<string, RuleValue>>;

/** Every value of the rules by its path, in the order in which the rules list them. */
export const valuesByPath = (rules: Rules): RuleValues => {
  const values: Record<string, RuleValue> = {};
  mapValues(rules, (path, value) => (values[path] = value));
  return values;
};

/**
 * The rules with other values at some paths, of unknown validity; paths that the rules do not have
 * are left out.
 */
export const withValues = (rules: Rules, values: Readonly<Record<string, unknown>>): unknown =>
  mapValues(rules, (path, value) => (Object.hasOwn(values, path) ? values[path] : value));

/** Whether two values are the same; lists are where they hold the same in the same order. */
export const sameValue = (a: RuleValue | undefined, b: RuleValue | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a.length === b.length && a.every((entry, index) => entry === b[index])
    : a === b;

/** The path of a member of what stands at a path; "" is the path of the whole. */
export const pathTo = (path: string, member: string): string => (path === '' ? member : `${path}.${member}`);

const mapValues = (node: unknown, visit: (path: string, value: RuleValue) => unknown, path = ''): unknown => {
  if (typeof node === 'number' || typeof node === 'boolean' || typeof node === 'string') return visit(path, node);
  if (Array.isArray(node)) return visit(path, node.map(String));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([member, inner]) => [member, mapValues(inner, visit, pathTo(path, member))]),
  );
};
