import type { Rules } from './rules';
import { defaultRules } from './default-rules';
import { type RuleValues, valuesByPath, withValues, sameValue, type RuleValue } from './rule-paths';
import type { Fault } from './settings-parser';
import { validateRules } from './validate-rules';

/** What one project changes of the site's rules, and nothing else, by path. */
export type Overrides = RuleValues;

/** Where a value comes from: the app's defaults, the site's rules or the project. */
export type Origin = 'app' | 'site' | 'project';

export type EffectiveRules = {
  readonly rules: Rules;
  /**
   * Overrides that the site's rules no longer allow, by path: the site's values are in force there.
   */
  readonly leftOut: readonly string[];
};

/**
 * The rules of a project: those of the site with what the project changes. The site may change
 * after a project has saved; an override that no longer fits beside the site's values (an "almost"
 * above the "ready" of the site) is left out and named, with those of the same group.
 */
export const effectiveRules = (site: Rules, overrides: Overrides): EffectiveRules => {
  if (Object.keys(overrides).length === 0) return { rules: site, leftOut: [] };
  const known = valuesByPath(site);
  const leftOut: string[] = [];
  let kept: Overrides = Object.fromEntries(Object.entries(overrides).filter(([path]) => Object.hasOwn(known, path)));
  for (;;) {
    const checked = validateRules(withValues(site, kept));
    if (checked.ok) return { rules: checked.rules, leftOut };
    const groups = checked.faults.map(groupOf);
    const out = Object.keys(kept).filter((path) => groups.some((group) => isWithin(path, group)));
    if (out.length === 0) return { rules: site, leftOut: Object.keys(overrides) };
    leftOut.push(...out);
    kept = Object.fromEntries(Object.entries(kept).filter(([path]) => !out.includes(path)));
  }
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
 * Reads overrides that somebody has edited or imported (R7): paths that the rules do not have are
 * refused by name, and so is every value that the rules would not take. `at` stands before each
 * path in the faults.
 */
export const validateOverrides = (site: Rules, candidate: unknown, at = ''): ValidatedOverrides => {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate))
    return {
      ok: false,
      faults: [{ path: at, message: 'The overrides must be an object that holds values by their paths.' }],
    };
  const app = valuesByPath(site);
  const strange = Object.keys(candidate).filter((path) => !Object.hasOwn(app, path));
  const values = Object.fromEntries(
    Object.entries(candidate).filter((entry): entry is [string, RuleValue] => Object.hasOwn(app, entry[0])),
  );
  const checked = validateRules(withValues(site, values), at);
  const faults = [
    ...strange.map((path) => ({
      path: at === '' ? path : `${at}.${path}`,
      message: `"${path}" is no value of the readiness rules of this version: remove it.`,
    })),
    ...(checked.ok ? [] : checked.faults),
  ];
  if (faults.length > 0 || !checked.ok) return { ok: false, faults };
  const read = valuesByPath(checked.rules);
  const overrides: Record<string, RuleValue> = {};
  for (const path of Object.keys(values)) {
    const value = read[path];
    if (value !== undefined) overrides[path] = value;
  }
  return { ok: true, overrides };
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
