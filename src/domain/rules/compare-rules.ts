import { criteriaPlaceNames } from '../description/criteria/criteria-place-names';
import { automatic } from '../fields/field-use';
import { componentOf } from '../health/components/all-components';
import { unitNames } from '../health/components/unit-names';
import type { Rules } from './rules';
import { valuesByPath, sameValue, type RuleValue } from './rule-paths';
import { settingName, methodName, componentAt } from './value-names';

const messages = {
  absent: 'absent',
  yes: 'yes',
  no: 'no',
  automatic: 'found by itself',
  empty: 'none',
};

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

const valueLabel = (path: string, value: RuleValue | undefined): string => {
  if (value === undefined) return messages.absent;
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'number') return `${value}${unitAt(path)}`;
  const text = typeof value === 'string' ? textLabel(path, value) : listLabel(path, value);
  return text === '' ? messages.empty : text;
};

const textLabel = (path: string, text: string): string => {
  if (path === 'priority.method') return methodName(text);
  return path.startsWith('fields.') && text === automatic ? messages.automatic : text;
};

const listLabel = (path: string, entries: readonly string[]): string =>
  (path === 'criteriaOrder' ? entries.map(placeName) : entries).join(', ');

/** A weight has no unit, a target has that of its component. */
const unitAt = (path: string): string => {
  if (path === 'priority.moscow.mostMustHaves') return ' %';
  const component = componentAt(path);
  if (component === undefined || path.endsWith('.weight')) return '';
  return ` ${unitNames[componentOf(component).unit]}`;
};

/** By any text: a stored list may name a place that is not known. */
const placeName = (place: string): string => placeNames.get(place) ?? place;

const placeNames: ReadonlyMap<string, string> = new Map(Object.entries(criteriaPlaceNames));
