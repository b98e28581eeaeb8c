import type { ForecastReport } from './read-forecast';

/** The forecast for people: what fits into the next sprint, and how such promises did. */
export const forecastTable = ({ board, sprints, nextSprint, backTest }: ForecastReport): string =>
  [
    `Board ${board}: from what was delivered, ${sprints.length === 0 ? '(none)' : sprints.join(', ')}`,
    ...([50, 70, 85, 95] as const).map((level) => `  ${level} % sure: ${nextSprint[level] ?? 'too little history'}`),
    `  promises of 85 % held ${backTest.held85} of ${backTest.cases} times, those of 50 % ${backTest.held50} of ${backTest.cases}`,
    '',
  ].join('\n');
