import { parseText } from '../../../../src/domain/text/parse-text';
import { plainText, proseWords } from '../../../../src/domain/text/plain-text';

const kinds = (value: string) => parseText(value).blocks.map(({ kind }) => kind);

describe('wiki markup (D7)', () => {
  it('has headings, bold lines, nested lists and rules', () => {
    expect(parseText('h3. Goal\n*Notes*\n* one\n** inner\n# first\n----\n').blocks).toEqual([
      { kind: 'heading', level: 3, text: 'Goal' },
      { kind: 'paragraph', text: 'Notes', bold: true },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          {
            text: 'one',
            struck: false,
            blocks: [{ kind: 'list', ordered: false, start: 1, items: [{ text: 'inner', struck: false, blocks: [] }] }],
          },
        ],
      },
      { kind: 'list', ordered: true, start: 1, items: [{ text: 'first', struck: false, blocks: [] }] },
    ]);
  });

  it('has code, quotes and titled panels', () => {
    const read = parseText(
      '{code:java}\nint a;\n{code}\n{quote}said{quote}\n{panel:title=Criteria|borderStyle=solid}\nin\n{panel}',
    );
    expect(read.blocks).toMatchObject([
      { kind: 'code', text: 'int a;\n' },
      { kind: 'quote', blocks: [{ text: 'said' }] },
      { kind: 'box', title: 'Criteria', blocks: [{ text: 'in' }] },
    ]);
  });

  it('has tables, links, images and attachments', () => {
    const read = parseText(
      '||Field||Rule||\n|Name|[not blank|https://a.example/x]|\n!shot.png|thumbnail! and [^log.txt]',
    );
    expect(read.blocks[0]).toEqual({
      kind: 'table',
      rows: [
        { header: true, cells: ['Field', 'Rule'] },
        { header: false, cells: ['Name', 'not blank'] },
      ],
    });
    expect(read.links).toEqual(['https://a.example/x']);
    expect(read.attachments).toBe(2);
  });

  it('leaves marks out of the text, but not exclamations and minus signs', () => {
    expect(plainText(parseText('h1. Text\nUse {{npm ci}} {color:red}now{color}! Then wait - or not. Good!'))).toBe(
      'Text\nUse npm ci now! Then wait - or not. Good!',
    );
  });

  it('leaves an unclosed macro out and reads on', () => {
    expect(plainText(parseText('h1. Text\n{code}\nlast words'))).toBe('Text\nlast words');
  });
});

describe('Markdown (D7)', () => {
  it('has task lists of every mark, nested and blank ones too', () => {
    const read = parseText('- [ ] open\n  - [x] part\n- [x] closed\n- [ ]\n\n* [ ] star');
    expect(read.blocks).toMatchObject([
      {
        kind: 'tasks',
        items: [
          { text: 'open', done: false, blocks: [{ kind: 'tasks', items: [{ text: 'part', done: true }] }] },
          { text: 'closed', done: true },
          { text: '', done: false },
        ],
      },
      { kind: 'tasks', items: [{ text: 'star' }] },
    ]);
  });

  it('has both kinds of headings, tables, quotes and code', () => {
    expect(kinds('Goal\n===\n\n## More\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said\n\n```\ncode\n```\n')).toEqual([
      'heading',
      'heading',
      'table',
      'quote',
      'code',
    ]);
  });

  it('shows no comments, and keeps what looks like a tag but is none', () => {
    const read = parseText('## Story\n<!-- Say who wants it -->\nAs a <role>,<br>I want **more**\n');
    expect(plainText(read)).toBe('Story\nAs a <role>,\nI want more');
  });

  it('knows links, images, struck items and wholly bold paragraphs', () => {
    const read = parseText('**Notes**\n\n[a](https://a.example/1) ![shot](x.png)\n\n- ~~dropped for now~~\n');
    expect(read).toMatchObject({ links: ['https://a.example/1'], attachments: 1 });
    expect(read.blocks).toMatchObject([{ bold: true }, { text: 'a' }, { items: [{ struck: true }] }]);
  });

  it('reads HTML by its lines', () => {
    const read = parseText(
      '## A\n\n<details><summary>Criteria</summary>\n<ul><li>one</li><li>two</li></ul>\n</details>\n',
    );
    expect(plainText(read)).toBe('A\nCriteria\n- one\n- two');
  });
});

describe('which markup a string is in (D7)', () => {
  it.each([
    ['h2. Goal\n# first\n# second', 'wiki'],
    ['Goal:\n # first\n # second\n', 'wiki'],
    ['# Open the list,\nall of it.\n# Close it.\n', 'wiki'],
    ['{code}\n# not a heading\n- [ ] no task\n{code}\n*bold*', 'wiki'],
    ['## Goal\n**bold** and `code`', 'markdown'],
    ['- [ ] one\n- [ ] two', 'markdown'],
    ['# Goal\n\nText', 'markdown'],
    ['*Goal*\nText', 'wiki'],
    ['## Goal\n*What for?*\n\nText', 'markdown'],
    ['# first\n## inner\n*bold*', 'wiki'],
  ])('%j is %s', (value, markup) => {
    const [first] = parseText(value).blocks;
    const asMarkdown = first?.kind === 'tasks' || (first?.kind === 'heading' && !value.startsWith('h'));
    expect(asMarkdown).toBe(markup === 'markdown');
  });
});

describe('words', () => {
  it.each([
    ['The export holds all rows.', 5],
    ["don't sign-in to app.js", 4],
    ['a - b (c)', 3],
    ['Exportiert größere Ämter', 3],
    ['用户可以登录', 3],
    ['', 0],
  ])('%j has %i', (value, count) => {
    expect(proseWords(parseText(value))).toBe(count);
  });
});
