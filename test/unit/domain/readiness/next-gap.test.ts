import { nextGap } from '../../../../src/domain/readiness/next-gap';
import type { Readiness, WeighedFinding } from '../../../../src/domain/readiness/readiness';

type Told = Partial<Omit<WeighedFinding, 'result'>> & {
  readonly result: WeighedFinding['result'];
  readonly gain?: number;
};

const finding = (rule: WeighedFinding['rule'], told: Told): WeighedFinding => {
  const { result, gain = 0, ...rest } = told;
  const said = { rule, title: rule, why: '', evidence: '', weight: 1, required: false, hint: false, ...rest };
  return result === 'fail' ? { ...said, result, fix: '', gain } : { ...said, result };
};

const readinessOf = (findings: readonly WeighedFinding[], parts: Partial<Readiness> = {}): Readiness => ({
  score: 40,
  band: 'not-ready',
  ready: false,
  findings,
  acceptanceCriteria: { present: false, form: null, count: 0, items: [], lookedIn: [] },
  ...parts,
});

const criteria = finding('acceptance-criteria', { result: 'fail', required: true, gain: 25 });
const estimate = finding('estimate', { result: 'fail', required: true, gain: 15 });
const parent = finding('parent', { result: 'fail', gain: 40 });
const blockers = finding('blockers', { result: 'unknown', required: true });

describe('the next gap', () => {
  it('is the required check to act on first (R10), with the number of required ones besides', () => {
    const gaps = nextGap(readinessOf([criteria, estimate, parent]));
    expect([gaps?.next.rule, gaps?.moreRequired]).toEqual(['acceptance-criteria', 1]);
  });

  it('is a failed required check before one that cannot tell, and that before what is not required', () => {
    expect(nextGap(readinessOf([blockers, estimate]))?.next.rule).toBe('estimate');
    expect(nextGap(readinessOf([parent, blockers]))).toMatchObject({ next: { rule: 'blockers' }, moreRequired: 0 });
  });

  it('is what else is missing where every required check passes and the score is too low', () => {
    expect(nextGap(readinessOf([parent]))).toMatchObject({ next: { rule: 'parent' }, moreRequired: 0 });
  });

  it('is none of a ready item, whatever could be better, and none where nothing is scored (R3)', () => {
    expect(nextGap(readinessOf([parent], { ready: true, band: 'ready', score: 90 }))).toBeUndefined();
    expect(nextGap(readinessOf([], { score: null, band: 'not-scored' }))).toBeUndefined();
  });
});
