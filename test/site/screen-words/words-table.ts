import type { ScreenCount, ScreenCounts } from './limits';

/** The counts as a table, beside the most that is allowed. */
export function wordsTable(counted: ScreenCounts, limits: ScreenCounts): string {
  const rows = Object.entries(counted).map(([name, count]) => [name, ...cells(count, limits[name])]);
  const table = [['surface', 'words', 'limit', 'buttons', 'limit'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, at) => padded(cell, { at, width: widths[at] ?? 0 })).join('  ')).join('\n');
}

const cells = ({ words, buttons }: ScreenCount, limit: ScreenCount | undefined): readonly string[] => [
  String(words),
  String(limit?.words ?? '–'),
  String(buttons),
  String(limit?.buttons ?? '–'),
];

const padded = (cell: string, { at, width }: { readonly at: number; readonly width: number }): string =>
  at === 0 ? cell.padEnd(width) : cell.padStart(width);
