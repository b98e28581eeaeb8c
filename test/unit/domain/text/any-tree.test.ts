import fc from 'fast-check';
import { parseText } from '../../../../src/domain/text/parse-text';
import { plainText, isEmpty, proseWords } from '../../../../src/domain/text/plain-text';
import { type Node, paragraph, node, doc, text } from './adf';

const types = [
  ...['doc', 'paragraph', 'heading', 'text', 'bulletList', 'orderedList', 'listItem', 'taskList', 'taskItem', 'table'],
  ...[
    'tableRow',
    'tableCell',
    'tableHeader',
    'panel',
    'expand',
    'nestedExpand',
    'blockquote',
    'codeBlock',
    'hardBreak',
  ],
  ...[
    'mention',
    'emoji',
    'status',
    'date',
    'inlineCard',
    'media',
    'mediaSingle',
    'decisionList',
    'decisionItem',
    'nope',
  ],
];

/** Trees with the right names in the wrong places, and any value where another is expected. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.jsonValue(),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom(...types), fc.jsonValue()),
        text: fc.oneof(fc.string(), fc.jsonValue()),
        attrs: fc.oneof(fc.record({ text: fc.jsonValue(), level: fc.jsonValue(), url: fc.string() }), fc.jsonValue()),
        marks: fc.oneof(fc.array(fc.record({ type: fc.constantFrom('strong', 'strike', 'link') })), fc.jsonValue()),
        content: fc.oneof(fc.array(tie('tree'), { maxLength: 5 }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  ),
}));

describe('any tree at all', () => {
  it('is read without an exception, to the same text each time (D8, R2)', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const read = parseText(value);
        expect(plainText(parseText(value))).toBe(plainText(read));
        expect(isEmpty(read) && proseWords(read) > 0).toBe(false);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it.each(['panel', 'blockquote', 'bulletList', 'listItem', 'taskList', 'table', 'paragraph', 'hologram'])(
    'is read 10,000 levels deep: %s (D8)',
    (type) => {
      let deep: Node = paragraph('at the bottom');
      for (let level = 0; level < 10_000; level += 1) deep = node(type, [deep]);
      expect(plainText(parseText(doc(deep)))).toContain('at the bottom');
    },
  );

  it('is read in linear time and without overflow when it is very wide (D8)', () => {
    const wide = (size: number) =>
      node(
        'doc',
        Array.from({ length: size }, (_, at) => paragraph(`line ${at}`)),
      );
    expect(plainText(parseText(wide(150_000))).split('\n')).toHaveLength(150_000);
    const line = node(
      'paragraph',
      Array.from({ length: 150_000 }, () => text('word ')),
    );
    expect(proseWords(parseText(doc(line)))).toBe(150_000);
  });

  it.each([
    '*a ',
    '{code}',
    '[a|',
    '[',
    '{{',
    '||',
    '* ',
    '>',
    '- ',
    '1. ',
    '\n* a\n** b',
    '`',
    '<a ',
    '<!--',
    '![',
    '- [ ] \n',
  ])('is read as a string of nothing but %j, 32,767 characters long (D7, D8)', (part) => {
    const value = part.repeat(Math.ceil(32_767 / part.length));
    expect(() => plainText(parseText(value))).not.toThrow();
  });

  it('is read as any string (D7)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (value) => {
        expect(() => plainText(parseText(value))).not.toThrow();
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
