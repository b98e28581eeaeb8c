import type { Rules } from './rules';
import { valuesByPath, sameValue } from './rule-paths';
import { settingName } from './setting-name';
import { valueLabel } from './value-labels';

/** One value that differs: its path, its name, and both values as a person reads them. */
export type RuleChange = {
  readonly path: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
};

/** What differs between two sets of rules, in the order in which the rules list their values. */
export const compareRules = (before: Rules, after: Rules): readonly RuleChange[] => {
  const [from, to] = [valuesByPath(before), valuesByPath(after)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((path) => !sameValue(from[path], to[path]))
    .map((path) => ({
      path,
      what: settingName(path),
      from: valueLabel(path, from[path]),
      to: valueLabel(path, to[path]),
    }));
};
