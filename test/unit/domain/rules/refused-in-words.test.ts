import { healthComponentIds } from '../../../../src/domain/health/components/all-components';
import { itemKinds } from '../../../../src/domain/items/backlog-item';
import { type PriorityMethod, priorityMethods } from '../../../../src/domain/priority/priority-settings';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import type { Fault } from '../../../../src/domain/rules/fault';
import { type RuleValue, valuesByPath, withValues } from '../../../../src/domain/rules/rule-paths';
import { settingName } from '../../../../src/domain/rules/setting-name';
import { validateRules } from '../../../../src/domain/rules/validate-rules';
import { formPlaceOf, formTabs } from '../../../../src/frontend/rules/draft/form-place';

/* What a form can get wrong is said in its own words, and has a place in it. */

const values = valuesByPath(defaultRules);

const faultsOf = (changes: Readonly<Record<string, unknown>>): readonly Fault[] => {
  const checked = validateRules(withValues(defaultRules, changes));
  return checked.ok ? [] : checked.faults;
};

/** What somebody may type or choose at a path, one after the other. */
const typed = (value: RuleValue): readonly unknown[] => {
  if (typeof value === 'number') return ['', 'many', -1, 0.001, 2_000_000_000];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return ['x'.repeat(2001), 'nothing that is offered'];
  return [[], ['…'], Array.from({ length: 101 }, (_, index) => `line ${index}`), ['is blocked by'], ['Must have']];
};

const allWeightless = (group: string, member: string) =>
  Object.fromEntries(
    Object.keys(values).flatMap((path) => (path.startsWith(group) && path.endsWith(member) ? [[path, 0]] : [])),
  );

const together: readonly Readonly<Record<string, unknown>>[] = [
  { 'thresholds.almost': 90 },
  { 'scoreLimits.fair': 90 },
  { 'health.depth.atMost': 1 },
  allWeightless('health.', '.weight'),
  allWeightless('priority.weights.', ''),
  ...itemKinds.map((kind) => allWeightless(`ruleSets.${kind}.`, '.weight')),
  { 'priority.moscow.proposeFrom.should': 99 },
  { 'priority.moscow.proposeFrom.could': 99 },
  { 'links.mayBlock': ['is blocked by'] },
  { 'priority.moscow.words.should': ['must have'] },
];

/** As they come while priority is scored by a method. */
const allFaults = (method: PriorityMethod): readonly Fault[] => [
  ...Object.entries(values).flatMap(([path, value]) =>
    typed(value).flatMap((other) => faultsOf({ 'priority.method': method, [path]: other })),
  ),
  ...together.flatMap((changes) => faultsOf({ 'priority.method': method, ...changes })),
];

describe.each(priorityMethods)('whatever a form holds while priority is scored by %s', (method) => {
  const faults = allFaults(method);

  it('is refused in a sentence of the screen, never by its path or as JSON', () => {
    expect(faults.length).toBeGreaterThan(300);
    const odd = faults.filter(
      ({ path, says }) =>
        says === undefined ||
        !/^[A-Z].*\.$/.test(says) ||
        says.includes(path) ||
        /true|false|JSON|member|object|customfield|automatic|one of/.test(says),
    );
    expect(odd).toEqual([]);
  });

  it('has its place in the form, or else a name with which the bar tells of it', () => {
    const placeless = new Set(faults.map(({ path }) => path).filter((path) => formPlaceOf(path, method) === undefined));
    for (const path of placeless) expect(settingName(path)).not.toBe(path);
    const hidden = [...placeless].filter(
      (path) => !/^(?:priority\.(?:weights|half|moscow\.propose)|fields\.)/.test(path),
    );
    expect(hidden).toEqual([]);
    expect([...placeless].some((path) => path.startsWith('priority.weights'))).toBe(method !== 'signals');
  });
});

describe('the places of the form', () => {
  it('are those of every value, in one of its tabs', () => {
    const places = Object.keys(values).flatMap((path) =>
      priorityMethods.flatMap((method) => formPlaceOf(path, method) ?? []),
    );
    expect(new Set(places.map(({ tab }) => tab))).toEqual(new Set(formTabs));
    const nowhere = Object.keys(values).filter((path) =>
      priorityMethods.every((method) => formPlaceOf(path, method) === undefined),
    );
    expect(nowhere).toEqual([]);
  });

  it('of a check are in its kind of item, and of a whole set too', () => {
    expect(formPlaceOf('ruleSets.bug.estimate.weight', 'signals')).toEqual({ tab: 'checks', kind: 'bug' });
    expect(formPlaceOf('ruleSets.bug', 'signals')).toEqual({ tab: 'checks', kind: 'bug' });
    expect(formPlaceOf('ruleSets.saga', 'signals')).toBeUndefined();
    expect(healthComponentIds.map((id) => formPlaceOf(`health.${id}.weight`, 'ice')?.tab)).not.toContain(undefined);
  });
});
