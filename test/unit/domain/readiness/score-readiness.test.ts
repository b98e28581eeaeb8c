import fc from 'fast-check';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import { itemKinds } from '../../../../src/domain/items/backlog-item';
import type { CheckSetting } from '../../../../src/domain/readiness/check';
import { type CheckId, allChecks } from '../../../../src/domain/readiness/checks/all-checks';
import { wholeRuleSet } from '../../../../src/domain/readiness/readiness-rules';
import { scoreReadiness } from '../../../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import type { Rules } from '../../../../src/domain/rules/rules';
import { validateRules } from '../../../../src/domain/rules/validate-rules';
import { parseText } from '../../../../src/domain/text/parse-text';
import { aBacklogItem, points, lacking, ofKind } from '../../../support/a-backlog-item';
import { described } from './check-finding';

const off: CheckSetting = { on: false, required: false, weight: 0 };

/** Rules of which only these checks are on, for every kind. */
const only = (settings: Partial<Record<CheckId, CheckSetting>>): Rules => {
  const set = wholeRuleSet((id) => settings[id] ?? off);
  return {
    ...defaultRules,
    ruleSets: { story: set, bug: set, task: set, spike: set, epic: set, 'sub-task': set },
  };
};

const weighing = (weight: number, required = false): CheckSetting => ({ on: true, required, weight });

const unestimated = aBacklogItem({ estimate: points() });

const good = {
  ...described(
    'story',
    'As a shop owner, I want all orders of a month as one file, so that the tax adviser can read them.\n\nAC:\n* sorted by date\n* in UTF-8',
  ),
  parent: { key: 'MOB-9' },
};

describe('the score', () => {
  it('is the weight of what passes by the weight of what applies (R1)', () => {
    const rules = only({ estimate: weighing(10), priority: weighing(20), parent: weighing(0) });
    expect(scoreReadiness(unestimated, rules).score).toBe(67);
  });

  it('leaves out what does not apply and what cannot be told (R1)', () => {
    const rules = only({ estimate: weighing(30), priority: weighing(10) });
    expect(scoreReadiness(aBacklogItem({ estimate: { unit: 'none' } }), rules).score).toBe(100);
    expect(scoreReadiness(aBacklogItem({ estimate: { unit: 'unknown', because: 'Two fields.' } }), rules).score).toBe(
      100,
    );
  });

  it('is none where nothing applies (R3)', () => {
    const nothing = scoreReadiness(
      aBacklogItem({ estimate: { unit: 'none' } }),
      only({ estimate: weighing(10, true) }),
    );
    expect(nothing).toMatchObject({ score: null, band: 'not-scored', ready: false });
    expect(scoreReadiness(aBacklogItem(), only({})).band).toBe('not-scored');
    expect(scoreReadiness(aBacklogItem(), only({ priority: weighing(0) })).band).toBe('not-scored');
  });

  it('makes a good story ready, and an empty one not ready', () => {
    expect(scoreReadiness(good, defaultRules)).toMatchObject({ score: 100, band: 'ready', ready: true });
    const empty = { ...lacking(good, 'parent', 'priority'), description: parseText(''), estimate: points() };
    expect(scoreReadiness(empty, defaultRules)).toMatchObject({ band: 'not-ready', ready: false });
  });

  it('R10: stays below ready while a required check is open, however much else passes (G)', () => {
    const rules = only({ estimate: weighing(1, true), priority: weighing(99) });
    expect(scoreReadiness(unestimated, rules)).toMatchObject({ score: 69, band: 'almost', ready: false });
  });

  it('is gated by a required check that cannot tell, and not by one that does not apply', () => {
    const rules = only({ estimate: weighing(1, true), priority: weighing(99) });
    const cannotTell = aBacklogItem({ estimate: { unit: 'unknown', because: 'Two fields fit.' } });
    expect(scoreReadiness(cannotTell, rules)).toMatchObject({ score: 69, band: 'almost' });
    expect(scoreReadiness(aBacklogItem({ estimate: { unit: 'none' } }), rules)).toMatchObject({ band: 'ready' });
  });

  it.each([
    [70, 30, 'ready'],
    [69.5, 30.5, 'ready'],
    [69.4, 30.6, 'almost'],
    [50, 50, 'almost'],
    [49, 51, 'not-ready'],
  ])('of %d by %d more is %s: the rounded score decides (G)', (passes, fails, band) => {
    const rules = only({ priority: weighing(passes), estimate: weighing(fails) });
    expect(scoreReadiness(unestimated, rules).band).toBe(band);
  });

  it('gives what each fix would add, with its words', () => {
    const rules = only({ estimate: weighing(25), priority: weighing(75) });
    expect(scoreReadiness(unestimated, rules).findings).toEqual([
      {
        rule: 'estimate',
        title: 'Not estimated',
        why: 'Without estimates nobody can tell how much ready work there is, or forecast when it will be done.',
        result: 'fail',
        evidence: '"Story Points" is empty.',
        fix: 'Add an estimate so that this item can be forecast.',
        gain: 25,
        weight: 25,
        required: false,
        hint: false,
      },
      expect.objectContaining({ rule: 'priority', title: 'Jira priority is set', result: 'pass' }),
    ]);
  });
});

