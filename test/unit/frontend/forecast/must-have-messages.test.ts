import type { MustHaveShare } from '../../../../src/domain/priority/must-have-share';
import { mustHaveHeading, mustHaveLine, notSetLine } from '../../../../src/frontend/forecast/must-have-messages';

const share = (told: Partial<MustHaveShare>, items = 2, unsized = 0): MustHaveShare => ({
  amounts: [
    { place: 'must', items, size: 34, unsized },
    { place: 'not-set', items: 1200, size: 0, unsized: 0 },
  ],
  over: false,
  ...told,
});

const told = (of: MustHaveShare) => ({
  share: of,
  capacity: 42,
  unit: 'points' as const,
  within: '2 sprints',
  most: 60,
});

describe('what must-haves take (P6)', () => {
  it.each([
    [share({ percent: 40.4 }), 'Must haves take 40 % of what the next 2 sprints deliver'],
    [share({ percent: 81, over: true }), 'Must haves take 81 % of what the next 2 sprints deliver: the limit is 60 %'],
    [share({}, 0), 'Nobody has set a must have'],
    [share({ over: true }), 'Must haves, and nothing that the next 2 sprints surely deliver'],
    [share({}, 1, 1), 'Must haves, of which nobody can say how large they are'],
  ])('in one line', (of, words) => {
    expect(mustHaveHeading(told(of))).toBe(words);
  });

  it.each([
    [
      share({ percent: 81 }),
      '34 points in 2 items, of 42 points that are 85 % sure. At most 60 % leave room for what goes wrong.',
    ],
    [
      share({ percent: 81, takenAs: 3 }, 2, 1),
      '34 points in 2 items, 1 of them unestimated and taken as 3 points each, of 42 points that are 85 % sure. At most 60 % leave room for what goes wrong.',
    ],
    [share({}, 0), 'Set MoSCoW on the issue panel; then it is held against the 42 points that are 85 % sure.'],
  ])('and what that is made of', (of, words) => {
    expect(mustHaveLine(told(of))).toBe(words);
  });

  it('says on how many items nobody has set it, and nothing where somebody has on all', () => {
    expect(notSetLine(share({}))).toBe('Not set on 1,200 of 1,202 open items.');
    expect(notSetLine(share({}, 0))).toBe('Not set on any of 1,200 open items.');
    expect(notSetLine({ amounts: [{ place: 'must', items: 3, size: 9, unsized: 0 }], over: false })).toBeUndefined();
  });
});
