import type { RulesView } from '../../../../src/contract/rules-view';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { effectiveRules, originsOf, type Overrides } from '../../../../src/domain/rules/overrides';
import { draftChanges } from '../../../../src/frontend/rules/draft/draft-changes';
import { savedDraft, toDraft, withoutValue, withValue } from '../../../../src/frontend/rules/draft/rules-draft';
import { standingFaults } from '../../../../src/frontend/rules/draft/standing-faults';

const estimate = { id: 'estimate', title: 'Estimate', why: '', hint: false } as const;

const site: RulesView = {
  rules: defaultRules,
  version: 1,
  checks: [estimate],
  below: defaultRules,
  origins: {},
  exported: '',
};

const projectWith = (overrides: Overrides): RulesView => {
  const effective = effectiveRules(defaultRules, overrides);
  const siteOrigins = originsOf(defaultRules, effective, {});
  return {
    ...site,
    rules: effective.rules,
    origins: originsOf(defaultRules, effective, overrides),
    project: { key: 'MOB', siteVersion: 0, siteOrigins, leftOut: [] },
  };
};

const saved = toDraft(defaultRules);

describe('what a draft changes', () => {
  it('is nothing at first, and nothing once a value is typed back', () => {
    expect(draftChanges(saved, saved, site)).toEqual([]);
    const typed = withValue(saved, 'thresholds.ready', '75');
    expect(draftChanges(withValue(typed, 'thresholds.ready', '70'), saved, site)).toEqual([]);
  });

  it('is said in the words of the form, in its order, also where a value cannot be saved', () => {
    const draft = [
      ['ruleSets.story.estimate.weight', '30'],
      ['criteriaSynonyms', 'Done means\nAccepted if'],
      ['thresholds.ready', ''],
      ['zeroIsMissing', true],
    ].reduce((sofar, [path, value]) => withValue(sofar, String(path), value as string | boolean), saved);
    expect(draftChanges(draft, saved, site)).toEqual([
      { path: 'thresholds.ready', what: 'Ready from', from: '70', to: 'none' },
      { path: 'zeroIsMissing', what: 'An estimate of 0 counts as no estimate', from: 'no', to: 'yes' },
      {
        path: 'criteriaSynonyms',
        what: 'More headings for acceptance criteria',
        from: 'none',
        to: 'Done means, Accepted if',
      },
      { path: 'ruleSets.story.estimate.weight', what: 'Stories, Estimate: weight', from: '20', to: '30' },
    ]);
  });

  it('is also that a project no longer sets a value itself, where the site has the same', () => {
    const view = projectWith({ minimumWords: defaultRules.minimumWords });
    const before = savedDraft(view);
    expect(draftChanges(withoutValue(before, 'minimumWords', saved), before, view)).toEqual([
      { path: 'minimumWords', what: 'Words in a description', from: '10, set here', to: '10, as the site has it' },
    ]);
  });
});

describe('faults of a draft that was refused', () => {
  const faults = ['thresholds.ready', 'thresholds.ready', 'ruleSets.epic', 'luck'].map((path) => ({
    path,
    message: '',
    says: 'No.',
  }));

  it('stand once for each value until it is changed, those of a set until one of its values is', () => {
    const paths = (draft: typeof saved) => standingFaults({ faults, sent: saved }, draft).map(({ path }) => path);
    expect(paths(saved)).toEqual(['thresholds.ready', 'ruleSets.epic', 'luck']);
    expect(paths(withValue(saved, 'thresholds.almost', '3'))).toEqual(['thresholds.ready', 'ruleSets.epic', 'luck']);
    expect(paths(withValue(saved, 'thresholds.ready', '71'))).toEqual(['ruleSets.epic', 'luck']);
    expect(paths(withValue(saved, 'ruleSets.epic.estimate.weight', '71'))).toEqual(['thresholds.ready', 'luck']);
    expect(standingFaults(undefined, saved)).toEqual([]);
  });
});