describe('the score that is shown (R10)', () => {
  it.each<[string, Partial<Record<CheckId, CheckSetting>>, object]>([
    [
      'below ready it is R1’s own',
      { estimate: weighing(40, true), priority: weighing(60) },
      { score: 60, band: 'almost' },
    ],
    [
      'at ready and above it is one below',
      { estimate: weighing(10, true), priority: weighing(90) },
      { score: 69, band: 'almost' },
    ],
    [
      'below almost it stays there',
      { estimate: weighing(60, true), priority: weighing(40) },
      { score: 40, band: 'not-ready' },
    ],
    [
      'a hint or an optional check holds nothing',
      { estimate: weighing(10), priority: weighing(90) },
      { score: 90, band: 'ready' },
    ],
  ])('R10: with a required check open: %s', (_what, sets, wanted) => {
    expect(scoreReadiness(unestimated, only(sets))).toMatchObject(wanted);
  });

  it('R10: "ready from" decides how high; from 1 on nothing is below', () => {
    const rules = only({ estimate: weighing(10, true), priority: weighing(90) });
    const from = (ready: number, almost: number) =>
      scoreReadiness(unestimated, { ...rules, thresholds: { ready, almost } });
    expect(from(95, 50)).toMatchObject({ score: 90, band: 'almost' });
    expect(from(1, 1)).toMatchObject({ score: 0, band: 'almost' });
    expect(validateRules({ ...rules, thresholds: { ready: 0, almost: 0 } })).toMatchObject({ ok: false });
  });

  it('R10: a gain is what the score that is shown grows by: little where another required check stays open', () => {
    const empty = lacking(unestimated, 'parent');
    const rules = only({ estimate: weighing(20, true), parent: weighing(15, true), priority: weighing(65) });
    const { score, findings } = scoreReadiness(empty, rules);
    const gainOf = (id: CheckId) =>
      findings.flatMap((finding) => (finding.rule === id && finding.result === 'fail' ? [finding.gain] : []));
    expect([score, gainOf('estimate'), gainOf('parent')]).toEqual([65, [4], [4]]);
    const last = scoreReadiness({ ...empty, parent: { key: 'MOB-9' } }, rules);
    expect([last.score, last.findings.find(({ rule }) => rule === 'estimate')]).toMatchObject([69, { gain: 31 }]);
  });
});

describe('the rule sets out of the box', () => {
  it('are valid, and each kind has its own (R7, R8)', () => {
    expect(validateRules(defaultRules)).toEqual({ ok: true, rules: defaultRules });
    expect(new Set(itemKinds.map((kind) => JSON.stringify(defaultRules.ruleSets[kind]))).size).toBe(itemKinds.length);
  });

  it('weigh criteria and estimate most in stories, and require them (R9)', () => {
    const { story } = defaultRules.ruleSets;
    const heaviest = allChecks.map(({ id }) => id).sort((one, other) => story[other].weight - story[one].weight);
    expect(heaviest.slice(0, 2)).toEqual(['acceptance-criteria', 'estimate']);
    expect([story['acceptance-criteria'].required, story.estimate.required]).toEqual([true, true]);
  });

  it('let a complete bug report be ready without criteria (A8)', () => {
    const bug = described('bug', 'When I open the list of orders, the page is blank. It should show all orders.');
    expect(scoreReadiness(bug, defaultRules)).toMatchObject({ ready: true, acceptanceCriteria: { present: false } });
  });
});

const estimate = fc.oneof(
  fc.constant(points()),
  fc.integer({ min: 0, max: 40 }).map((value) => points(value)),
  fc.constant({ unit: 'none' as const }),
  fc.constant({ unit: 'unknown' as const, because: 'Two fields fit.' }),
);

