import { median } from '../../../../src/domain/arithmetic/median';
import { backTestSuggestions } from '../../../../src/domain/estimates/suggestion-back-test';
import { DAY } from '../../../support/clock';
import { type MadeProject, plantedEstimates, projectSize } from '../../../support/planted-estimates';

const seeds = Array.from({ length: 12 }, (_, index) => 1000 + index);

const speaks = (effect: MadeProject['effect'], seed: number): boolean => {
  const items = plantedEstimates({ effect, seed });
  expect(items).toHaveLength(projectSize);
  return backTestSuggestions(items, (items.at(-1)?.finished ?? 0) + 7 * DAY)?.beats === true;
};

/** How much less off the median of what is equally large as a rule is than the median of all. */
const plantedGain = (effect: MadeProject['effect']): number => {
  const items = Array.from({ length: 100 }, (_, index) => plantedEstimates({ effect, seed: 9000 + index })).flat();
  const sizes = [...new Set(items.map(({ usualSize }) => usualSize))];
  const groups = sizes.map((size) => items.filter(({ usualSize }) => usualSize === size));
  const off = (group: typeof items): number => {
    const estimates = group.map(({ estimate }) => estimate);
    const middle = median(estimates) ?? NaN;
    return estimates.reduce((sum, estimate) => sum + Math.abs(estimate - middle), 0);
  };
  return 1 - groups.reduce((sum, group) => sum + off(group), 0) / off(items);
};

describe('made projects of 200 items', () => {
  it('have the effect that is planted, or none', () => {
    expect(plantedGain('planted')).toBeCloseTo(0.25, 1.5);
    expect(plantedGain('none')).toBeLessThan(0.01);
  });

  it('get suggestions in at least 80 % where similar items tell 25 % more than the median (E7)', () => {
    expect(seeds.filter((seed) => speaks('planted', seed)).length).toBeGreaterThanOrEqual(0.8 * seeds.length);
  });

  it('get none where they tell nothing, in 98 %', () => {
    expect(seeds.filter((seed) => speaks('none', seed)).length).toBeLessThanOrEqual(0.02 * seeds.length);
  });
});
