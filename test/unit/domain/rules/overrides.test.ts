import fc from 'fast-check';
import { prioritisingUses } from '../../../../src/domain/fields/field-use';
import { compareRules } from '../../../../src/domain/rules/compare-rules';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { effectiveRules, originsOf, validateOverrides } from '../../../../src/domain/rules/overrides';
import { valuesByPath, type RuleValue, withValues } from '../../../../src/domain/rules/rule-paths';
import type { Rules } from '../../../../src/domain/rules/rules';
import { importRules, exportRules, importOverrides, exportOverrides } from '../../../../src/domain/rules/rules-file';
import { validateRules } from '../../../../src/domain/rules/validate-rules';

const site: Rules = { ...defaultRules, minimumWords: 25, thresholds: { ready: 80, almost: 60 } };

/** Any few values of the rules, many of which they would not take. */
const anyOverrides = fc.dictionary(
  fc.constantFrom(...Object.keys(valuesByPath(defaultRules)), 'luck', 'ruleSets.story'),
  fc.oneof<fc.Arbitrary<RuleValue>[]>(
    fc.integer({ min: -5, max: 120 }),
    fc.boolean(),
    fc.string(),
    fc.array(fc.string()),
  ),
);

describe('rules in layers', () => {
  it("are the site's where a project changes nothing", () => {
    expect(effectiveRules(site, {})).toEqual({ rules: site, leftOut: [] });
  });

  it('take from the project only what it changes', () => {
    const { rules } = effectiveRules(site, { 'ruleSets.bug.reproduction.weight': 50, zeroIsMissing: true });
    expect(compareRules(site, rules).map(({ path }) => path)).toEqual([
      'zeroIsMissing',
      'ruleSets.bug.reproduction.weight',
    ]);
  });

  it('let a project choose another field than the site, and say so', () => {
    const chosen = { ...site, fields: { ...site.fields, estimate: 'customfield_10016' } };
    const overrides = { 'fields.acceptanceCriteria': 'customfield_10050' };
    const effective = effectiveRules(chosen, overrides);
    expect(effective.rules.fields).toEqual({
      ...defaultRules.fields,
      estimate: 'customfield_10016',
      acceptanceCriteria: 'customfield_10050',
      checklist: 'automatic',
    });
    expect(originsOf(chosen, effective, overrides)).toMatchObject({
      'fields.estimate': 'site',
      'fields.acceptanceCriteria': 'project',
      'fields.checklist': 'app',
    });
    expect(compareRules(site, chosen)).toEqual([
      { path: 'fields.estimate', what: 'Field for estimates', from: 'found by itself', to: 'customfield_10016' },
    ]);
  });

  it('let a project score priority by itself, and leave out what no longer fits beside the site’s with its own kind only', () => {
    const overrides = {
      'priority.method': 'wsjf',
      'priority.weights.votes': 9,
      'priority.moscow.proposeFrom.should': 35,
    };
    expect(effectiveRules(site, overrides)).toMatchObject({
      leftOut: [],
      rules: { priority: { method: 'wsjf', weights: { votes: 9 }, moscow: { proposeFrom: { should: 35 } } } },
    });
    const { moscow } = site.priority;
    const stricter = {
      ...site,
      priority: { ...site.priority, moscow: { ...moscow, proposeFrom: { must: 34, should: 32, could: 10 } } },
    };
    expect(effectiveRules(stricter, overrides)).toMatchObject({
      leftOut: ['priority.moscow.proposeFrom.should'],
      rules: { priority: { method: 'wsjf', weights: { votes: 9 }, moscow: { proposeFrom: { should: 32 } } } },
    });
  });

  it('let a project set the limits of "good" and "fair", and leave out both where they no longer fit', () => {
    const overrides = { 'scoreLimits.fair': 70 };
    const { rules, leftOut } = effectiveRules(site, overrides);
    expect({ limits: rules.scoreLimits, leftOut }).toEqual({ limits: { good: 80, fair: 70 }, leftOut: [] });
    expect(compareRules(site, rules)).toEqual([
      { path: 'scoreLimits.fair', what: 'Health: fair from', from: '50', to: '70' },
    ]);
    const lower = { ...site, scoreLimits: { good: 60, fair: 30 } };
    expect(effectiveRules(lower, overrides)).toMatchObject({ leftOut: ['scoreLimits.fair'], rules: lower });
  });

  it('let a project weigh health by itself, and leave out a target that no longer fits with those of its component only', () => {
    const overrides = { 'health.depth.weight': 30, 'health.depth.atMost': 3, 'health.stale.weight': 0 };
    const { health } = effectiveRules(site, overrides).rules;
    expect(health.depth).toEqual({ weight: 30, atLeast: 2, atMost: 3 });
    const deeper = { ...site, health: { ...site.health, depth: { weight: 20, atLeast: 4, atMost: 6 } } };
    const effective = effectiveRules(deeper, overrides);
    expect(effective.leftOut).toEqual(['health.depth.weight', 'health.depth.atMost']);
    expect(effective.rules.health).toMatchObject({ depth: deeper.health.depth, stale: { weight: 0 } });
    expect(originsOf(deeper, effective, overrides)).toMatchObject({
      'health.depth.weight': 'app',
      'health.depth.atMost': 'site',
      'health.stale.weight': 'project',
    });
  });

  it('say of each value whether it comes from the app, the site or the project', () => {
    const overrides = { minimumCriteria: 2 };
    const origins = originsOf(site, effectiveRules(site, overrides), overrides);
    expect(origins).toMatchObject({
      minimumCriteria: 'project',
      minimumWords: 'site',
      'thresholds.ready': 'site',
      staleAfterDays: 'app',
    });
    expect(Object.keys(origins)).toEqual(Object.keys(valuesByPath(site)));
  });

  it('call a value the project’s own even where the site has the same', () => {
    const overrides = { minimumWords: 25 };
    expect(originsOf(site, effectiveRules(site, overrides), overrides)['minimumWords']).toBe('project');
  });

  it('leave out an override that does not fit beside the site, with its group, and keep the others', () => {
    const overrides = { 'thresholds.almost': 90, minimumCriteria: 2 };
    const effective = effectiveRules(site, overrides);
    expect(effective.leftOut).toEqual(['thresholds.almost']);
    expect(effective.rules).toEqual({ ...site, minimumCriteria: 2 });
    expect(originsOf(site, effective, overrides)['thresholds.almost']).toBe('site');
  });

  it('are always valid, whatever has been stored for the project (R7)', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const { rules } = effectiveRules(site, overrides);
        expect(validateRules(rules)).toEqual({ ok: true, rules });
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('are validated as they would be in force (R7)', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const checked = validateOverrides(site, overrides);
        const { leftOut } = effectiveRules(site, overrides);
        expect(checked.ok ? leftOut : checked.faults.length > 0).toEqual(checked.ok ? [] : true);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});

describe('a comparison of rules', () => {
  it('finds nothing between rules and themselves', () => {
    expect(compareRules(site, site)).toEqual([]);
  });

  it('names each value in words with both values as a person reads them', () => {
    const other = withValues(site, {
      zeroIsMissing: true,
      criteriaSynonyms: ['Done when', 'Fertig wenn'],
      'health.depth.weight': 30,
      'health.depth.atLeast': 1.5,
      'health.stale.atMost': 5,
      'ruleSets.story.estimate.weight': 5,
      'ruleSets.sub-task.description.on': false,
    });
    const checked = validateRules(other);
    expect(checked.ok && compareRules(site, checked.rules)).toEqual([
      { path: 'zeroIsMissing', what: 'An estimate of 0 counts as no estimate', from: 'no', to: 'yes' },
      {
        path: 'criteriaSynonyms',
        what: 'More headings for acceptance criteria',
        from: 'none',
        to: 'Done when, Fertig wenn',
      },
      { path: 'health.depth.weight', what: 'Health: weight of ready work', from: '20', to: '30' },
      { path: 'health.depth.atLeast', what: 'Health: ready work at least', from: '2 sprints', to: '1.5 sprints' },
      { path: 'health.stale.atMost', what: 'Health: stale at most', from: '10 %', to: '5 %' },
      { path: 'ruleSets.story.estimate.weight', what: 'Stories, Estimate: weight', from: '20', to: '5' },
      { path: 'ruleSets.sub-task.description.on', what: 'Sub-tasks, Description: on', from: 'yes', to: 'no' },
    ]);
  });

  it('has words for every value', () => {
    const none = { ...defaultRules };
    for (const path of Object.keys(valuesByPath(none))) {
      const changed = valuesByPath(none)[path] === true ? false : 1;
      const other = withValues(none, { [path]: changed }) as Rules;
      for (const { what } of compareRules(none, other)) expect(what).not.toBe(path);
    }
  });
});

describe('exported rules', () => {
  it('are read back as they were', () => {
    expect(importRules(exportRules(site))).toEqual({ ok: true, content: site });
    const overrides = { minimumCriteria: 2 };
    expect(importOverrides(exportOverrides(overrides), site)).toEqual({ ok: true, content: overrides });
  });

  it('that know nothing of priority and its fields yet get what the app comes with, and say so', () => {
    const file = (rules: unknown) => JSON.stringify({ format: 'backlog-refinery-rules', version: 1, rules });
    const { priority, ...older } = site;
    const { estimate, acceptanceCriteria, checklist } = site.fields;
    const imported = importRules(file({ ...older, fields: { estimate, acceptanceCriteria, checklist } }));
    expect(imported).toMatchObject({ ok: true, content: site });
    expect(imported.ok && imported.filledIn).toEqual(['priority', ...prioritisingUses.map((use) => `fields.${use}`)]);
    expect(importRules(file({ ...site, priority: { method: priority.method } }))).toMatchObject({ ok: false });
  });

  it('with thresholds of MoSCoW on the scale of before keep them for formulas, and say what they got for signals', () => {
    const { moscow } = site.priority;
    const { proposeFromFormula, ...others } = moscow;
    const proposeFrom = { must: 70, should: 50, could: 30 };
    const older = { ...site, priority: { ...site.priority, moscow: { ...others, proposeFrom } } };
    expect(proposeFromFormula).not.toEqual(proposeFrom);
    expect(importRules(JSON.stringify({ format: 'backlog-refinery-rules', version: 1, rules: older }))).toEqual({
      ok: true,
      content: { ...site, priority: { ...site.priority, moscow: { ...moscow, proposeFromFormula: proposeFrom } } },
      filledIn: ['priority.moscow.proposeFrom'],
    });
  });

  it('that know nothing of health yet get the weights and targets of the app, and say so', () => {
    const file = (rules: object) => JSON.stringify({ format: 'backlog-refinery-rules', version: 1, rules });
    const { health, ...older } = site;
    expect(importRules(file(older))).toEqual({ ok: true, content: site, filledIn: ['health'] });
    expect(importRules(file({ ...older, health: { depth: health.depth } }))).toMatchObject({ ok: false });
    expect(importRules(file({ ...older, minimumCriteria: 0, luck: 7 }))).toMatchObject({
      faults: [{ path: 'rules.luck' }, { path: 'rules.minimumCriteria' }],
    });
  });

  it('that know no words for the health score yet get the limits of the app, and say so', () => {
    const { scoreLimits, ...older } = site;
    const file = JSON.stringify({ format: 'backlog-refinery-rules', version: 1, rules: older });
    expect(scoreLimits).toEqual({ good: 80, fair: 50 });
    expect(importRules(file)).toEqual({ ok: true, content: site, filledIn: ['scoreLimits'] });
  });

  it.each([[null], ['rules'], [[]]])('that hold %j for rules are refused as a whole', (rules) => {
    const read = importRules(JSON.stringify({ format: 'backlog-refinery-rules', version: 1, rules }));
    expect(read.ok ? undefined : read.faults[0]).toEqual({ path: 'rules', message: '"rules" must be an object.' });
  });

  it('of a project are not taken for those of a site', () => {
    const read = importRules(exportOverrides({ minimumCriteria: 2 }));
    expect(read.ok ? [] : read.faults[0]).toMatchObject({
      path: 'format',
      message: '"format" must be "backlog-refinery-rules".',
    });
  });

  it('are refused, never thrown over, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = importRules(text);
        expect(read.ok ? 0 : read.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
