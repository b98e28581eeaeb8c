import fc from 'fast-check';
import { markDuplicates } from '../../../../src/domain/readiness/mark-duplicates';
import { scoreReadiness } from '../../../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { commonForm } from '../../../../src/domain/story/common-form';
import { findDuplicateStories } from '../../../../src/domain/story/duplicate-stories';
import { storyKey } from '../../../../src/domain/story/story-key';
import { described } from './check-finding';

/** A set of stories MOB-1, MOB-2 … as they are read page by page. */
const readTogether = (...texts: readonly string[]) =>
  texts.map((text, at) => {
    const item = { ...described('story', text, 'The export'), key: `MOB-${at + 1}` };
    return { key: item.key, story: storyKey(item), ...scoreReadiness(item, defaultRules) };
  });

const uniqueIn = (...texts: readonly string[]) =>
  markDuplicates(readTogether(...texts)).map(({ findings }) => findings.find(({ rule }) => rule === 'unique'));

const exporting = 'As a user, I want to export the orders, so that I can read them.';

const printing = 'As a user, I want to print the orders, so that I can read them.';

describe('a story that is told twice (Q4)', () => {
  it('flags each of those with the same role and means, whatever the benefit', () => {
    const items = readTogether(
      exporting,
      'As an user I want to export orders!',
      'As an admin, I want to export the orders, so that I can read them.',
      printing,
      'Some text.',
      'Some text.',
    );
    expect([...findDuplicateStories(items)]).toEqual([
      ['MOB-1', { keys: ['MOB-2'], count: 1 }],
      ['MOB-2', { keys: ['MOB-1'], count: 1 }],
    ]);
  });

  it('fails both and names the other, passes the rest, and does not apply where no story is told', () => {
    expect(uniqueIn(exporting, exporting, printing, 'Some text.')).toMatchObject([
      { result: 'fail', title: 'Another item tells the same story', evidence: 'The same story as MOB-2.', gain: 0 },
      { result: 'fail', evidence: 'The same story as MOB-1.' },
      { result: 'pass', evidence: 'None of the 3 other items that were read tells the same story.' },
      { result: 'not-applicable', evidence: 'No English story says what is wanted.' },
    ]);
  });

  it('names the first five of many', () => {
    const [first] = uniqueIn(...Array.from({ length: 9 }, () => exporting));
    expect(first?.evidence).toBe('The same story as MOB-2, MOB-3, MOB-4, MOB-5, MOB-6 and 3 more.');
  });

  it('cannot be told of one item alone', () => {
    expect(uniqueIn(exporting)).toMatchObject([{ result: 'unknown' }]);
  });
});

describe('the form of a set (Q5)', () => {
  const usual = [exporting, 'As an admin, I want to sort, so that I find it'];
  const unusual = "As a user, I'm able to see it, so that I know";

  it('is the most common one, and a story in another is told so', () => {
    expect(commonForm(readTogether(...usual, unusual))).toBe('as a | i want to | so that');
    const [first, , third] = uniqueIn(...usual, unusual);
    expect(first?.evidence).not.toMatch('Most stories');
    expect(third).toMatchObject({
      result: 'pass',
      evidence:
        'None of the 2 other items that were read tells the same story. Most stories here are told as "as a …, i want to …, so that …"; this one is not.',
    });
  });

  it('needs three stories and a most common form', () => {
    expect(commonForm(readTogether(exporting, 'As a user, I can see it'))).toBeUndefined();
    expect(commonForm(readTogether(exporting, 'As a user, I can see it', 'I want it'))).toBeUndefined();
  });
});

describe('an item among others', () => {
  it('scores what it scores alone; only the finding "unique" tells of the others (R2)', () => {
    const text = fc.constantFrom(exporting, printing, 'As a user, I can see it', 'Some text.', '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), (texts) => {
        const alone = readTogether(...texts);
        const withoutUnique = (items: typeof alone) =>
          items.map((item) => ({ ...item, findings: item.findings.filter(({ rule }) => rule !== 'unique') }));
        expect(withoutUnique([...markDuplicates(alone)])).toEqual(withoutUnique(alone));
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
