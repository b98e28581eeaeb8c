import fc from 'fast-check';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { upgradeRules, upgradeOverrides } from '../../../../src/domain/rules/upgrade-rules';
import { validateRules } from '../../../../src/domain/rules/validate-rules';

type Json = Record<string, unknown>;

/** The default rules as an older version of the app would have stored them. */
const stored = (age: (rules: Json & { ruleSets: Record<string, Json> }) => void): unknown => {
  const rules = JSON.parse(JSON.stringify(defaultRules)) as Json & { ruleSets: Record<string, Json> };
  age(rules);
  return rules;
};

const upgraded = (rules: unknown) => validateRules(upgradeRules(rules));

describe('stored rules of an older version', () => {
  it('of today stay as they are', () => {
    expect(upgraded(stored(() => undefined))).toEqual({ ok: true, rules: defaultRules });
  });

  it('get what that version did not know from the defaults and keep what it knew', () => {
    const old = stored((rules) => {
      delete rules['criteriaSynonyms'];
      delete rules['criteriaOrder'];
      delete rules['sprintsAhead'];
      delete rules['fields'];
      delete rules['health'];
      delete rules['scoreLimits'];
      delete rules['priority'];
      delete rules.ruleSets['story']?.['size'];
      delete rules.ruleSets['spike'];
      rules['minimumWords'] = 33;
    });
    expect(upgraded(old)).toEqual({ ok: true, rules: { ...defaultRules, minimumWords: 33 } });
  });

  it('get the components and targets of health that are new, and keep the weights that somebody gave', () => {
    const old = stored((rules) => (rules['health'] = { depth: { weight: 40, atLeast: 3 }, luck: { weight: 9 } }));
    const { depth } = defaultRules.health;
    expect(upgraded(old)).toEqual({
      ok: true,
      rules: { ...defaultRules, health: { ...defaultRules.health, depth: { ...depth, weight: 40, atLeast: 3 } } },
    });
  });

  it('keep the thresholds of MoSCoW for formulas, whose scale has stayed; signals get those of today (P7)', () => {
    const before = { must: 70, should: 50, could: 30 };
    const old = stored((rules) => {
      const { moscow } = rules['priority'] as { moscow: Json };
      delete moscow['proposeFromFormula'];
      moscow['proposeFrom'] = before;
    });
    const { moscow } = defaultRules.priority;
    const priority = { ...defaultRules.priority, moscow: { ...moscow, proposeFromFormula: before } };
    expect(upgraded(old)).toEqual({ ok: true, rules: { ...defaultRules, priority } });
  });

  it('are ready from 1 at the least (R10)', () => {
    const old = stored((rules) => (rules['thresholds'] = { ready: 0, almost: 0 }));
    expect(upgraded(old)).toEqual({ ok: true, rules: { ...defaultRules, thresholds: { ready: 1, almost: 0 } } });
  });

  it('of steadiness get the target of say/do, unless somebody had chosen another (V19)', () => {
    const withTarget = (atLeast: number) =>
      stored((rules) => (rules['health'] = { ...defaultRules.health, 'say-do': { weight: 9, atLeast } }));
    const targetOf = (rules: unknown, definitions: number) => {
      const read = validateRules(upgradeRules(rules, definitions));
      return read.ok && read.rules.health['say-do'];
    };
    expect(targetOf(withTarget(80), 1)).toEqual({ weight: 9, atLeast: 70 });
    expect(targetOf(withTarget(90), 1)).toEqual({ weight: 9, atLeast: 90 });
    expect(targetOf(withTarget(80), 2)).toEqual({ weight: 9, atLeast: 80 });
  });

  it('lose what is known no more', () => {
    const old = stored((rules) => {
      rules['luck'] = 7;
      const story = rules.ruleSets['story'];
      if (story !== undefined) story['astrology'] = { on: true, required: true, weight: 5 };
    });
    expect(upgraded(old)).toEqual({ ok: true, rules: defaultRules });
  });

  it('do not get a new check switched on in a kind that was switched off', () => {
    const old = stored((rules) => {
      const epic = rules.ruleSets['epic'] ?? {};
      for (const id of Object.keys(epic)) epic[id] = { on: false, required: false, weight: 5 };
      delete epic['description'];
    });
    const read = upgraded(old);
    expect(read.ok && Object.values(read.rules.ruleSets.epic).some(({ on }) => on)).toBe(false);
  });

  it('keep a bad value, so that it is refused by its path and not replaced silently', () => {
    const read = upgraded(stored((rules) => (rules['staleAfterDays'] = 'often')));
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['staleAfterDays']);
  });

  it('are refused where they are no rules at all, and never throw', () => {
    expect(upgraded(undefined).ok).toBe(false);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof upgraded(value).ok).toBe('boolean');
        expect(typeof upgraded(stored((rules) => (rules['ruleSets'] = value as never))).ok).toBe('boolean');
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});

describe('stored overrides of an older version', () => {
  it('keep the paths that are known and lose the others', () => {
    const old = { minimumWords: 5, 'ruleSets.story.astrology.weight': 3, criteriaSynonyms: ['x'], staleAfterDays: {} };
    expect(upgradeOverrides(old)).toEqual({ minimumWords: 5, criteriaSynonyms: ['x'] });
    expect(upgradeOverrides('nothing')).toEqual({});
  });
});
