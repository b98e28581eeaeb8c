import { kindWords } from '../backlog/kind-words';
import { automatic, fieldUses, fieldUseWords } from '../estimates/field-choice';
import { healthComponentIds, healthNames, inSprints, type HealthComponentId } from '../health/health-settings';
import { methodWord, priorityWords } from '../priority/priority-words';
import { catalogue } from './catalogue';
import { placeWords } from './criteria/places';
import { leavesOf, sameValue, type RuleValue } from './rule-leaves';
import type { ReadinessRules } from './rules';

/** One value that differs: its path, what it is in words, and both values as a person reads them. */
export type RuleChange = {
  readonly path: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
};

/** What differs between two sets of rules, in the order in which the rules list their values. */
export const compareRules = (before: ReadinessRules, after: ReadinessRules): readonly RuleChange[] => {
  const [from, to] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((path) => !sameValue(from[path], to[path]))
    .map((path) => ({ path, what: wordsOf(path), from: shown(path, from[path]), to: shown(path, to[path]) }));
};

/** What the value at a path is: "Stories, Estimate: weight", "Ready from", "Health: weight of depth". */
export const wordsOf = (path: string): string => {
  const [group, kind = '', rule = '', member = ''] = path.split('.');
  const component = componentAt(path);
  if (component !== undefined) return healthWordsOf(component, rule);
  if (group === 'priority') return priorityWords(path);
  if (group !== 'ruleSets') return settingWords[path] ?? path;
  const title = catalogue.find(({ id }) => id === rule)?.title ?? rule;
  return `${wordOfKind[kind] ?? kind}, ${title}: ${memberWords[member] ?? member}`;
};

const shown = (path: string, value: RuleValue | undefined): string => {
  if (value === undefined) return 'absent';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return `${value}${unitAt(path)}`;
  if (path === 'priority.method' && typeof value === 'string') return methodWord(value);
  if (path.startsWith('fields.') && value === automatic) return 'found by itself';
  if (path === 'criteriaOrder' && typeof value !== 'string') return value.map(placeWord).join(', ');
  const text = typeof value === 'string' ? value : value.join(', ');
  return text === '' ? 'none' : text;
};

/** The component of health whose setting stands at a path. */
const componentAt = (path: string): HealthComponentId | undefined =>
  healthComponentIds.find((id) => path.startsWith(`health.${id}.`));

/** A weight has no unit, a target has that of its component. */
const unitAt = (path: string): string => {
  if (path === 'priority.moscow.mostMustHaves') return ' %';
  const component = componentAt(path);
  if (component === undefined || path.endsWith('.weight')) return '';
  return inSprints(component) ? ' sprints' : ' %';
};

const healthWordsOf = (component: HealthComponentId, member: string): string => {
  const name = healthNames[component].toLowerCase();
  if (member === 'weight') return `Health: weight of ${name}`;
  return `Health: ${name} ${member === 'atLeast' ? 'at least' : 'at most'}`;
};

/** By any text: a stored list may name a place that is not known. */
const placeWord = (place: string): string =>
  Object.entries(placeWords).find(([known]) => known === place)?.[1] ?? place;

/** By any text: a path may name a kind that is not known. */
const wordOfKind: Readonly<Record<string, string>> = kindWords;

const memberWords: Readonly<Record<string, string>> = { on: 'on', required: 'needed to be ready', weight: 'weight' };

const settingWords: Readonly<Record<string, string>> = {
  'thresholds.ready': 'Ready from',
  'thresholds.almost': 'Almost ready from',
  staleAfterDays: 'Stale after days',
  oversizedAbove: 'Oversized above points, until there is a velocity',
  oversizedShare: 'Oversized above percent of the velocity',
  sprintsAhead: 'Sprints to refine ahead',
  minimumWords: 'Words in a description',
  minimumCriteria: 'Acceptance criteria at least',
  zeroIsMissing: 'An estimate of 0 counts as no estimate',
  criteriaSynonyms: 'More headings for acceptance criteria',
  criteriaOrder: 'Where acceptance criteria are looked for',
  criteriaTemplate: 'Template for acceptance criteria',
  ...Object.fromEntries(fieldUses.map((use): [string, string] => [`fields.${use}`, `Field for ${fieldUseWords(use)}`])),
  health: 'Health: weights and targets',
};
