import { quantity } from '../../../src/domain/wording/number';
import type { Result } from './check';
import type { CheckedRow, DoctorReport } from './report';

/** Characters of each column: 118 with the two between them. */
const widths = [9, 37, 35, 31] as const;

const resultNames: Readonly<Record<Result, string>> = {
  holds: 'ok',
  broken: 'BROKEN',
  'not-seen': 'not seen',
  'not-asked': '-',
};

/** The report for people: a table with a head for each section, and what it comes to. */
export const doctorTable = (report: DoctorReport): string => {
  const { site, person, project, rows, calls, points } = report;
  const sections = [...new Set(rows.map(({ section }) => section))];
  return [
    `${site}, project ${project}, as ${person}`,
    '',
    line(['', 'ASSUMED', 'SEEN', 'CONSEQUENCE']),
    ...sections.flatMap((section) => ['', section, ...rows.filter((row) => row.section === section).flatMap(rowLines)]),
    '',
    summaryOf(report),
    `${quantity(calls, 'call')}, some ${quantity(points, 'point')}; nothing was written.`,
    'What only an installed app can show: npm run --silent doctor -- --checklist',
    '',
  ].join('\n');
};

const summaryOf = ({ broken, notSeen, rows }: DoctorReport): string => {
  const held = rows.filter(({ result }) => result === 'holds').length;
  const parts = [`${held} ok`, `${broken} broken`, `${notSeen} not seen (neither broken nor fine)`];
  return `${quantity(rows.length, 'assumption')}: ${parts.join(', ')}.`;
};

const rowLines = ({ result, assumed, seen, consequence }: CheckedRow): string[] => {
  const cells = [resultNames[result], assumed, seen, consequence].map((text, column) =>
    wrap(text, widths[column] ?? 0),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => line(cells.map((lines) => lines[index] ?? '')));
};

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();

/** Lines of at most `width` characters, broken at blanks, and within a word where it is longer. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width) lines.push(current);
    current = longer.length > width ? word : longer;
  }
  return [...lines, current];
};
