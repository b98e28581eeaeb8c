import { itemKinds } from '../../../../src/domain/items/backlog-item';
import type { Check } from '../../../../src/domain/readiness/check';
import { type CheckId, allChecks } from '../../../../src/domain/readiness/checks/all-checks';
import { hintsIn } from '../../../../src/domain/readiness/hints';
import { wholeRuleSet } from '../../../../src/domain/readiness/readiness-rules';
import { scoreReadiness } from '../../../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { validateRules } from '../../../../src/domain/rules/validate-rules';
import { described, resultOf, verdictOf } from './check-finding';

const story = (text: string) => described('story', text, 'The export');

const wanting = (means: string) => story(`As a shop owner, I want to ${means}, so that I can read and print it.`);

describe('the story form (Q1)', () => {
  it.each([
    ['As a shop owner, I want to export the orders.', 'pass'],
    ['h3. Story\nAs a shop owner\nI want to export the orders\nso that I can read them', 'pass'],
    ['*As a* shop owner\n\n*I want* all orders\n\n*so that* I can read them', 'pass'],
    ['The orders should be in a file for the tax adviser.', 'fail'],
    ['I want to export the orders so that I can read them.', 'fail'],
    ['As a <role>, I want <goal>, so that <benefit>', 'fail'],
    ['Der Händler möchte alle Bestellungen in einer Datei haben und sie lesen.', 'not-applicable'],
    ['店主として、注文を出力したい。', 'not-applicable'],
  ])('%j: %s', (text, result) => {
    expect(resultOf('story-form', story(text))).toBe(result);
  });

  it('is found in the summary as well', () => {
    expect(resultOf('story-form', described('story', '', 'As a shop owner, I want all orders'))).toBe('pass');
  });
});

describe('one wish (Q2)', () => {
  it.each([
    ['create and delete orders', 'fail'],
    ['export the orders and send them to my adviser', 'fail'],
    ['filter, sort and print my orders', 'fail'],
    ['export the orders, and I want to print them', 'fail'],
    ['export names and addresses', 'pass'],
    ['copy and paste orders', 'pass'],
    ['see a page where I can view and edit orders', 'pass'],
    ['see the orders and report numbers', 'pass'],
    ['have accurate and complete data', 'pass'],
    ['export orders', 'pass'],
  ])('%j: %s', (means, result) => {
    expect(resultOf('atomic', wanting(means))).toBe(result);
  });

  it('joins what it likes in the role and the benefit', () => {
    const text = 'As a buyer and seller, I want to see orders, so that I can check and print them.';
    expect(resultOf('atomic', story(text))).toBe('pass');
  });

  it('quotes both actions', () => {
    expect(verdictOf('atomic', wanting('create and delete orders'))).toMatchObject({
      evidence: 'Two actions in one story: "create and delete orders".',
    });
  });

  it('does not apply without a story', () => {
    expect(resultOf('atomic', story('Create and delete orders.'))).toBe('not-applicable');
  });
});

describe('nothing but the story (Q3)', () => {
  it.each([
    ['As a user, I want orders as a file (for the tax office).', 'fail'],
    ['As a user, I want orders as a file. It is urgent.', 'fail'],
    ['As a user, I want orders as a file, e.g. CSV, etc.', 'pass'],
    ['As a user, I want to print the plan(s), so that I have them.', 'pass'],
    ['As a user, I want orders as a file.\n\nThe file is used once a year. (See the guide.)', 'pass'],
    ['The file is (almost) ready. It is urgent.', 'not-applicable'],
  ])('%j: %s', (text, result) => {
    expect(resultOf('minimal', story(text))).toBe(result);
  });
});

