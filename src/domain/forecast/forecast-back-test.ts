import { howMany } from './how-many';

/**
 * How good the forecasts would have been on this history: of `cases` periods so many reached at
 * least the amount at 50 % and at 85 %. An amount of 0 is always reached and proves nothing:
 * `emptyAt85` says how many of the cases were such.
 */
export type BackTest = {
  readonly cases: number;
  readonly held50: number;
  readonly held85: number;
  readonly emptyAt85: number;
};

/**
 * Forecasts each past period from the ones before it alone, as the app would have done then: with
 * what the record before it corrects (F5, F6). `samples` are oldest first; a period with too little
 * before it is no case.
 */
export const backTestForecast = (samples: readonly number[]): BackTest => {
  const cases = samples.flatMap((actual, index) => {
    const earlier = samples.slice(0, index);
    const at50 = howMany(earlier, { periods: 1, p: 0.5 });
    const at85 = howMany(earlier, { periods: 1, p: 0.85 });
    return 'because' in at50 || 'because' in at85 ? [] : [{ actual, at50: at50.amount, at85: at85.amount }];
  });
  return {
    cases: cases.length,
    held50: cases.filter(({ actual, at50 }) => actual >= at50).length,
    held85: cases.filter(({ actual, at85 }) => actual >= at85).length,
    emptyAt85: cases.filter(({ at85 }) => at85 <= 0).length,
  };
};
