import { commonNames } from '../../../src/domain/wording/common-names';
import type { TrendReport, TrendReportDay } from './read-trend';

/** The trend for people: a line a week, from the first day on, and the last day. */
export const trendTable = ({ project, replayedOfTop, days }: TrendReport): string =>
  [
    `${project}: ${days.length} days${replayedOfTop === undefined ? '' : `, before the app of the first ${replayedOfTop} items by rank`}`,
    `  ${heads.map((head, index) => head.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
    ...days.filter((_, index) => (days.length - 1 - index) % 7 === 0).map(lineOf),
    '',
  ].join('\n');

const heads = [
  'Day (UTC)',
  commonNames.trendScore,
  commonNames.healthScore,
  commonNames.openItems,
  commonNames.readyItems,
  commonNames.known,
];

const widths = heads.map((head) => Math.max(head.length, 10));

const lineOf = ({ day, known, trendScore, score, openItems, readyItems, unknown = 0 }: TrendReportDay): string => {
  const cells = [
    day,
    String(trendScore ?? '–'),
    String(score ?? '–'),
    String(openItems),
    String(readyItems),
    known === 'saved' ? 'the day itself' : `change histories${unknown === 0 ? '' : `, ${unknown} items unknown`}`,
  ];
  return `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
};
