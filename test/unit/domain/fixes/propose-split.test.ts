import fc from 'fast-check';
import { outlineOf } from '../../../../src/domain/description/outline/outline';
import { proposeSplit } from '../../../../src/domain/fixes/propose-split';
import { parseStory } from '../../../../src/domain/story/parse-story';
import { parseText } from '../../../../src/domain/text/parse-text';

type Told = { readonly description?: string; readonly criteria?: readonly string[]; readonly story?: string };

const large = ({ description = '', criteria = [], story = '' }: Told) =>
  proposeSplit({
    summary: 'Customer accounts',
    outline: outlineOf(parseText(description), new Set()),
    criteria,
    story: parseStory(story),
  });

const titlesOf = (criteria: readonly string[], story = '') =>
  large({ criteria, story })?.parts.map(({ title }) => title);

describe('a large item may be split', () => {
  it.each([
    [
      'by the labels of its criteria',
      ['Search: finds names', 'Search: finds numbers', 'Export: as CSV', 'Export: at most 1,000 rows'],
      ['Customer accounts: search', 'Customer accounts: export'],
    ],
    [
      'by labels in brackets, with what has none as the rest',
      ['[Web] shows it', '[Web] sorts it', '[App] shows it', '[App] sorts it', 'Both log it'],
      ['Customer accounts: web', 'Customer accounts: app', 'Customer accounts: the rest'],
    ],
    [
      'by a word that some criteria share',
      ['The invoice lists taxes', 'The invoice names its payer', 'A reminder is mailed', 'A reminder stops later'],
      ['Customer accounts: invoice', 'Customer accounts: reminder'],
    ],
    [
      'not by criteria that all speak of one thing',
      ['A list loads', 'A list sorts', 'A list pages', 'A list prints'],
      undefined,
    ],
    ['not by three criteria', ['Search: a', 'Search: b', 'Export: c'], undefined],
    ['not without any', [], undefined],
  ])('%s', (_, criteria, titles) => {
    expect(titlesOf(criteria)).toEqual(titles);
  });

  it.each([
    [
      'As a user, I want to create and delete accounts so that I stay in control.',
      ['Create accounts', 'Delete accounts'],
    ],
    [
      'As a user, I want to export the list and then send it to my accountant.',
      ['Export the list', 'Send it to my accountant'],
    ],
    ['As a user, I want names and addresses so that I can write letters.', undefined],
    ['', undefined],
  ])('by the conjunction in its wish: %s', (story, titles) => {
    expect(titlesOf([], story)).toEqual(titles);
  });

  it('by its sub-headings, each with what stands under it and the criteria that speak of it', () => {
    const description = [
      'h3. Search',
      'Customers look for names.',
      'h3. Export',
      'Accountants load a file.',
      'h3. Acceptance criteria',
      '* The file has a row for each account',
      '* Names are found without accents',
    ].join('\n\n');
    const criteria = ['The file has a row for each account', 'Names are found without accents'];
    expect(large({ description, criteria })).toEqual({
      by: 'headings',
      parts: [
        {
          title: 'Customer accounts: Search',
          topic: 'Search',
          lines: ['Customers look for names.'],
          criteria: ['Names are found without accents'],
        },
        {
          title: 'Customer accounts: Export',
          topic: 'Export',
          lines: ['Accountants load a file.'],
          criteria: ['The file has a row for each account'],
        },
      ],
    });
  });

  it('by its longest list, by the labels of its entries, and not by one that announces something else', () => {
    const description = [
      'Customers ask for all of this:',
      '* Search: by name and by number\n* A file for the accountant',
      'h3. Steps to reproduce',
      '# Open the list\n# Wait\n# Close it',
    ].join('\n\n');
    expect(large({ description })).toMatchObject({
      by: 'list',
      parts: [
        { topic: 'Search', lines: ['Search: by name and by number'] },
        { topic: 'A file for the accountant', lines: ['A file for the accountant'] },
      ],
    });
  });

  it('into five parts at most: neighbours of a long list stay together, and all of it is there', () => {
    const entries = Array.from({ length: 12 }, (_, at) => `Wish ${'abcdefghijkl'[at]}`);
    const proposal = large({ description: entries.map((entry) => `* ${entry}`).join('\n') });
    expect(proposal?.parts.map(({ topic }) => topic)).toEqual([
      'Wish a and 2 more',
      'Wish d and 2 more',
      'Wish g and 2 more',
      'Wish j and 2 more',
    ]);
    expect(proposal?.parts.flatMap(({ lines }) => lines)).toEqual(entries);
  });

  it('under titles that tell the parts apart', () => {
    const same = 'x'.repeat(120);
    expect(large({ description: `* ${same} one\n* ${same} two` })?.parts.map(({ title }) => title.slice(-4))).toEqual([
      'xxx…',
      ' (2)',
    ]);
  });
});

describe('whatever an item says', () => {
  const words = fc.constantFrom(
    'search',
    'export',
    'import',
    'list',
    'invoice',
    'the',
    'a',
    'account',
    '[Web]',
    'App:',
  );
  const line = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const block = fc.oneof(
    line,
    line.map((title) => `h3. ${title}`),
    fc.array(line, { minLength: 1, maxLength: 9 }).map((entries) => entries.map((entry) => `* ${entry}`).join('\n')),
  );
  const items = fc.record({
    description: fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n')),
    criteria: fc.array(line, { maxLength: 14 }),
    story: fc.constantFrom('', 'As a user, I want to create and delete accounts so that I stay in control.'),
  });

  it('every criterion stands with exactly one part, parts are two to five, their titles differ and fit into Jira', () => {
    fc.assert(
      fc.property(items, (item) => {
        const proposal = large(item);
        if (proposal === undefined) return;
        const { parts } = proposal;
        expect(parts.flatMap(({ criteria }) => criteria).toSorted()).toEqual(item.criteria.toSorted());
        expect(parts.length).toBeGreaterThanOrEqual(2);
        expect(parts.length).toBeLessThanOrEqual(5);
        expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length);
        for (const { title } of parts) expect(title).toMatch(/^[^\r\n]{1,255}$/);
        expect(large(item)).toEqual(proposal);
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });

  it('is read in one pass: a hundred thousand criteria and entries are no matter', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at) => `word${String.fromCodePoint(97 + (at % 26)).repeat(9)} ${at}`,
    );
    expect(large({ criteria: many })?.parts.length).toBeLessThanOrEqual(5);
    const seams = large({
      criteria: many.slice(0, 3),
      description: many
        .slice(0, 20_000)
        .map((one) => `* ${one}`)
        .join('\n'),
    });
    expect(seams?.parts).toHaveLength(5);
  });
});