describe('clear words (A7)', () => {
  it.each([
    ['As a user, I want a fast search.', 'fail'],
    ['As a user, I want a fast search (under 200 ms).', 'pass'],
    ['As a user, I want to search orders, so that I can find them easily.', 'pass'],
    ['The search must be user-friendly.', 'fail'],
    ['The page should load fast, within 2 seconds.', 'pass'],
    ['The old search was not fast.', 'not-applicable'],
    ['The quick filter must show the open orders.', 'pass'],
    ['Die Suche muss schnell und einfach für alle sein.', 'not-applicable'],
  ])('%j: %s', (text, result) => {
    expect(resultOf('vague-words', story(text))).toBe(result);
  });

  it('quotes the word and its sentence', () => {
    expect(verdictOf('vague-words', story('Some text. Search must be fast.'))).toMatchObject({
      evidence: '"fast" has no measure: "Search must be fast.".',
    });
    const long = `The list of all orders of the shop ${'and its branches '.repeat(5)}must be fast.`;
    expect(verdictOf('vague-words', story(long))).toMatchObject({
      evidence: '"fast" has no measure: "…and its branches must be fast.".',
    });
  });
});

describe('clear criteria (A7)', () => {
  it.each([
    ['AC:\n* sorted by date\n* in UTF-8', 'pass'],
    ['AC:\n* Fast (under 200 ms)\n* in UTF-8', 'pass'],
    ['AC:\n* Fast\n* in UTF-8', 'fail'],
    ['AC:\n* works reliably\n* in UTF-8', 'fail'],
    ['AC:\n* acceptable response times\n* in UTF-8', 'fail'],
    ['AC:\n* user-friendly\n* in UTF-8', 'fail'],
    ['AC:\n* reload as needed\n* in UTF-8', 'fail'],
    ['AC:\n* names, addresses, etc.\n* in UTF-8', 'fail'],
    ['AC:\n* sorted by date', 'pass'],
    ['No criteria here.', 'fail'],
    ['Akzeptanzkriterien:\n* Die Liste ist nach dem Datum sortiert', 'not-applicable'],
  ])('%j: %s', (text, result) => {
    expect(resultOf('vague-criteria', story(text))).toBe(result);
  });

  it('is not said twice: where there are no criteria, the check says so and the hint is silent', () => {
    const said = (text: string) => hintsIn(scoreReadiness(story(text), defaultRules)).map(({ rule }) => rule);
    expect(said('No criteria here.')).not.toContain('vague-criteria');
    expect(said('AC:\n* sorted fast')).toContain('vague-criteria');
  });

  it('is told apart from presence', () => {
    const finding = scoreReadiness(story('AC:\n* Fast'), defaultRules).findings.find(
      ({ rule }) => rule === 'acceptance-criteria',
    );
    expect(finding?.result).toBe('pass');
  });
});

describe('a story that is told twice (Q4)', () => {
  it('cannot be told of one item alone, and never enters the score, whatever its setting', () => {
    const item = wanting('see orders');
    expect(resultOf('unique', item)).toBe('unknown');
    const { unique, ...others } = defaultRules.ruleSets.story;
    const heavy = { ...others, unique: { ...unique, required: true, weight: 1000 } };
    const rules = { ...defaultRules, ruleSets: { ...defaultRules.ruleSets, story: heavy } };
    const { score, band } = scoreReadiness(item, defaultRules);
    expect(scoreReadiness(item, rules)).toMatchObject({ score, band });
  });
});

