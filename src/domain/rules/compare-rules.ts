import { criteriaPlaceNames } from '../description/criteria/criteria-place-names';
import { automatic } from '../fields/field-use';
import { componentOf } from '../health/components/all-components';
import type { Rules } from './rules';
import { valuesByPath, sameValue, type RuleValue } from './rule-paths';
import { settingName, methodName, componentAt } from './value-names';

/**
 * One value that differs: its path, what it is in words, and both values as a person reads them.
 */
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
    .map((path) => ({ path, what: settingName(path), from: shown(path, from[path]), to: shown(path, to[path]) }));
};

const shown = (path: string, value: RuleValue | undefined): string => {
  if (value === undefined) return 'absent';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return `${value}${unitAt(path)}`;
  if (path === 'priority.method' && typeof value === 'string') return methodName(value);
  if (path.startsWith('fields.') && value === automatic) return 'found by itself';
  if (path === 'criteriaOrder' && typeof value !== 'string') return value.map(placeWord).join(', ');
  const text = typeof value === 'string' ? value : value.join(', ');
  return text === '' ? 'none' : text;
};

/** A weight has no unit, a target has that of its component. */
const unitAt = (path: string): string => {
  if (path === 'priority.moscow.mostMustHaves') return ' %';
  const component = componentAt(path);
  if (component === undefined || path.endsWith('.weight')) return '';
  return componentOf(component).unit === 'sprints' ? ' sprints' : ' %';
};

/** By any text: a stored list may name a place that is not known. */
const placeWord = (place: string): string =>
  Object.entries(criteriaPlaceNames).find(([known]) => known === place)?.[1] ?? place;
