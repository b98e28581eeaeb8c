import type { Rules } from './rules';
import { defaultRules } from './default-rules';
import type { Fault } from './fault';
import { isRecord } from './json-object';
import { type RuleValue, type RuleValues, pathTo, sameValue, valuesByPath, withValues } from './rule-paths';
import { validateRules } from './validate-rules';

const messages = {
  noObject: 'The overrides must be an object that holds values by their paths.',
  noValue: (path: string) => `"${path}" is no value of the readiness rules of this version: remove it.`,
};

/** What one project changes of the site's rules, and nothing else, by path. */
export type Overrides = RuleValues;

/** Where a value comes from: the app's defaults, the site's rules or the project. */
export type Origin = 'app' | 'site' | 'project';

export type EffectiveRules = {
  readonly rules: Rules;
  /** Paths of overrides that the site's rules no longer allow; the site's values are in force. */
  readonly leftOut: readonly string[];
};

/**
 * The rules of a project: those of the site with what the project changes. The site may change
 * after a project has saved: an override that no longer fits the site's values (an "almost" above
 * the site's "ready") is left out and named, with those of the same group.
 */
export const effectiveRules = (site: Rules, overrides: Overrides): EffectiveRules => {
  const paths = Object.keys(overrides);
  if (paths.length === 0) return { rules: site, leftOut: [] };
  const siteValues = valuesByPath(site);
  const leftOut: string[] = [];
  let fitting = withoutPaths(overrides, (path) => !Object.hasOwn(siteValues, path));
  // Each round but the last leaves out one override at least.
  for (let round = 0; round <= paths.length; round += 1) {
    const checked = validateRules(withValues(site, fitting));
    if (checked.ok) return { rules: checked.rules, leftOut };
    const refused = refusedPaths(fitting, checked.faults);
    if (refused.length === 0) break;
    leftOut.push(...refused);
    fitting = withoutPaths(fitting, (path) => refused.includes(path));
  }
  return { rules: site, leftOut: paths };
};

/** Where each value comes from, by path. */
export const originsOf = (site: Rules, effective: EffectiveRules, overrides: Overrides): Record<string, Origin> => {
  const app = valuesByPath(defaultRules);
  return Object.fromEntries(
    Object.entries(valuesByPath(site)).map(([path, value]): [string, Origin] => {
      if (Object.hasOwn(overrides, path) && !effective.leftOut.includes(path)) return [path, 'project'];
      return [path, sameValue(value, app[path]) ? 'app' : 'site'];
    }),
  );
};

export type ValidatedOverrides =
  { readonly ok: true; readonly overrides: Overrides } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Parses overrides that somebody has edited or imported (R7): paths that the rules do not have are
 * refused by name, and so is every value that the rules would not take. `at` stands before each
 * path in the faults.
 */
export const validateOverrides = (site: Rules, candidate: unknown, at = ''): ValidatedOverrides => {
  if (!isRecord(candidate)) return { ok: false, faults: [{ path: at, message: messages.noObject }] };
  const siteValues = valuesByPath(site);
  const paths = Object.keys(candidate);
  const checked = validateRules(withValues(site, candidate), at);
  const faults = [
    ...paths
      .filter((path) => !Object.hasOwn(siteValues, path))
      .map((path) => ({ path: pathTo(at, path), message: messages.noValue(path) })),
    ...(checked.ok ? [] : checked.faults),
  ];
  if (faults.length > 0 || !checked.ok) return { ok: false, faults };
  return { ok: true, overrides: valuesAt(paths, checked.rules) };
};

const withoutPaths = (overrides: Overrides, isOut: (path: string) => boolean): Overrides =>
  Object.fromEntries(Object.entries(overrides).filter(([path]) => !isOut(path)));

const refusedPaths = (overrides: Overrides, faults: readonly Fault[]): readonly string[] => {
  const groups = faults.map(groupOf);
  return Object.keys(overrides).filter((path) => groups.some((group) => isWithin(path, group)));
};

/**
 * Values that are judged together: both thresholds, all checks of a kind, a component of health,
 * the weights of priority; else a value stands for itself.
 */
const groupOf = ({ path }: Fault): string => {
  const [first = '', second] = path.split('.');
  return judgedInParts.has(first) && second !== undefined ? `${first}.${second}` : first;
};

const judgedInParts: ReadonlySet<string> = new Set(['ruleSets', 'health', 'priority']);

const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);

const valuesAt = (paths: readonly string[], rules: Rules): Overrides => {
  const values = valuesByPath(rules);
  const overrides: Record<string, RuleValue> = {};
  for (const path of paths) {
    const value = values[path];
    if (value !== undefined) overrides[path] = value;
  }
  return overrides;
};
