import type { Rules } from './rules';

/** One value that an administrator sets. */
export type RuleValue = number | boolean | string | readonly string[];

/** Values by the path that a fault would name: `ruleSets.story.estimate.weight`. */
export type RuleValues = Readonly<Record<string, RuleValue>>;

/** Every value of the rules by its path, in the order in which the rules list them. */
export const valuesByPath = (rules: Rules): RuleValues => {
  const leaves: Record<string, RuleValue> = {};
  mapValues(rules, (path, leaf) => (leaves[path] = leaf));
  return leaves;
};

/**
 * The rules with other values at some paths, of unknown validity; paths that the rules do not have
 * are left out.
 */
export const withValues = (rules: Rules, values: RuleValues): unknown =>
  mapValues(rules, (path, leaf) => (Object.hasOwn(values, path) ? values[path] : leaf));

export const sameValue = (one: RuleValue | undefined, other: RuleValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const mapValues = (node: unknown, visit: (path: string, leaf: RuleValue) => unknown, path = ''): unknown => {
  if (typeof node === 'number' || typeof node === 'boolean' || typeof node === 'string') return visit(path, node);
  if (Array.isArray(node)) return visit(path, node.map(String));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mapValues(value, visit, path === '' ? key : `${path}.${key}`)]),
  );
};
