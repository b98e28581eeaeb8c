import { criteriaPlaceNames } from '../description/criteria/criteria-place-names';
import { automatic } from '../fields/field-use';
import { componentOf } from '../health/components/all-components';
import { unitNames } from '../health/components/unit-names';
import type { RuleValue } from './rule-paths';
import { componentAt, methodName } from './value-names';

const messages = {
  absent: 'absent',
  yes: 'yes',
  no: 'no',
  automatic: 'found by itself',
  empty: 'none',
};

/** A value as a person reads it where settings are compared. */
export const valueLabel = (path: string, value: RuleValue | undefined): string => {
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
