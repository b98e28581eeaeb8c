import { usualChance } from '../../src/domain/forecast/play-futures';
import { howMany } from '../../src/domain/forecast/how-many';
import { whenDone } from '../../src/domain/forecast/when-done';

const rounds = 25;
const history = [21, 13, 30, 8, 0, 26, 17, 23, 12, 19, 34, 15];

/**
 * How long one answer of a forecast takes with all its trials, in this run; for the last one nearly
 * every future is played to the horizon, the most it can cost.
 */
export const forecastBench = (): string =>
  [
    `forecast from ${history.length} sprints, ${usualChance.trials} trials, median of ${rounds} rounds`,
    line('how much in three sprints', () => howMany(history, { periods: 3, p: 0.85 })),
    line('when 200 points are done', () => whenDone(history, { amount: 200, p: 0.85 })),
    line('when 200 points are done, from 60 sprints with their record', () =>
      whenDone([...history, ...history, ...history, ...history, ...history], { amount: 200, p: 0.85 }),
    ),
    line('when what is beyond the horizon is done', () => whenDone(history, { amount: 1e6, p: 0.85 })),
    line('when what just fits into the horizon is done', () => whenDone(history, { amount: 945, p: 0.5 })),
    '',
  ].join('\n');

const line = (what: string, run: () => unknown): string => {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const median = times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN;
  return `  ${what}: ${median.toFixed(1)} ms`;
};
