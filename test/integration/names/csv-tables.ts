import { type DrawnNode, nodesIn } from './drawn-screen';

/** A table as it stands in a text to copy. */
export type CsvTable = {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** All tables that are shown as CSV. */
export const csvTablesIn = (root: DrawnNode): readonly CsvTable[] =>
  nodesIn(root).flatMap(({ type, props }) => {
    const text = String(props['value']);
    if (type !== 'TextArea' || !text.includes('\r\n')) return [];
    const [heads = [], ...rows] = linesOf(text);
    return [{ label: String(props['id']), heads, rows }];
  });

/** A sentence for each cell that mixes a number with its unit, or breaks the kind of its column. */
export const faultsInTable = ({ label, heads, rows }: CsvTable): readonly string[] =>
  heads.flatMap((head, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const isNumeric = cells.some(isNumber);
    const isText = texts.has(head);
    return cells
      .filter((cell) => !isText && (isNumeric ? !isNumber(cell) : mixed.test(cell) || day.test(cell)))
      .map((cell) => `${label}, ${head}: ${cell}`);
  });

/** What people wrote, and sentences. */
const texts: ReadonlySet<string> = new Set([
  'Item',
  'Summary',
  'Sprint',
  'Epic or version',
  'Why',
  'Missing',
  'Runway',
]);

const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell);

/** A number with anything beside it that makes a spreadsheet take it for words. */
const mixed = /^(?:at least |over |'?[+−-])?[\d.,]+ ?(?:%|·|–|[a-z]).*$|^(?:at least|over) |^[–-]$/i;

/** A day as people read it. */
const day = /\d{1,2}\.? ?[A-Z][a-z]{2,}\.? \d{4}|[A-Z][a-z]{2,} \d{1,2}, \d{4}|\d{1,2}\.\d{1,2}\.\d{4}/;

const linesOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    );
