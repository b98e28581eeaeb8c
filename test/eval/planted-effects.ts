import { backTestSuggestions } from '../../src/domain/estimates/suggestion-back-test';
import { DAY } from '../support/clock';
import { type MadeProject, plantedEstimates, projectSize } from '../support/planted-estimates';
import { aim, meanOf, told } from './estimate-table';

/**
 * On made projects of 200 done items: in how many the app would speak the week after the last one,
 * with an effect of 25 % planted in the words and without any. What becomes of looking every week
 * of a project's life is measured by `npm run test:long`.
 */
export const plantedEffects = (projects: number): string => {
  const planted = speakingIn('planted', projects);
  const none = speakingIn('none', projects);
  return [
    `estimates of made projects, ${projects} each with ${projectSize} done items`,
    `  planted effect 25 %: speaks in ${told(planted.share)}; similar items less off than the project median by ${told(planted.gain)}, than the last 50 by ${told(planted.gainOnLast)}`,
    `  no effect: speaks in ${told(none.share)}; less off by ${told(none.gain)} and ${told(none.gainOnLast)}`,
    aim('speaks in at least 80 % of projects with the effect', planted.share >= 0.8),
    aim('speaks in at most 2 % of projects without', none.share <= 0.02),
  ].join('\n');
};

type Speaking = { readonly share: number; readonly gain: number; readonly gainOnLast: number };

const speakingIn = (effect: MadeProject['effect'], projects: number): Speaking => {
  const tests = Array.from({ length: projects }, (_, index) => {
    const items = plantedEstimates({ effect, seed: firstSeed + index });
    return backTestSuggestions(items, (items.at(-1)?.finished ?? 0) + 7 * DAY);
  }).flatMap((test) => test ?? []);
  return {
    share: tests.filter(({ beats }) => beats).length / projects,
    gain: 1 - meanOf(tests.map((test) => test.suggestion)) / meanOf(tests.map((test) => test.projectMedian)),
    gainOnLast: 1 - meanOf(tests.map((test) => test.suggestion)) / meanOf(tests.map((test) => test.baseline)),
  };
};

/** Far from the seeds of the tests. */
const firstSeed = 500_000;
