import fc from 'fast-check';
import type { ItemKind } from '../../src/domain/items/backlog-item';
import { itemKinds } from '../../src/domain/items/backlog-item';
import { allChecks } from '../../src/domain/readiness/checks/all-checks';
import { defaultRules } from '../../src/domain/rules/default-rules';
import { wholeRuleSet, type RuleSet } from '../../src/domain/readiness/readiness-rules';
import type { Rules } from '../../src/domain/rules/rules';
import type { TeamFacts } from '../../src/domain/readiness/size-limit';

const setting = fc.record({ on: fc.boolean(), required: fc.boolean(), weight: fc.constantFrom(0, 1, 5, 20, 1000) });

const ruleSet: fc.Arbitrary<RuleSet> = fc
  .array(setting, { minLength: allChecks.length, maxLength: allChecks.length })
  .map((settings) =>
    wholeRuleSet(
      (id) => settings[allChecks.findIndex((rule) => rule.id === id)] ?? { on: false, required: false, weight: 0 },
    ),
  );

/** Rules that weigh in any way; texts are read as by the default ones. */
export const generatedRules = (): fc.Arbitrary<Rules> =>
  fc
    .record({
      sets: fc.array(ruleSet, { minLength: itemKinds.length, maxLength: itemKinds.length }),
      thresholds: fc
        .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }))
        .map(([one, other]) => ({ ready: Math.max(one, other), almost: Math.min(one, other) })),
      zeroIsMissing: fc.boolean(),
      oversizedAbove: fc.integer({ min: 1, max: 20 }),
      oversizedShare: fc.integer({ min: 1, max: 100 }),
    })
    .map(({ sets, ...numbers }) => ({ ...defaultRules, ...numbers, ruleSets: ofKinds(sets) }));

const ofKinds = (sets: readonly RuleSet[]): Rules['ruleSets'] => {
  const of = (kind: ItemKind): RuleSet => sets[itemKinds.indexOf(kind)] ?? defaultRules.ruleSets[kind];
  return {
    story: of('story'),
    bug: of('bug'),
    task: of('task'),
    spike: of('spike'),
    epic: of('epic'),
    'sub-task': of('sub-task'),
  };
};

export const generatedTeam = (): fc.Arbitrary<TeamFacts> =>
  fc.constantFrom<TeamFacts>({}, { velocity: 0 }, { velocity: 4 }, { velocity: 18.5 });