describe('hints', () => {
  const hints: readonly CheckId[] = allChecks.filter((rule: Check) => rule.hint === true).map(({ id }) => id);

  it('are these, on for stories, light and not required', () => {
    expect(hints).toEqual(['story-form', 'atomic', 'minimal', 'vague-words', 'vague-criteria', 'unique']);
    for (const kind of itemKinds)
      for (const id of hints) {
        const { on, required, weight } = defaultRules.ruleSets[kind][id];
        expect([on, required]).toEqual([kind === 'story', false]);
        expect(weight).toBeLessThanOrEqual(2);
      }
  });

  it('hold no item back, whatever their setting, and cannot be made required (Q6)', () => {
    const set = wholeRuleSet((id) => {
      const setting = defaultRules.ruleSets.story[id];
      return hints.includes(id) ? { ...setting, required: true } : setting;
    });
    const rules = { ...defaultRules, ruleSets: { ...defaultRules.ruleSets, story: set } };
    const item = wanting('create and delete orders');
    expect(scoreReadiness(item, rules)).toEqual(scoreReadiness(item, defaultRules));
    expect(validateRules(rules)).toMatchObject({
      ok: false,
      faults: hints.map((id) => ({
        path: `ruleSets.story.${id}.required`,
        message: `"ruleSets.story.${id}.required" must be false: hints hold no item back.`,
      })),
    });
  });

  it('are marked in the findings, with evidence that changes with the text', () => {
    const findings = (means: string) =>
      scoreReadiness(wanting(means), defaultRules).findings.filter(({ rule }) => rule === 'atomic');
    expect(findings('create and delete orders')).toMatchObject([{ hint: true, required: false, result: 'fail' }]);
    expect(findings('create and edit orders')[0]?.evidence).not.toBe(findings('create and delete orders')[0]?.evidence);
    expect(scoreReadiness(story(''), defaultRules).findings.find(({ rule }) => rule === 'estimate')?.hint).toBe(false);
  });

  it.each([
    'Als Händler möchte ich alle Bestellungen exportieren und drucken (sofort). Akzeptanzkriterien:\n* schnell',
    '作为店主，我想导出订单（快）。验收标准:\n* 快',
  ])('do not apply to other languages: %j (Q6)', (text) => {
    for (const id of hints.filter((hint) => hint !== 'unique'))
      expect([id, resultOf(id, story(text))]).toEqual([id, 'not-applicable']);
  });
});

describe('a first story, which its hints then judge (R4, Q6)', () => {
  const { story: set } = defaultRules.ruleSets;
  const begins: readonly CheckId[] = ['atomic', 'minimal', 'vague-words'];
  const badlyTold = 'As a user, I want to search fast and delete orders (all of them).';
  const failed = (text: string) =>
    scoreReadiness(story(text), defaultRules).findings.flatMap(({ rule, result }) => (result === 'fail' ? [rule] : []));

  it('can begin to fail in three of them', () => {
    expect(failed('').filter((id) => begins.includes(id))).toEqual([]);
    expect(failed(badlyTold).filter((id) => begins.includes(id))).toEqual(begins);
  });

  /** (p + w) ÷ (c + h) ≥ p ÷ c wherever w ≥ h, because p ≤ c. */
  it('never lowers the score out of the box where it mends a check: each weighs more than the three hints together', () => {
    const hints = begins.reduce((sum, id) => sum + set[id].weight, 0);
    const checks = allChecks.filter((rule: Check) => rule.hint !== true).map(({ id }) => set[id]);
    for (const { on, weight } of checks) expect(on && weight < hints).toBe(false);
    const long = `${badlyTold} The list of orders grows by hundreds of them every day.`;
    expect(resultOf('description', story(long))).toBe('pass');
    expect(scoreReadiness(story(long), defaultRules).score).toBeGreaterThan(
      scoreReadiness(story(''), defaultRules).score ?? NaN,
    );
  });

  it('lowers it by two points at most where it mends nothing but the form', () => {
    const total = allChecks.reduce((sum, { id }) => sum + (set[id].on ? set[id].weight : 0), 0);
    const others = total - begins.reduce((sum, id) => sum + set[id].weight, 0) - set['unique'].weight;
    const before = (others - set['story-form'].weight) / others;
    const after = others / (others + 3);
    expect(Math.round(before * 100) - Math.round(after * 100)).toBeLessThanOrEqual(2);
    const criteria = '\n\nAC:\n* sorted by date\n* in UTF-8';
    const plain = `The list of orders grows by hundreds of them every day, and people look for one of them.${criteria}`;
    const [unformed, formed] = [story(plain), story(`${badlyTold}\n\n${plain}`)].map(
      (item) => scoreReadiness(item, defaultRules).score ?? NaN,
    );
    expect((unformed ?? NaN) - (formed ?? NaN)).toBeLessThanOrEqual(2);
  });
});
