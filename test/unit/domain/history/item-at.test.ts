import { type ContentChange, type ItemWithHistory, itemAt } from '../../../../src/domain/history/item-at';
import { judgeThen, rulesForThePast } from '../../../../src/domain/outcome/readiness-at-start';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { plainText } from '../../../../src/domain/text/plain-text';
import { aBacklogItem, aText, points, lacking } from '../../../support/a-backlog-item';
import { march } from '../../../support/clock';

const start = march(4, 9);

const created = march(1);

const present = aBacklogItem({
  created,
  summary: 'The summary of today',
  description: aText('The text of today'),
  criteriaField: { name: 'Acceptance Criteria', text: aText('The criteria of today') },
});

const change = (
  at: number,
  field: ContentChange['field'],
  { from, to = 'another' }: { readonly from: string | null; readonly to?: string | null },
): ContentChange => ({ at, field, from, to });

const then = (changes: readonly ContentChange[], told: Partial<ItemWithHistory> = {}) =>
  itemAt({ present, changes, estimate: 3, ...told }, start);

const textThen = (...changes: readonly ContentChange[]): string | undefined => {
  const item = then(changes);
  return item && plainText(item.description);
};

describe('the description of an item when its sprint started', () => {
  it.each<[string, readonly ContentChange[], string]>([
    ['is the present one where it never changed', [], 'The text of today'],
    [
      'is the present one where it changed before only',
      [change(start - 1, 'description', { from: 'old' })],
      'The text of today',
    ],
    ['is what the first change afterwards took away', [change(march(6), 'description', { from: 'first' })], 'first'],
    ['is not yet what it became at the very start (V24)', [change(start, 'description', { from: 'before' })], 'before'],
    [
      'is what the first of several changes took away, in whatever order they come',
      [change(march(9), 'description', { from: 'third' }), change(march(6), 'description', { from: 'second' })],
      'second',
    ],
    ['was empty where the change wrote the first one', [change(march(6), 'description', { from: null })], ''],
    [
      'does not care for changes of other fields',
      [change(march(6), 'summary', { from: 'other' })],
      'The text of today',
    ],
    [
      'is where the changes of one instant began',
      [
        change(march(6), 'description', { from: 'b', to: 'c' }),
        change(march(6), 'description', { from: 'a', to: 'b' }),
      ],
      'a',
    ],
  ])('%s', (_, changes, text) => expect(textThen(...changes)).toBe(text));

  it('is read as wiki markup or Markdown, which Jira’s history holds (D7)', () => {
    const wiki = then([change(march(6), 'description', { from: 'h3. Acceptance criteria\n* One\n* Two' })]);
    expect(wiki?.description.blocks).toMatchObject([
      { kind: 'heading', text: 'Acceptance criteria' },
      { kind: 'list', items: [{ text: 'One' }, { text: 'Two' }] },
    ]);
  });
});

describe('the other things that readiness looks at', () => {
  it('are as the history tells them: summary, criteria, priority, type', () => {
    const item = then([
      change(march(6), 'summary', { from: 'The old summary' }),
      change(march(6), 'criteria', { from: '* Old' }),
      { ...change(march(6), 'priority', { from: 'Low' }), fromId: '4' },
      { ...change(march(6), 'type', { from: 'Bug' }), fromId: '2' },
    ]);
    expect(item).toMatchObject({
      summary: 'The old summary',
      criteriaField: { name: 'Acceptance Criteria', text: { blocks: [{ kind: 'list', items: [{ text: 'Old' }] }] } },
      priority: { id: '4', name: 'Low' },
      type: { name: 'Bug', kind: 'bug' },
    });
  });

  it('had no priority where the first one was set afterwards', () => {
    expect(then([change(march(6), 'priority', { from: null, to: 'High' })])).not.toHaveProperty('priority');
    expect(then([change(march(2), 'priority', { from: null, to: 'High' })])).toHaveProperty(
      'priority',
      present.priority,
    );
  });

  it('have the estimate that the replay found at the start, none where there was none (V3)', () => {
    expect(then([], { estimate: 8 })?.estimate).toEqual(points(8));
    expect(then([], { estimate: null })?.estimate).toEqual(points());
    const uncounted = { ...present, estimate: { unit: 'none' } as const };
    expect(then([], { present: uncounted, estimate: 1 })?.estimate).toEqual({ unit: 'none' });
  });

  it('have no field that is not read today', () => {
    const without = aBacklogItem({ created });
    expect(then([change(march(6), 'criteria', { from: '* Old' })], { present: without })).not.toHaveProperty(
      'criteriaField',
    );
  });
});

describe('what the history cannot tell is not guessed', () => {
  it.each<[string, Partial<ItemWithHistory>]>([
    ['an item without a history (J2)', { changes: 'unknown' }],
    ['an item that is gone or out of sight', { present: undefined }],
    ['an item that was created at the start or later', { present: aBacklogItem({ created: start }) }],
    ['a change at no instant', { changes: [change(Number.NaN, 'description', { from: 'x' })] }],
  ])('%s is unknown', (_, told) => {
    const item = then([], told);
    expect(item).toBeUndefined();
    expect(judgeThen(item, defaultRules, {})).toBe('unknown');
  });
});

describe('judging an item as it was', () => {
  const criteria = 'h3. Acceptance criteria\n* The file holds every row\n* The file is UTF-8';
  const story = aBacklogItem({
    created,
    description: aText('As a shop owner, I want to export the order list as a file so that my accountant can read it.'),
    parent: { key: 'MOB-9' },
  });
  const rules = rulesForThePast(defaultRules);
  const judge = (told: Partial<ItemWithHistory>) => judgeThen(then([], { present: story, ...told }), rules, {});
  const had = change(march(6), 'description', { from: `${plainText(story.description)}\n\n${criteria}` });

  it('takes the text of then, not that of today', () => {
    expect(judge({})).toBe('not-ready');
    expect(judge({ changes: [had] })).toBe('ready');
    expect(judge({ changes: [{ ...had, at: start - 1 }] })).toBe('not-ready');
  });

  it('takes the estimate of then', () => {
    expect(judge({ changes: [had], estimate: null })).toBe('not-ready');
  });

  it('asks for no blocker, whose state of then Jira does not keep', () => {
    const blocked = { ...story, links: [{ relation: 'is-blocked-by', key: 'MOB-8', category: 'to-do' }] } as const;
    expect(judge({ present: blocked, changes: [had] })).toBe('ready');
    expect(judgeThen(then([had], { present: blocked }), defaultRules, {})).toBe('not-ready');
  });

  it('is not scored where no check applies (R3)', () => {
    const { ruleSets } = rules;
    const off = Object.fromEntries(Object.entries(ruleSets.story).map(([id, set]) => [id, { ...set, on: false }]));
    const none = { ...rules, ruleSets: { ...ruleSets, story: { ...ruleSets.story, ...off } } };
    expect(judgeThen(lacking(story, 'priority'), none, {})).toBe('not-scored');
  });
});
