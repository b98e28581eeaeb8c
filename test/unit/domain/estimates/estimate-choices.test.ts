import { estimateChoices, mostChoices } from '../../../../src/domain/estimates/estimate-choices';

describe('estimates to choose from', () => {
  it('are the usual ones where nothing is known', () => {
    expect(estimateChoices('points', {})).toEqual([1, 2, 3, 5, 8]);
    expect(estimateChoices('minutes', {})).toEqual([30, 60, 120, 240, 480]);
  });

  it('have the own estimates of the project among them, once each', () => {
    expect(estimateChoices('points', { offers: [3, 4], middle: 3.5 })).toEqual([2, 3, 4, 5, 8]);
  });

  it.each([
    [[13, 20, 40], 20, [5, 8, 13, 20, 40]],
    [[0.5], 0.5, [0.5, 1, 2, 3, 5]],
    [[100], 100, [2, 3, 5, 8, 100]],
  ])('stand around %j at %d', (offers, middle, choices) => {
    expect(estimateChoices('points', { offers, middle })).toEqual(choices);
  });

  it('are never more than stand in a line', () => {
    const offers = Array.from({ length: 30 }, (_, at) => at * 2);
    for (const middle of [0, 17, 29, 58, 1000])
      expect(estimateChoices('points', { offers, middle })).toHaveLength(mostChoices);
  });
});
