import { backTestSuggestions } from '../../../../src/domain/estimates/suggestion-back-test';
import { DAY } from '../../../support/clock';
import { type MadeProject, plantedEstimates } from '../../../support/planted-estimates';

/* Looked at each week of their lives, from the first to the last of 200 items. */

const projects = 30;

/** Whether the app would have spoken in any week. */
const everSpeaks = (effect: MadeProject['effect'], seed: number): boolean => {
  const items = plantedEstimates({ effect, seed });
  const [first = 0, last = 0] = [items[0]?.finished, items.at(-1)?.finished];
  for (let now = first; now <= last + 7 * DAY; now += 7 * DAY) {
    const done = items.filter(({ finished }) => finished < now);
    if (backTestSuggestions(done, now)?.beats === true) return true;
  }
  return false;
};

const speaking = (effect: MadeProject['effect']): number =>
  Array.from({ length: projects }, (_, index) => everSpeaks(effect, 20_000 + index)).filter(Boolean).length;

it('suggestions are made in none of 30 projects in which similar items tell nothing (E7)', () => {
  expect(speaking('none')).toBe(0);
}, 1_800_000);

it('and in at least 80 % of those in which they tell 25 % more than the median', () => {
  expect(speaking('planted') / projects).toBeGreaterThanOrEqual(0.8);
}, 1_800_000);
