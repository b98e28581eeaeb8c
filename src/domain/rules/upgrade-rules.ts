import { defaultRules } from './default-rules';
import type { Overrides } from './overrides';
import { valuesByPath, type RuleValue } from './rule-paths';

/**
 * Rules that an older version of the app has stored, in today's shape: what that version did not
 * know comes from the defaults, what it knew stays as it was, and what is known no more is left
 * out. Values are not judged here: `validateRules` does that afterwards. In a kind whose every
 * check was switched off, a new check is switched off too: nobody's item is judged by a check that
 * nobody chose.
 */
export const upgradeRules = (stored: unknown): unknown => {
  if (!isRecord(stored)) return stored;
  const filled = fill(stored, defaultRules);
  const [sets, before] = [memberOf(filled, 'ruleSets'), memberOf(stored, 'ruleSets')];
  if (!isRecord(filled) || !isRecord(sets) || !isRecord(before)) return filled;
  const switched = Object.entries(sets).map(([kind, set]) => [kind, keepOff(set, before[kind])]);
  return { ...filled, ruleSets: Object.fromEntries(switched) as unknown };
};

/**
 * Overrides as far as this version knows their paths; whether the site's rules allow them, the
 * reading of the layers tells.
 */
export const upgradeOverrides = (stored: unknown): Overrides => {
  if (!isRecord(stored)) return {};
  const known = valuesByPath(defaultRules);
  const kept: Record<string, RuleValue> = {};
  for (const [path, value] of Object.entries(stored)) {
    if (Object.hasOwn(known, path) && isValue(value)) kept[path] = value;
  }
  return kept;
};

/**
 * The shape of `like` with the stored values; a stored value of another shape stays, so that it is
 * refused by its path.
 */
const fill = (stored: unknown, like: unknown): unknown => {
  if (stored === undefined) return like;
  if (!isRecord(like) || !isRecord(stored)) return stored;
  return Object.fromEntries(Object.entries(like).map(([name, inner]) => [name, fill(memberOf(stored, name), inner)]));
};

const keepOff = (set: unknown, before: unknown): unknown => {
  if (!isRecord(set) || !isRecord(before)) return set;
  const stored = Object.values(before);
  if (stored.length === 0 || stored.some((check) => memberOf(check, 'on') !== false)) return set;
  return Object.fromEntries(
    Object.entries(set).map(([id, check]) => [
      id,
      Object.hasOwn(before, id) || !isRecord(check) ? check : { ...check, on: false },
    ]),
  );
};

const isValue = (value: unknown): value is RuleValue =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

const memberOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
