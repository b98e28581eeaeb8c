import type { RulesView } from '../../../../src/contract/rules-view';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { type Overrides, effectiveRules, originsOf } from '../../../../src/domain/rules/overrides';
import {
  changedPaths,
  toDraft,
  withValue,
  savedDraft,
  contentOf,
  withoutValue,
  originAt,
  rebase,
} from '../../../../src/frontend/rules/draft/rules-draft';

const viewOf = (overrides: Overrides): RulesView => {
  const effective = effectiveRules(defaultRules, overrides);
  return {
    rules: effective.rules,
    version: 1,
    checks: [],
    below: defaultRules,
    origins: originsOf(defaultRules, effective, overrides),
    exported: '',
    project: { key: 'MOB', siteVersion: 0, siteOrigins: originsOf(defaultRules, effective, {}), leftOut: [] },
  };
};

const below = toDraft(defaultRules);

describe("the draft of a project's rules", () => {
  it('says what the project sets and nothing else', () => {
    const view = viewOf({ minimumWords: 20 });
    const draft = withValue(withValue(savedDraft(view), 'thresholds.ready', '80'), 'zeroIsMissing', true);
    expect(contentOf(draft, view)).toEqual({ minimumWords: 20, 'thresholds.ready': 80, zeroIsMissing: true });
  });

  it("goes back to the site's value", () => {
    const view = viewOf({ minimumWords: 20 });
    const draft = withoutValue(savedDraft(view), 'minimumWords', below);
    expect(contentOf(draft, view)).toEqual({});
    expect(draft.texts['minimumWords']).toBe(String(defaultRules.minimumWords));
    expect(originAt({ draft, below, view }, 'minimumWords')).toBe('app');
    expect(changedPaths(draft, savedDraft(view))).toEqual(['minimumWords']);
  });

  it('keeps what was changed here on top of what somebody else has saved meanwhile', () => {
    const mine = withValue(savedDraft(viewOf({})), 'minimumWords', '15');
    const theirs = viewOf({ 'thresholds.ready': 75 });
    const both = rebase(mine, savedDraft(viewOf({})), savedDraft(theirs));
    expect(contentOf(both, theirs)).toEqual({ 'thresholds.ready': 75, minimumWords: 15 });
  });
});

describe("the draft of the site's rules", () => {
  it('is unchanged once a value is typed back', () => {
    const original = toDraft(defaultRules);
    const typed = withValue(original, 'minimumWords', '99');
    expect(changedPaths(typed, original)).toEqual(['minimumWords']);
    expect(changedPaths(withValue(typed, 'minimumWords', String(defaultRules.minimumWords)), original)).toEqual([]);
  });
});
