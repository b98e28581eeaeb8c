import fc from 'fast-check';
import { byMoscow, categoryOf, moscowOf, moscowLabel } from '../../../../src/domain/priority/moscow';
import { moscowCategories, moscowDefaults } from '../../../../src/domain/priority/moscow-settings';

const nothing = { labels: [] };

const aScore = (score: number) => ({ score, parts: [], missing: [] });

describe('MoSCoW', () => {
  it('P6: must have before should have before good to have before won’t have', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...moscowCategories], { minLength: 4 }), (shuffled) => {
        expect(shuffled.toSorted(byMoscow)).toEqual(['must', 'should', 'could', 'wont']);
      }),
      { seed: 20261128 },
    );
  });

  it.each([
    ['must-have', 'must'],
    ['Must_Have', 'must'],
    ['MUST HAVE', 'must'],
    ['should', 'should'],
    ['could-have', 'could'],
    ['nice-to-have', 'could'],
    ['Good to have', 'could'],
    ["won't-have", 'wont'],
    ['wont-have-now', 'wont'],
    ['Won’t have now', 'wont'],
    ['must-have-tests', undefined],
    ['mobile', undefined],
    ['', undefined],
  ])('%j names %s', (text, category) => {
    expect(categoryOf(text, moscowDefaults)).toBe(category);
  });

  it('is what the mapped field says, whatever labels and score say', () => {
    const item = { labels: ['wont-have'], moscowField: { fieldName: 'MoSCoW', value: 'Must have' } };
    expect(moscowOf(item, aScore(1), moscowDefaults)).toEqual({
      kind: 'set',
      category: 'must',
      because: '"MoSCoW" says Must have.',
    });
  });

  it('is the highest that labels say, where the field is empty or says something else', () => {
    const item = {
      labels: ['app', 'could-have', 'should-have'],
      moscowField: { fieldName: 'MoSCoW', value: 'Unsure' },
    };
    expect(moscowOf(item, aScore(99), moscowDefaults)).toEqual({
      kind: 'set',
      category: 'should',
      because: 'Labelled could-have, should-have.',
    });
  });

  it('is what the score proposes where nobody has said it', () => {
    expect(moscowOf(nothing, aScore(45), moscowDefaults)).toMatchObject({ kind: 'proposed', category: 'must' });
  });

  it('is written as a label that reads back as the same category', () => {
    expect(moscowCategories.map((category) => moscowLabel(category, moscowDefaults))).toEqual([
      'must-have',
      'should-have',
      'good-to-have',
      'wont-have-now',
    ]);
    for (const category of moscowCategories)
      expect(categoryOf(moscowLabel(category, moscowDefaults), moscowDefaults)).toBe(category);
  });
});
