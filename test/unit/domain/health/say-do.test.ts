import { sayDo } from '../../../../src/domain/health/components/say-do';
import type { PastSprint } from '../../../../src/domain/health/health-input';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { NOW } from '../../../support/clock';

const steadiness = (sprints: readonly PastSprint[]) =>
  sayDo.measure(
    { tally: {}, next: { items: [], oneSprint: [] } },
    { now: NOW, unit: 'points', sprints, settings: defaultRules },
  );

const kept = (share: number): PastSprint => ({ sayDo: share, complete: true });

describe('how steadily sprints complete what they committed (V19)', () => {
  it('is 100 less the mean distance from 100 %, be it above or below', () => {
    expect(steadiness([kept(1), kept(0.8), kept(1.3)])).toEqual({
      value: expect.closeTo((100 + 80 + 70) / 3) as number,
      counted: 3,
      of: 3,
    });
  });

  it('takes no sprint for worse than 0', () => {
    expect(steadiness([kept(2.5), kept(1)])).toMatchObject({ value: 50 });
    expect(steadiness([kept(0)])).toMatchObject({ value: 0 });
  });

  it('leaves out sprints that committed nothing and those whose figures are not known in full (V31)', () => {
    const sprints = [kept(0.9), { complete: true }, { sayDo: 0.1, complete: false }];
    expect(steadiness(sprints)).toMatchObject({ value: expect.closeTo(90) as number, counted: 1, of: 3 });
  });

  it.each([[[]], [[{ complete: true }]], [[{ sayDo: 1, complete: false }]]])(
    'says why there is none for %j',
    (sprints) => {
      expect(steadiness(sprints)).toEqual({ because: 'No closed sprint has a commitment to compare with.' });
    },
  );
});
