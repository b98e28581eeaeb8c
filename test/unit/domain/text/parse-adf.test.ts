import { parseText } from '../../../../src/domain/text/parse-text';
import { isEmpty, plainText, proseLines } from '../../../../src/domain/text/plain-text';
import { doc, paragraph, heading, bulletList, node, text, items, task, row, linked } from './adf';

describe('an ADF description', () => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty object', {}],
    ['a document without content', { type: 'doc', version: 1 }],
    ['an empty paragraph', doc(paragraph())],
    ['white space', doc(paragraph('  \n '), heading(2, ' '), bulletList(' '))],
    ['a blank string', ' \n\t'],
    ['a number', 7],
    ['the prompt of a template', doc(paragraph(node('placeholder', [], { text: 'Say what is wanted' })))],
  ])('is empty when it is %s (D1)', (_, value) => {
    expect(isEmpty(parseText(value))).toBe(true);
  });

  it('is not empty when it holds nothing but a picture (D5)', () => {
    const read = parseText(doc(node('mediaSingle', [node('media', [], { id: 'x', type: 'file' })])));
    expect(read.attachments).toBe(1);
    expect(isEmpty(read)).toBe(false);
  });

  it('reads on into nodes that it does not know (D2)', () => {
    const read = parseText(doc(node('hologram', [paragraph('Seen'), node('aura', [text('and felt')])])));
    expect(plainText(read)).toBe('Seen\nand felt');
  });

  it('keeps headings, lists, boxes, quotes and code apart (D3)', () => {
    const read = parseText(
      doc(
        heading(2, 'Goal'),
        bulletList('one', 'two'),
        node('orderedList', items('seven'), { order: 7 }),
        node('panel', [paragraph('In a panel')], { panelType: 'info' }),
        node('expand', [paragraph('Inside')], { title: 'More' }),
        node('blockquote', [paragraph('Quoted')]),
        node('codeBlock', [text('a = 1;\nb = 2;')]),
        node('layoutSection', [node('layoutColumn', [paragraph('In a column')])]),
      ),
    );
    expect(read.blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Goal' },
      { kind: 'list', ordered: false, start: 1, items: ['one', 'two'].map((words) => item(words)) },
      { kind: 'list', ordered: true, start: 7, items: [item('seven')] },
      { kind: 'box', title: '', blocks: [said('In a panel')] },
      { kind: 'box', title: 'More', blocks: [said('Inside')] },
      { kind: 'quote', blocks: [said('Quoted')] },
      { kind: 'code', text: 'a = 1;\nb = 2;' },
      said('In a column'),
    ]);
    expect(proseLines(read)).not.toContain('a = 1;');
  });

  it('keeps what is nested in a list under its item (D3)', () => {
    const nested = node('listItem', [paragraph('outer'), bulletList('inner')]);
    expect(parseText(doc(node('bulletList', [nested]))).blocks).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          {
            text: 'outer',
            struck: false,
            blocks: [{ kind: 'list', ordered: false, start: 1, items: [item('inner')] }],
          },
        ],
      },
    ]);
  });

  it('knows the state of tasks, and nests a list of tasks under the task before it (D3)', () => {
    const list = node('taskList', [task('open'), node('taskList', [task('part')]), task('closed', 'DONE')]);
    expect(parseText(doc(list)).blocks).toEqual([
      {
        kind: 'tasks',
        items: [
          {
            text: 'open',
            done: false,
            struck: false,
            blocks: [{ kind: 'tasks', items: [{ text: 'part', done: false, struck: false, blocks: [] }] }],
          },
          { text: 'closed', done: true, struck: false, blocks: [] },
        ],
      },
    ]);
  });

  it('reads decisions, and tasks made of paragraphs (D3)', () => {
    const decisions = node('decisionList', [node('decisionItem', [text('We use CSV')], { state: 'DECIDED' })]);
    const blockTask = node('taskList', [node('blockTaskItem', [paragraph('Ship it')], { state: 'DONE' })]);
    expect(parseText(doc(decisions, blockTask)).blocks).toEqual([
      { kind: 'list', ordered: false, start: 1, items: [item('We use CSV')] },
      { kind: 'tasks', items: [{ text: 'Ship it', done: true, struck: false, blocks: [] }] },
    ]);
  });

  it('reads tables with their header rows (D3)', () => {
    const table = node('table', [row('tableHeader', 'Field', 'Rule'), row('tableCell', 'Name', 'not blank')]);
    expect(parseText(doc(table)).blocks).toEqual([
      {
        kind: 'table',
        rows: [
          { header: true, cells: ['Field', 'Rule'] },
          { header: false, cells: ['Name', 'not blank'] },
        ],
      },
    ]);
  });

  it('reads mentions, emoji, statuses, dates and line breaks within a line (D4)', () => {
    const line = paragraph(
      node('mention', [], { id: '1', text: '@Ann' }),
      ' ',
      node('emoji', [], { shortName: ':tada:' }),
      node('hardBreak'),
      node('status', [], { text: 'IN REVIEW' }),
      ' by ',
      node('date', [], { timestamp: '1704067200000' }),
    );
    expect(plainText(parseText(doc(line)))).toBe('@Ann :tada:\nIN REVIEW by 2024-01-01');
  });

  it('takes links, smart cards and bare addresses as links, each once (D4)', () => {
    const read = parseText(
      doc(
        paragraph(linked('the design', 'https://a.example/1'), ' and https://a.example/2, ', 'https://a.example/2'),
        paragraph(node('inlineCard', [], { url: 'https://a.example/3' })),
        node('blockCard', [], { data: { url: 'https://a.example/4' } }),
      ),
    );
    expect(read.links).toEqual([1, 2, 3, 4].map((page) => `https://a.example/${page}`));
    expect(plainText(read)).toContain('https://a.example/3');
  });

  it('knows a wholly bold line from a bold word, also in the middle of a paragraph (A2)', () => {
    const read = parseText(
      doc(
        paragraph(text('Notes', 'strong'), text(':')),
        paragraph('a ', text('bold', 'strong'), ' word'),
        paragraph('before', node('hardBreak'), text('Title', 'strong'), node('hardBreak'), 'after'),
      ),
    );
    expect(read.blocks).toEqual([
      { kind: 'paragraph', text: 'Notes:', bold: true },
      said('a bold word'),
      said('before'),
      { kind: 'paragraph', text: 'Title', bold: true },
      said('after'),
    ]);
  });

  it('knows a struck item, but not one whose first word was corrected', () => {
    const struck = node('listItem', [paragraph(text('send a fax', 'strike'), ' not needed any more')]);
    const corrected = node('listItem', [paragraph(text('10', 'strike'), ' 20 rows a page')]);
    const [list] = parseText(doc(node('bulletList', [struck, corrected]))).blocks;
    expect(list).toMatchObject({ items: [{ struck: true }, { struck: false }] });
  });

  it('reads check boxes that were typed as text as tasks', () => {
    expect(parseText(doc(bulletList('[ ] open', '[x] closed', 'plain'))).blocks).toMatchObject([
      {
        kind: 'tasks',
        items: [
          { text: 'open', done: false },
          { text: 'closed', done: true },
        ],
      },
      { kind: 'list', items: [{ text: 'plain' }] },
    ]);
  });
});

const said = (words: string) => ({ kind: 'paragraph', text: words, bold: false });

const item = (words: string) => ({ text: words, struck: false, blocks: [] });
