import type { BandShares } from '../../../src/domain/backlog/runway/runway';
import { runwayNames } from '../../../src/domain/backlog/runway/runway-names';
import { bandNames } from '../../../src/domain/readiness/band-names';
import { bands } from '../../../src/domain/readiness/readiness';
import { amount, bareAmount } from '../../../src/domain/wording/amount';
import { commonNames } from '../../../src/domain/wording/common-names';
import { inSentence } from '../../../src/domain/wording/in-sentence';
import { quantity } from '../../../src/domain/wording/number';
import type { RunwayReport } from './read-runway';

/** The runway for people: a line for each bar. */
export const runwayTable = (report: RunwayReport): string => {
  const { project, unit, running, bars } = report;
  return [
    `${project}: ${inSentence(commonNames.runway)}, ${paceOf(report)}`,
    ...running.map(({ name, done, all, left, daysLeft }) => {
      const ends = daysLeft === null ? '' : `, ${runwayNames.daysLeft(daysLeft)}`;
      const words = `${bareAmount(done.amount, unit)} of ${bareAmount(all.amount, unit)} done${ends}`;
      return lineOf(runwayNames.running(name), `${words}; ${bandWords(left, unit)}`);
    }),
    ...bars.map((bar) =>
      lineOf(bar.name, `${quantity(bar.items, 'item')}, ${amount(bar.amount, unit)}: ${bandWords(bar, unit)}`),
    ),
    '',
  ].join('\n');
};

const paceOf = ({ pace, unit, period, cannot = '' }: RunwayReport): string => {
  if (pace === null) return `by ${inSentence(commonNames.items)}: ${cannot}`;
  return `${inSentence(period === 'week' ? commonNames.throughput : commonNames.velocity)} ${amount(pace, unit)} a ${period}`;
};

const lineOf = (name: string, words: string): string => `  ${name.padEnd(26)} ${words}`;

const bandWords = ({ bands: shares, unestimated }: BandShares, unit: RunwayReport['unit']): string =>
  [
    ...bands
      .filter((band) => shares[band].items > 0)
      .map((band) => `${bareAmount(shares[band].amount, unit)} ${inSentence(bandNames[band])}`),
    ...(unestimated.items === 0
      ? []
      : [
          `${unestimated.items} ${inSentence(commonNames.unestimated)} counted as ${bareAmount(unestimated.amount, unit)}`,
        ]),
  ].join(', ');
