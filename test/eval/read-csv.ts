/**
 * The rows of a CSV text with a heading, by column. Quoted values may hold commas, quotes and line
 * breaks (RFC 4180).
 */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [heading = [], ...rows] = cells(text);
  return rows
    .filter((row) => row.length === heading.length)
    .map((row) => Object.fromEntries(heading.map((column, at) => [column, row[at] ?? ''])));
};

const cells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
};
