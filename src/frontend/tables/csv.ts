/** A cell of a table: text, a number in full, or null where nothing is known. */
export type CellValue = string | number | null;

/**
 * Rows as CSV (RFC 4180), with CRLF after each row. Numbers have '.' as their decimal point and are
 * not rounded. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const toCsv = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

const csvCell = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What spreadsheets take for a formula, in wide characters too (OWASP, CSV injection). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
