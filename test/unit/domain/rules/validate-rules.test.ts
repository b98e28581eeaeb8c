import fc from 'fast-check';
import { criteriaPlaces } from '../../../../src/domain/description/criteria/criteria-places';
import { signals } from '../../../../src/domain/priority/signals/signals';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { validateRules } from '../../../../src/domain/rules/validate-rules';

/** The default rules as JSON with one member replaced, or left out where no value is given. */
const changed = (path: string, value?: unknown): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(defaultRules));
  const names = path.split('.');
  const last = names.pop() ?? '';
  let inner = copy as Record<string, unknown>;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  inner[last] = value;
  // What is undefined vanishes on the way through JSON.
  return JSON.parse(JSON.stringify(copy));
};

const faultsOf = (candidate: unknown) => {
  const checked = validateRules(candidate);
  return checked.ok ? [] : checked.faults;
};

const places = ['checklist', 'field'];

describe('the places and fields that administrators choose', () => {
  it('are kept in the order in which they were put', () => {
    const checked = validateRules(changed('criteriaOrder', places));
    expect(checked.ok && checked.rules.criteriaOrder).toEqual(places);
  });

  it('may be the original estimate, which every site has', () => {
    expect(faultsOf(changed('fields.estimate', 'timeoriginalestimate'))).toEqual([]);
  });
});

