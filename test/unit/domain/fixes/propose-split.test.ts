import { proposeSplit } from '../../../../src/domain/fixes/propose-split';
import { parseStory } from '../../../../src/domain/story/parse-story';

const titlesOf = (items: readonly string[], story = '') =>
  proposeSplit({ summary: 'Customer accounts', outline: [], criteria: items, story: parseStory(story) })?.parts.map(
    ({ title }) => title,
  );

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

  it('so that every criterion stands with exactly one part', () => {
    const items = ['[Web] shows it', '[Web] sorts it', '[App] shows it', '[App] sorts it', 'Both log it'];
    const proposal = proposeSplit({ summary: 'Lists', outline: [], criteria: items, story: undefined });
    expect(proposal?.parts.flatMap(({ criteria }) => criteria).toSorted()).toEqual(items.toSorted());
  });
});
