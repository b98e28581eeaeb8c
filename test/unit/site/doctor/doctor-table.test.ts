import { doctorTable, wrap } from '../../../site/doctor/doctor-table';

describe('wrapped texts of the table', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['', 7, ['']],
    ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ])('%j in %i characters', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

it('puts each row in its section, as high as its highest cell', () => {
  const table = doctorTable({
    ...{ site: 'https://name.atlassian.net', person: 'Anna', project: 'MOB', calls: 1, points: 2 },
    ...{ broken: 1, notSeen: 0 },
    rows: [
      { section: 'Pages', assumed: 'A page holds 100', result: 'broken', seen: '20', consequence: 'word '.repeat(10) },
    ],
  });
  expect(table.split('\n').slice(3, 8)).toEqual([
    '',
    'Pages',
    `BROKEN     A page holds 100                       20                                   ${'word '.repeat(6).trim()}`,
    `${' '.repeat(87)}${'word '.repeat(4).trim()}`,
    '',
  ]);
  expect(table).toContain('1 assumption: 0 ok, 1 broken, 0 not seen');
  expect(table).toContain('1 call, some 2 points; nothing was written.');
});
