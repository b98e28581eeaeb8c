/** A cell of a table: words, a number in full, or nothing where nothing is known. */
export type CellValue = string | number | null;

/**
 * Rows as CSV (RFC 4180): commas between cells, CRLF after each row, quotes around what holds a
 * comma, a quote or a line break. Numbers have '.' as their decimal point and no rounding. Words
 * that a spreadsheet would run as a formula get an apostrophe in front.
 */
export const toCsv = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

const cellOf = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
};

/**
 * What spreadsheets take for a formula, in wide characters as well, with or without white space
 * before it (OWASP, CSV injection).
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
