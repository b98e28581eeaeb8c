import { wilson } from '../../../../src/domain/arithmetic/wilson';
import { fateOf } from '../../../../src/domain/outcome/fate';
import { type JudgedItem, readinessOutcome } from '../../../../src/domain/outcome/readiness-outcome';

type Judged = Extract<JudgedItem, { readiness: 'ready' | 'not-ready' | 'not-scored' }>;

const times = (count: number, readiness: Judged['readiness'], exit: Judged['exit']): readonly JudgedItem[] =>
  Array.from({ length: count }, () => ({ readiness, exit }));

const outcome = (...groups: readonly (readonly JudgedItem[])[]) => readinessOutcome(groups.flat());

describe('how ready items fared against the others', () => {
  it('counts what became of each group, with the interval of the completed share', () => {
    const { ready, notReady } = outcome(
      times(8, 'ready', 'completed'),
      times(1, 'ready', 'not-done'),
      times(1, 'ready', 'reopened'),
      times(5, 'not-ready', 'completed'),
      times(4, 'not-ready', 'removed'),
      times(1, 'not-ready', 'removed-done'),
    );
    expect(ready).toEqual({ items: 10, completed: 8, carriedOver: 2, removed: 0, share: wilson(8, 10) });
    expect(notReady).toEqual({ items: 10, completed: 5, carriedOver: 0, removed: 5, share: wilson(5, 10) });
  });

  it('says nothing of fewer than 10 items', () => {
    const { ready, comparison } = outcome(times(9, 'ready', 'completed'), times(10, 'not-ready', 'completed'));
    expect(ready).toMatchObject({ items: 9, completed: 9, share: { tooFew: true, items: 9 } });
    expect(comparison).toBe('too-few');
  });

  it('puts items that are not scored or unknown in no group', () => {
    const unknown: JudgedItem = { readiness: 'unknown' };
    const { ready, notReady, ...rest } = outcome(
      times(3, 'not-scored', 'completed'),
      [unknown, { ...unknown, exit: 'completed' }],
      times(1, 'ready', 'completed'),
    );
    expect([ready.items, notReady.items]).toEqual([1, 0]);
    expect(rest).toEqual({ notScored: 3, unknown: 2, comparison: 'too-few' });
  });

  it.each([
    ['more-often', 38, 12],
    ['less-often', 12, 38],
    ['chance', 30, 25],
    ['chance', 25, 25],
  ])('is %s where %d of 40 ready ones were completed and %d of the others', (comparison, ready, others) => {
    const told = outcome(
      times(ready, 'ready', 'completed'),
      times(40 - ready, 'ready', 'not-done'),
      times(others, 'not-ready', 'completed'),
      times(40 - others, 'not-ready', 'not-done'),
    );
    expect(told.comparison).toBe(comparison);
  });

  it.each([
    ['completed', 'completed'],
    ['not-done', 'carried-over'],
    ['reopened', 'carried-over'],
    ['removed', 'removed'],
    ['removed-done', 'removed'],
  ] as const)('takes %s for %s', (exit, fate) => expect(fateOf(exit)).toBe(fate));
});
