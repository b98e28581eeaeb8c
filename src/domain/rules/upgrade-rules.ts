import { figureDefinitions } from '../health/figure-definitions';
import { defaultRules } from './default-rules';
import { isRecord, memberOf } from './json-object';
import type { Overrides } from './overrides';
import { valuesByPath, type RuleValue } from './rule-paths';

/**
 * Rules that an older version of the app has stored, in today's shape: defaults for what that
 * version did not know, its own values for the rest, nothing of what is known no more. Values are
 * not judged here: `validateRules` does that afterwards.
 *
 * In a kind whose every check was switched off, a new check is switched off too: nobody's item is
 * judged by a check that nobody chose.
 *
 * `definitions`: what the figures of health meant to that version.
 */
export const upgradeRules = (stored: unknown, definitions = figureDefinitions): unknown => {
  if (!isRecord(stored)) return stored;
  const scaled = withThresholdsOfScale(definitions < 2 ? withoutOldSayDoTarget(stored) : stored);
  const filled = fillIn(withReadyFrom(scaled), defaultRules);
  const [sets, storedSets] = [memberOf(filled, 'ruleSets'), memberOf(stored, 'ruleSets')];
  if (!isRecord(filled) || !isRecord(sets) || !isRecord(storedSets)) return filled;
  const ruleSets = Object.entries(sets).map(([kind, set]) => [kind, keepOff(set, storedSets[kind])]);
  return { ...filled, ruleSets: Object.fromEntries(ruleSets) as unknown };
};

/**
 * Stored overrides as far as this version knows their paths. Whether the site's rules allow them,
 * `effectiveRules` tells.
 */
export const upgradeOverrides = (stored: unknown): Overrides => {
  if (!isRecord(stored)) return {};
  const defaults = valuesByPath(defaultRules);
  const overrides: Record<string, RuleValue> = {};
  for (const [path, value] of Object.entries(stored))
    if (Object.hasOwn(defaults, path) && isRuleValue(value)) overrides[path] = value;
  return overrides;
};

/**
 * Rules whose thresholds of MoSCoW were for any method, on the scale that formulas still have: they
 * are kept for formulas, and left out for signals, whose scale has changed since (P7).
 */
export const withThresholdsOfScale = (stored: unknown): unknown => {
  const priority = memberOf(stored, 'priority');
  const moscow = memberOf(priority, 'moscow');
  if (!isRecord(stored) || !isRecord(priority) || !isRecord(moscow)) return stored;
  if (!Object.hasOwn(moscow, 'proposeFrom') || Object.hasOwn(moscow, 'proposeFromFormula')) return stored;
  const { proposeFrom: proposeFromFormula, ...others } = moscow;
  return { ...stored, priority: { ...priority, moscow: { ...others, proposeFromFormula } } };
};

/** "Ready from 0" had no meaning: it is at least 1 (R10). */
const withReadyFrom = (stored: unknown): unknown => {
  const thresholds = memberOf(stored, 'thresholds');
  if (!isRecord(stored) || !isRecord(thresholds) || thresholds['ready'] !== 0) return stored;
  return { ...stored, thresholds: { ...thresholds, ready: 1 } };
};

/**
 * Every saved version holds all targets, so the default of steadiness is one that nobody chose: it
 * becomes that of say/do (V19). Another number was chosen by somebody and stays.
 */
const withoutOldSayDoTarget = (stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const health = memberOf(stored, 'health');
  const setting = memberOf(health, 'say-do');
  if (!isRecord(health) || !isRecord(setting) || setting['atLeast'] !== oldSayDoTarget) return stored;
  return { ...stored, health: { ...health, 'say-do': { ...setting, atLeast: undefined } } };
};

const oldSayDoTarget = 80;

/**
 * The shape of the defaults with the stored values. A stored value of another shape stays, so that
 * it is refused by its path.
 */
const fillIn = (stored: unknown, defaults: unknown): unknown => {
  if (stored === undefined) return defaults;
  if (!isRecord(defaults) || !isRecord(stored)) return stored;
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, fillIn(memberOf(stored, name), value)]),
  );
};

const keepOff = (set: unknown, stored: unknown): unknown => {
  if (!isRecord(set) || !isRecord(stored) || !isAllOff(stored)) return set;
  return Object.fromEntries(
    Object.entries(set).map(([id, check]) => [
      id,
      Object.hasOwn(stored, id) || !isRecord(check) ? check : { ...check, on: false },
    ]),
  );
};

const isAllOff = (set: Readonly<Record<string, unknown>>): boolean => {
  const checks = Object.values(set);
  return checks.length > 0 && checks.every((check) => memberOf(check, 'on') === false);
};

const isRuleValue = (value: unknown): value is RuleValue =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));
