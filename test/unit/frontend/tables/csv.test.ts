import fc from 'fast-check';
import { type Column, tableCsv } from '../../../../src/frontend/tables/column';
import { toCsv } from '../../../../src/frontend/tables/csv';

describe('a table as CSV', () => {
  it('quotes cells that hold a comma, a quote or a line break (RFC 4180)', () => {
    expect(toCsv([['a,b', 'say "yes"', 'two\nlines', 'plain']])).toBe('"a,b","say ""yes""","two\nlines",plain\r\n');
  });

  it('keeps numbers whole, negative ones as well, and leaves unknown ones empty', () => {
    expect(toCsv([[20.714285714285715, -3, 0, null]])).toBe('20.714285714285715,-3,0,\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'disarms words that a spreadsheet would run: %j',
    (words) => {
      expect(
        toCsv([[words]])
          .replace(/^"/, '')
          .startsWith("'"),
      ).toBe(true);
    },
  );

  it('can be read back to what was shown, whatever people wrote', () => {
    const words = fc.string({ unit: 'binary' }).map((text) => text.replace(/^[\s=+\-@＝＋－＠]+/, ''));
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('has the heads of the table and every row of it, not only the page that is shown', () => {
    const columns: readonly Column<number>[] = [
      { key: 'n', head: 'Number', value: (row) => row },
      { key: 'square', head: 'Square', value: (row) => (row === 2 ? null : row * row) },
    ];
    expect(tableCsv(columns, [1, 2, 3], String)).toBe('Number,Square\r\n1,1\r\n2,\r\n3,9\r\n');
  });
});

/** A reader of its own, letter by letter, as the RFC's grammar has it. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let [cell, quoted, at] = ['', false, 0];
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') endCell();
    else if (!quoted && sign === '\r') {
      endCell();
      rows.push([]);
      at += 1;
    } else cell += sign;
    at += 1;
  }
  return rows.slice(0, -1);
};
