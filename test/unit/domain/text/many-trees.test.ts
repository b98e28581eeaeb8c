import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { parseText } from '../../../../src/domain/text/parse-text';
import { plainText, isEmpty } from '../../../../src/domain/text/plain-text';

const types = [
  ...['doc', 'paragraph', 'heading', 'text', 'bulletList', 'orderedList', 'listItem', 'taskList', 'taskItem', 'table'],
  ...['blockTaskItem', 'tableRow', 'tableCell', 'tableHeader', 'panel', 'expand', 'nestedExpand', 'blockquote'],
  ...['codeBlock', 'hardBreak', 'mention', 'emoji', 'status', 'date', 'inlineCard', 'blockCard', 'embedCard', 'media'],
  ...['mediaSingle', 'mediaInline', 'mediaGroup', 'decisionList', 'decisionItem', 'layoutSection', 'layoutColumn'],
  ...['caption', 'rule', 'placeholder', 'extension', 'bodiedExtension', 'inlineExtension', 'hologram', '__proto__', ''],
];

const words = [
  'word',
  '',
  ' ',
  'AC: one',
  'https://a.example/1',
  '- [ ] task',
  'a\r\nb',
  '\u0000',
  '😀',
  '{code}',
  '|x|',
];

const wrong = [
  null,
  undefined,
  0,
  -1,
  NaN,
  1e300,
  true,
  'text',
  '',
  [],
  [null],
  [[]],
  {},
  { content: 7 },
  { type: {} },
];

/**
 * Cheap trees of a few nodes: right names in wrong places, wrong types anywhere, now and then one
 * that is deep or wide.
 */
const treeMaker = (seed: number) => {
  const random = xoroshiro128plus(seed);
  const below = (limit: number): number => ((random.next() % limit) + limit) % limit;
  const pick = <T>(choices: readonly T[]): T | undefined => choices[below(choices.length)];
  const attrs = () => ({ text: pick(words), level: pick([...wrong, 1, 3, 9]), url: pick(words), order: pick(wrong) });
  const tree = (depth: number): unknown => {
    if (below(12) === 0) return pick(wrong);
    const node: Record<string, unknown> = { type: below(20) === 0 ? pick(wrong) : pick(types) };
    if (below(2) === 0) node['text'] = below(8) === 0 ? pick(wrong) : pick(words);
    if (below(3) === 0) node['attrs'] = below(6) === 0 ? pick(wrong) : attrs();
    if (below(5) === 0)
      node['marks'] = below(4) === 0 ? pick(wrong) : [{ type: pick(['strong', 'strike', 'link', 'x']) }, pick(wrong)];
    if (depth > 0 && below(4) > 0)
      node['content'] = below(15) === 0 ? pick(wrong) : Array.from({ length: below(4) }, () => tree(depth - 1));
    return node;
  };
  const deep = (levels: number): unknown => {
    let inner = tree(1);
    const type = pick(types);
    for (let level = 0; level < levels; level += 1) inner = { type, content: [inner] };
    return inner;
  };
  return (at: number): unknown => {
    if (at % 1000 === 0) return deep(3000);
    if (at % 1000 === 500) return { type: pick(types), content: Array.from({ length: 3000 }, () => tree(0)) };
    return tree(4);
  };
};

/** The characters of all texts and attributes in a tree, which bound what can be read from it. */
const charactersIn = (value: unknown): number => {
  let sum = 0;
  const stack = [value];
  while (stack.length) {
    const next = stack.pop();
    if (typeof next === 'string') sum += next.length;
    else if (typeof next === 'object' && next !== null) {
      sum += 16;
      for (const inner of Object.values(next)) stack.push(inner);
    }
  }
  return sum;
};

describe('100,000 trees', () => {
  it('are read without an exception, to no more text than they hold (D8)', () => {
    const next = treeMaker(20_240_304);
    const failed: string[] = [];
    for (let at = 0; at < 100_000; at += 1) {
      const tree = next(at);
      try {
        const read = parseText(tree);
        const text = plainText(read);
        if (text.length > charactersIn(tree)) failed.push(`${at}: more text than there is`);
        if (isEmpty(read) && text !== '') failed.push(`${at}: empty, yet with text`);
      } catch (problem) {
        failed.push(`${at}: ${String(problem)}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
