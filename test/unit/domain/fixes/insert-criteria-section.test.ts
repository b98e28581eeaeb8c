import fc from 'fast-check';
import { findAcceptanceCriteria } from '../../../../src/domain/description/criteria/find-acceptance-criteria';
import { insertCriteriaSection, hasCriteriaHeading } from '../../../../src/domain/fixes/insert-criteria-section';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { parseText } from '../../../../src/domain/text/parse-text';

const { criteriaTemplate } = defaultRules;

type Node = { readonly type: string; readonly content?: readonly Node[]; readonly text?: string };

type Doc = { readonly type: 'doc'; readonly version: 1; readonly content: readonly Node[] };

const words = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' '));

const marks = fc.option(
  fc.constantFrom([{ type: 'strong' }], [{ type: 'link', attrs: { href: 'https://a.example' } }]),
  {
    nil: undefined,
  },
);

const inline = fc.oneof(
  fc.record({ type: fc.constant('text'), text: words, marks }, { requiredKeys: ['type', 'text'] }),
  fc.record({ type: fc.constant('mention'), attrs: fc.record({ id: words, text: words }) }),
  fc.constant({ type: 'hardBreak' }),
);

const attrs = fc.dictionary(fc.constantFrom('localId', 'layout', '1', '0', 'z'), words);

const { block } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({ type: fc.constant('paragraph'), content: fc.array(inline, { maxLength: 4 }), attrs }),
    fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
      content: fc.array(inline, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('codeBlock'), content: fc.array(inline, { maxLength: 1 }) }),
    fc.record({
      type: fc.constantFrom('bulletList', 'orderedList', 'taskList', 'panel', 'blockquote', 'table', 'unknownThing'),
      attrs,
      content: fc.array(tie('block'), { maxLength: 4 }),
    }),
  ),
}));

const documents = fc.record({
  version: fc.constant(1),
  type: fc.constant('doc'),
  content: fc.array(block, { maxLength: 6 }),
});

const seeded = { seed: 20261122, numRuns: 3000 };

/** What was inserted, where the value before is a document: nodes after those that were there. */
const insertedInto = (before: { readonly content: readonly unknown[] }, template = criteriaTemplate): readonly Node[] =>
  (insertCriteriaSection(before, template) as Doc).content.slice(before.content.length);

const textsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ text, content = [] }) => [...(text === undefined ? [] : [text]), ...textsOf(content)]);

describe('inserting a criteria section into any document', () => {
  it('leaves every node that a person wrote as it was, to the byte, and adds only after them (D9)', () => {
    fc.assert(
      fc.property(documents, (before) => {
        const bytes = JSON.stringify(before);
        const { content, ...rest } = insertCriteriaSection(before, criteriaTemplate) as Doc;
        expect(JSON.stringify(before)).toBe(bytes);
        expect(JSON.stringify({ ...rest, content: content.slice(0, before.content.length) })).toBe(bytes);
        expect(content.slice(before.content.length).map(({ type }) => type)).toEqual(['heading', 'bulletList']);
      }),
      seeded,
    );
  });

  it('writes no text that is empty or holds a line break, whatever the template holds (D9)', () => {
    fc.assert(
      fc.property(
        documents,
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '<', '-', '#') }),
        (before, template) => {
          for (const text of textsOf(insertedInto(before, template))) expect(text).toMatch(/^[^\r\n]+$/);
        },
      ),
      seeded,
    );
  });

  it('is found again, so that it is inserted once, and stays template-only until somebody writes criteria (A6)', () => {
    fc.assert(
      fc.property(documents, (before) => {
        const after = insertCriteriaSection(before, criteriaTemplate);
        expect(hasCriteriaHeading(after, [])).toBe(true);
        const criteria = (description: unknown) =>
          findAcceptanceCriteria({ description: parseText(description) }, { criteriaSynonyms: [], criteriaTemplate })
            .items;
        expect(criteria(after)).toEqual(criteria(before));
      }),
      { ...seeded, numRuns: 1000 },
    );
  });

  it('gives its heading the level of the highest one, so that it belongs to no section above it (A3)', () => {
    const heading = (level: number) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'x' }] });
    const levelAfter = (...levels: number[]) => insertedInto({ content: levels.map(heading) })[0];
    expect(levelAfter(3, 1, 2)).toMatchObject({ attrs: { level: 1 } });
    expect(levelAfter(5)).toMatchObject({ attrs: { level: 5 } });
    expect(levelAfter()).toMatchObject({ attrs: { level: 2 } });
  });
});

describe('inserting a criteria section where there is no document', () => {
  it.each([null, undefined, '', '  \n'])('starts one in place of %j (D1)', (description) => {
    const after = insertCriteriaSection(description, '- <one>');
    expect(after).toMatchObject({ type: 'doc', version: 1, content: [{ type: 'heading' }, { type: 'bulletList' }] });
  });

  it('fills an empty document and one that lost its content', () => {
    expect(insertCriteriaSection({}, '- <one>')).toMatchObject({ type: 'doc', version: 1 });
    expect(insertCriteriaSection({ type: 'doc', version: 1 }, '- <one>')).toMatchObject({ content: [{}, {}] });
  });

  it.each([[7], [[]], [{ type: 'paragraph' }], [{ type: 'doc', content: 'text' }]])(
    'writes nothing over a value that is no description: %j',
    (value) => {
      expect(insertCriteriaSection(value, criteriaTemplate)).toBeUndefined();
    },
  );

  it.each([
    ['wiki markup', 'h3. Why\n\n* *Customers* ask', '\n\nh3. Acceptance criteria\n\n* <one>\n* <two>'],
    ['Markdown', '### Why\n\n- **Customers** ask', '\n\n### Acceptance criteria\n\n- <one>\n- <two>'],
    ['plain prose', 'Customers ask.', '\n\nh2. Acceptance criteria\n\n* <one>\n* <two>'],
  ])('goes on in %s and keeps every character before (D7, D9)', (_, text, added) => {
    const after = insertCriteriaSection(text, '- <one>\n- <two>');
    expect(after).toBe(`${text}${added}`);
    expect(hasCriteriaHeading(after, [])).toBe(true);
  });
});