describe('rules that somebody has edited (R7)', () => {
  it('are taken as they are when they are in order', () => {
    const edited = changed('ruleSets.story.estimate.weight', 12.5);
    expect(validateRules(edited)).toEqual({ ok: true, rules: edited });
  });

  it('have blanks taken off their labels', () => {
    const checked = validateRules(changed('criteriaSynonyms', [' Done means ']));
    expect(checked.ok && checked.rules.criteriaSynonyms).toEqual(['Done means']);
  });

  it.each([
    ['ruleSets.story.estimate.weight', -1, '"ruleSets.story.estimate.weight" must be a number from 0 to 1000.'],
    ['ruleSets.story.estimate.weight', 1001, '"ruleSets.story.estimate.weight" must be a number from 0 to 1000.'],
    ['ruleSets.story.estimate.weight', '5', '"ruleSets.story.estimate.weight" must be a number from 0 to 1000.'],
    ['ruleSets.bug.reproduction.on', 'yes', '"ruleSets.bug.reproduction.on" must be true or false.'],
    ['ruleSets.bug.reproduction', undefined, '"ruleSets.bug.reproduction" is missing: add it.'],
    ['ruleSets.epic', undefined, '"ruleSets.epic" is missing: add it.'],
    ['thresholds.ready', 101, '"thresholds.ready" must be a number from 1 to 100.'],
    ['thresholds.almost', 71, '"thresholds.almost" must not be higher than the score for "ready".'],
    ['staleAfterDays', 0, '"staleAfterDays" must be a whole number from 1 to 3650.'],
    ['minimumCriteria', 1.5, '"minimumCriteria" must be a whole number from 1 to 100.'],
    ['oversizedAbove', null, '"oversizedAbove" must be a number from 0.5 to 1000.'],
    ['oversizedShare', 101, '"oversizedShare" must be a number from 1 to 100.'],
    ['sprintsAhead', 0, '"sprintsAhead" must be a whole number from 1 to 10.'],
    ['sprintsAhead', 11, '"sprintsAhead" must be a whole number from 1 to 10.'],
    ['sprintsAhead', 2.5, '"sprintsAhead" must be a whole number from 1 to 10.'],
    ['health.depth.weight', -1, '"health.depth.weight" must be a number from 0 to 1000.'],
    ['health.depth.weight', 1001, '"health.depth.weight" must be a number from 0 to 1000.'],
    ['health.estimated.atLeast', 101, '"health.estimated.atLeast" must be a number from 0 to 100.'],
    ['health.stale.atMost', '10', '"health.stale.atMost" must be a number from 0 to 100.'],
    ['health.depth.atMost', 50.5, '"health.depth.atMost" must be a number from 0 to 50.'],
    ['health.depth.atMost', 1.5, '"health.depth.atMost" must not be lower than the target "at least".'],
    ['health.depth.atMost', undefined, '"health.depth.atMost" must be a number from 0 to 50.'],
    ['health.say-do', undefined, '"health.say-do" is missing: add it.'],
    ['health', undefined, '"health" is missing: add it.'],
    ['scoreLimits', undefined, '"scoreLimits" is missing: add it.'],
    ['scoreLimits.good', 101, '"scoreLimits.good" must be a whole number from 0 to 100.'],
    ['scoreLimits.fair', 49.5, '"scoreLimits.fair" must be a whole number from 0 to 100.'],
    ['scoreLimits.fair', 80, '"scoreLimits.fair" must be lower than the score for "good".'],
    ['priority', undefined, '"priority" is missing: add it.'],
    ['priority.method', 'moscow', '"priority.method" must be one of signals, wsjf, rice, ice.'],
    ['priority.weights.votes', -1, '"priority.weights.votes" must be a number from 0 to 1000.'],
    ['priority.weights.epic', undefined, '"priority.weights.epic" must be a number from 0 to 1000.'],
    ['priority.half.wsjf', 0, '"priority.half.wsjf" must be a number from 0.01 to 1000000000.'],
    [
      'priority.moscow.proposeFrom.should',
      61,
      '"priority.moscow.proposeFrom.should" must not be higher than that of must have.',
    ],
    [
      'priority.moscow.proposeFrom.could',
      46,
      '"priority.moscow.proposeFrom.could" must not be higher than that of should have.',
    ],
    ['priority.moscow.words.must', [], '"priority.moscow.words.must" needs at least one word.'],
    ['priority.moscow.mostMustHaves', 0, '"priority.moscow.mostMustHaves" must be a number from 1 to 100.'],
    ['zeroIsMissing', 1, '"zeroIsMissing" must be true or false.'],
    [
      'criteriaSynonyms',
      ['…'],
      '"criteriaSynonyms" must hold labels of 1 to 100 characters, each with a letter or digit.',
    ],
    [
      'fields.estimate',
      'Story Points',
      '"fields.estimate" must be "automatic" or the id of a field, such as customfield_10016.',
    ],
    [
      'fields.acceptanceCriteria',
      'timeoriginalestimate',
      '"fields.acceptanceCriteria" must be "automatic" or the id of a field, such as customfield_10016.',
    ],
    ['fields.checklist', 7, '"fields.checklist" must be a text of at most 100 characters.'],
    ['criteriaOrder', [], `"criteriaOrder" must be a list of some of ${criteriaPlaces.join(', ')}, each at most once.`],
    [
      'criteriaOrder',
      ['field', 'comments'],
      `"criteriaOrder" must be a list of some of ${criteriaPlaces.join(', ')}, each at most once.`,
    ],
    [
      'criteriaOrder',
      ['field', 'field'],
      `"criteriaOrder" must be a list of some of ${criteriaPlaces.join(', ')}, each at most once.`,
    ],
    ['criteriaTemplate', 5, '"criteriaTemplate" must be a text of at most 2000 characters.'],
    ['criteriaSynonyms', 'done', '"criteriaSynonyms" must be a list of at most 100 labels.'],
  ])('are refused for %s = %j', (path, value, message) => {
    expect(faultsOf(changed(path, value))[0]).toMatchObject({ path, message });
  });

  it('are refused by name for a rule that does not exist', () => {
    const [fault] = faultsOf(changed('ruleSets.story.invest', { on: true, required: false, weight: 5 }));
    expect(fault?.path).toBe('ruleSets.story.invest');
    expect(fault?.message).toMatch(/^"invest" is no rule of this version: remove it, or use one of description, /);
  });

  it('are refused by name for a member that does not exist', () => {
    expect(faultsOf(changed('minimumWord', 5))[0]?.message).toMatch(/^"minimumWord" is not known here/);
  });

  it('are refused where all weights of a kind are 0, and taken where a kind is switched off', () => {
    const each = (setting: object) =>
      changed('ruleSets.epic', Object.fromEntries(Object.keys(defaultRules.ruleSets.epic).map((id) => [id, setting])));
    expect(faultsOf(each({ on: true, required: false, weight: 0 }))).toMatchObject([{ path: 'ruleSets.epic' }]);
    expect(faultsOf(each({ on: false, required: false, weight: 5 }))).toEqual([]);
  });

  it('are refused by name for a component of health or a target that does not exist', () => {
    expect(faultsOf(changed('health.luck', { weight: 5 }))).toMatchObject([{ path: 'health.luck' }]);
    expect(faultsOf(changed('health.stale.atLeast', 5))).toEqual([
      {
        path: 'health.stale.atLeast',
        message: '"atLeast" is not known here: remove it, or use one of weight, atMost.',
      },
    ]);
  });

  it('are refused for a signal that does not exist, and where no signal has a weight', () => {
    expect(faultsOf(changed('priority.weights.luck', 5))).toMatchObject([{ path: 'priority.weights.luck' }]);
    const none = Object.fromEntries(signals.map((signal) => [signal, 0]));
    expect(faultsOf(changed('priority.weights', none))).toMatchObject([
      { path: 'priority.weights', message: '"priority.weights" needs at least one signal with a weight above 0.' },
    ]);
    expect(faultsOf(changed('priority.weights', { ...none, votes: 1 }))).toEqual([]);
    // A formula needs no weights, and its form shows none.
    const formula = { ...defaultRules.priority, method: 'wsjf', weights: none };
    expect(faultsOf(changed('priority', formula))).toEqual([]);
  });

  it('are refused where one word names two categories of MoSCoW', () => {
    expect(faultsOf(changed('priority.moscow.words.should', ['Should', 'must_HAVE']))).toMatchObject([
      {
        path: 'priority.moscow.words.should',
        message: '"priority.moscow.words.should" holds "must_HAVE", which names another category already.',
      },
    ]);
  });

  it('are refused where no component of health has a weight, and taken where one has', () => {
    const weightless = Object.fromEntries(
      Object.entries(defaultRules.health).map(([id, setting]) => [id, { ...setting, weight: 0 }]),
    );
    expect(faultsOf(changed('health', weightless))).toMatchObject([
      { path: 'health', message: '"health" needs at least one figure with a weight above 0.' },
    ]);
    expect(faultsOf(changed('health', { ...weightless, ready: { weight: 0.5, atLeast: 0 } }))).toEqual([]);
  });

  it('may aim at a depth of exactly so many sprints', () => {
    expect(faultsOf(changed('health.depth', { weight: 20, atLeast: 3, atMost: 3 }))).toEqual([]);
  });

  it('are told all their faults at once', () => {
    const candidate = { ...(changed('thresholds.ready', -5) as object), staleAfterDays: 'x' };
    expect(faultsOf(candidate).map(({ path }) => path)).toEqual(['thresholds.ready', 'staleAfterDays']);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [{}]])('are refused when they are %j', (candidate) => {
    expect(faultsOf(candidate).length).toBeGreaterThan(0);
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('ruleSets', 'ruleSets.story', 'thresholds', 'criteriaSynonyms', 'health', 'health.depth'),
        (value, path) => {
          expect(typeof validateRules(value).ok).toBe('boolean');
          expect(typeof validateRules(changed(path, value)).ok).toBe('boolean');
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });
});
