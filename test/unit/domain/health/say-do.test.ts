import { sayDo } from '../../../../src/domain/health/components/say-do';
import type { PastSprint } from '../../../../src/domain/health/health-input';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { NOW } from '../../../support/clock';

const measured = (sprints: readonly PastSprint[]) =>
  sayDo.measure(
    { tally: {}, next: { items: [], oneSprint: [] } },
    { now: NOW, unit: 'points', sprints, settings: defaultRules },
  );

const known = (share: number): PastSprint => ({ sayDo: share, complete: true });

describe('how much of what sprints commit they complete (V19)', () => {
  it('is the mean of their say/do, with 70 % as target', () => {
    expect(measured([known(1), known(0.8), known(0.36)])).toEqual({
      value: expect.closeTo(72) as number,
      counted: 3,
      of: 3,
    });
    expect(defaultRules.health['say-do']).toEqual({ weight: 5, atLeast: 70 });
  });

  it('leaves out sprints that committed nothing and those whose figures are not known in full (V31)', () => {
    expect(measured([known(0.9), { complete: true }, { complete: false }])).toMatchObject({
      value: expect.closeTo(90) as number,
      counted: 1,
      of: 3,
    });
  });

  it('is not known before all of the last sprints are replayed by this version of the app', () => {
    const because = measured([known(0.9), { complete: true, outdated: true }]);
    expect(because).toEqual({ because: expect.stringContaining('are being replayed') as string });
  });

  it.each([[[]], [[{ complete: true }]], [[{ complete: false }]]])('says why there is none for %j', (sprints) => {
    expect(measured(sprints)).toEqual({ because: 'No closed sprint has a commitment whose items are all known.' });
  });
});
