/** A cell of a table: text, a number in full, or null where nothing is known. */
export type CellValue = string | number | null;

/** A cell of a CSV: also an instant, which stands there as its ISO day. */
export type CsvCell = CellValue | { readonly day: number };

/**
 * Rows as CSV (RFC 4180), with CRLF after each row. Numbers have '.' as their decimal point and are
 * not rounded. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const toCsv = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** A share from 0 to 1 as a number of percent, without what binary fractions leave behind. */
export const percentCell = (share: number | undefined): number | null =>
  share === undefined ? null : Number((share * 100).toFixed(6));

/** An instant that may be absent. */
export const dayCell = (instant: number | undefined): CsvCell => (instant === undefined ? null : { day: instant });

const csvCell = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What spreadsheets take for a formula, in wide characters too (OWASP, CSV injection). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
