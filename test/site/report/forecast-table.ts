import { horizon } from '../../../src/domain/forecast/play-futures';
import { commonNames } from '../../../src/domain/wording/common-names';
import { decimal } from '../../../src/domain/wording/number';
import type { ForecastReport, ReportedDate, ReportedTarget } from './read-forecast';

/** The forecast for people: what fits into the next sprint, what is done when, how promises did. */
export const forecastTable = ({ board, sprints, nextSprint, likely, backTest, targets }: ForecastReport): string =>
  [
    `Board ${board}: from what was delivered, ${sprints.length === 0 ? '(none)' : sprints.join(', ')}`,
    ...([50, 70, 85, 95] as const).map((level) => `  ${level} % sure: ${nextSprint[level] ?? 'too little history'}`),
    ...likely.map(({ atLeast, probability }) => `  at least ${atLeast}: ${percentOf(probability)}`),
    `  promises of 85 % held ${backTest.held85} of ${backTest.cases} times, those of 50 % ${backTest.held50} of ${backTest.cases}`,
    ...(targets === null || targets.length === 0 ? [] : [head, ...targets.map(line)]),
    '',
  ].join('\n');

/** As on the screen: rounded down, and no history makes surer than that. */
const percentOf = (probability: number): string =>
  probability > 0.95 ? 'over 95 %' : `${Math.floor(probability * 100 + 1e-9)} %`;

const line = (one: ReportedTarget): string =>
  lineOf([
    one.kind === 'issue' ? `${one.target} ${one.name}` : one.name,
    String(one.openItems),
    one.open === null ? '–' : decimal(one.open),
    one.unestimated === null ? '–' : String(one.unestimated),
    one.cannot ?? dateOf(one.at50),
    one.cannot === undefined ? dateOf(one.at85) : '',
  ]);

const dateOf = ({ periods, around }: ReportedDate): string =>
  periods === null ? `not within ${horizon}` : (around ?? `in ${periods}`);

const lineOf = ([
  name = '',
  items = '',
  open = '',
  unestimated = '',
  at50 = '',
  at85 = '',
]: readonly string[]): string =>
  [name.slice(0, 40).padEnd(40), items.padStart(10), open.padStart(8), unestimated.padStart(11), at50.padEnd(13), at85]
    .join('  ')
    .trimEnd();

/** As the columns of the screen are called. */
const head = lineOf([
  'Epic or version',
  commonNames.openItems,
  commonNames.estimate,
  commonNames.unestimated,
  '50 %',
  '85 %',
]);