const anItem: fc.Arbitrary<BacklogItem> = fc
  .record({
    kind: fc.constantFrom(...itemKinds),
    text: fc.array(
      fc.constantFrom(
        '## AC',
        '- it is sorted',
        '- TBD',
        'When I open it, it fails.',
        'It should work.',
        'Which? Time-box: 2 days',
        '',
      ),
    ),
    estimate,
    parent: fc.boolean(),
    priority: fc.constantFrom('High', 'None'),
    blocker: fc.constantFrom(undefined, 'done' as const, 'to-do' as const),
  })
  .map((told) => ({
    ...described(told.kind, told.text.join('\n')),
    estimate: told.estimate,
    ...(told.parent ? { parent: { key: 'MOB-9' } } : {}),
    priority: { id: '1', name: told.priority },
    links: told.blocker ? [{ relation: 'is-blocked-by' as const, key: 'MOB-2', category: told.blocker }] : [],
  }));

const someRules: fc.Arbitrary<Rules> = fc
  .array(
    fc.record({ on: fc.boolean(), required: fc.boolean(), weight: fc.double({ min: 0, max: 1000, noNaN: true }) }),
    {
      minLength: allChecks.length,
      maxLength: allChecks.length,
    },
  )
  .map((settings) => only(Object.fromEntries(allChecks.map(({ id }, at) => [id, settings[at] ?? off]))));

describe('any item under any rules', () => {
  const options = { numRuns: 2000, seed: 11 };

  it('gets the same result each time (R2), within bounds', () => {
    fc.assert(
      fc.property(anItem, someRules, (item, rules) => {
        const result = scoreReadiness(item, rules);
        expect(scoreReadiness(structuredClone(item), structuredClone(rules))).toEqual(result);
        expect(result.ready).toBe(result.band === 'ready');
        expect(result.score === null).toBe(result.band === 'not-scored');
        expect(result.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(result.score ?? 0).toBeLessThanOrEqual(100);
      }),
      options,
    );
  });

  /** Fixes as people make them, each of a check that fails. */
  const fixes: Partial<Record<CheckId, (item: BacklogItem) => BacklogItem>> = {
    estimate: (item) => ({ ...item, estimate: points(3) }),
    size: (item) => ({ ...item, estimate: points(3) }),
    blockers: (item) => ({ ...item, links: [] }),
    parent: (item) => ({ ...item, parent: { key: 'MOB-9' } }),
    priority: (item) => ({ ...item, priority: { id: '2', name: 'High' } }),
    'acceptance-criteria': (item) => ({
      ...item,
      description: {
        ...item.description,
        blocks: [...item.description.blocks, ...parseText('## Acceptance criteria\n- [ ] rows are sorted').blocks],
      },
    }),
  };

  it('never scores lower after a failed check is fixed (R4)', () => {
    fc.assert(
      fc.property(anItem, someRules, (item, rules) => {
        const before = scoreReadiness(item, rules);
        for (const { rule, result } of before.findings) {
          const fix = result === 'fail' ? fixes[rule] : undefined;
          if (!fix) continue;
          const after = scoreReadiness(fix(item), rules);
          expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
          expect(after.ready || !before.ready).toBe(true);
        }
      }),
      options,
    );
  });

  it('R10: band and score agree: ready is ready from on, and everything else below', () => {
    fc.assert(
      fc.property(anItem, someRules, (item, rules) => {
        const { score, band } = scoreReadiness(item, rules);
        expect(band === 'ready').toBe(score !== null && score >= rules.thresholds.ready);
      }),
      options,
    );
  });

  it('R10: gains what the finding says, where the fix changes no other check', () => {
    fc.assert(
      fc.property(anItem, someRules, (item, rules) => {
        const before = scoreReadiness(item, rules);
        const wrong = before.findings.filter((finding) => {
          const fix = finding.result === 'fail' ? fixes[finding.rule] : undefined;
          if (!fix || finding.result !== 'fail') return false;
          const after = scoreReadiness(fix(item), rules);
          const isAlone = after.findings.every(
            ({ rule, result }) =>
              rule === finding.rule || before.findings.find((other) => other.rule === rule)?.result === result,
          );
          return isAlone && (after.score ?? 0) - (before.score ?? 0) !== finding.gain;
        });
        expect(wrong).toEqual([]);
      }),
      options,
    );
  });

  it('would gain what the finding says', () => {
    fc.assert(
      fc.property(anItem, someRules, (item, rules) => {
        const { score, findings } = scoreReadiness(item, rules);
        const failed = findings.filter((finding) => finding.result === 'fail');
        for (const { gain } of failed) {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect((score ?? 0) + gain).toBeLessThanOrEqual(100);
        }
      }),
      options,
    );
  });

  it('scores an epic without asking for a parent or an estimate', () => {
    const epic = aBacklogItem({ type: ofKind('epic'), estimate: points() });
    const failed = scoreReadiness(epic, defaultRules).findings.filter(({ result }) => result === 'fail');
    expect(failed.map(({ rule }) => rule)).toEqual(['acceptance-criteria']);
  });
});
