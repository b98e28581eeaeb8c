import fc from 'fast-check';
import type { BacklogItem, ItemLink } from '../../../../src/domain/items/backlog-item';
import type { PriorityScore } from '../../../../src/domain/priority/priority-score';
import { defaultPriority } from '../../../../src/domain/priority/priority-settings';
import { scorePriority } from '../../../../src/domain/priority/score-priority';
import { type Signal, signals } from '../../../../src/domain/priority/signals/signals';
import { aBacklogItem } from '../../../support/a-backlog-item';
import { DAY, NOW, dayFromNow } from '../../../support/clock';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const anyPriority = maybe(
  fc
    .constantFrom('Highest', 'Critical', 'High', 'Medium', 'Minor', 'Low', 'Lowest', 'None', 'Purple')
    .map((name) => ({ id: '10200', name })),
);

const anyDay = maybe(fc.oneof(fc.integer({ min: -20, max: 80 }).map(dayFromNow), fc.constant('soon')));

const anyLink: fc.Arbitrary<ItemLink> = fc.record({
  relation: fc.constantFrom('blocks', 'is-blocked-by', 'relates'),
  key: fc.integer({ min: 1, max: 20 }).map((number) => `MOB-${number}`),
  category: maybe(fc.constantFrom('to-do', 'in-progress', 'done')),
  typeName: maybe(fc.constantFrom('Story', 'Incident')),
});

const anyItem: fc.Arbitrary<BacklogItem> = fc
  .record({
    priority: anyPriority,
    dueDate: anyDay,
    versions: fc.array(fc.record({ id: fc.constant('1'), name: fc.constant('2.0'), releaseDate: anyDay }), {
      maxLength: 2,
    }),
    links: fc.array(anyLink, { maxLength: 4 }),
    votes: maybe(fc.nat(8)),
    watchers: maybe(fc.nat(8)),
    parent: maybe(
      fc.record({ key: fc.constant('MOB-90'), summary: maybe(fc.constant('Cards')), priority: anyPriority }),
    ),
    age: fc.nat(200),
    sinceUpdate: fc.nat(120),
  })
  .map(({ age, sinceUpdate, ...told }) =>
    aBacklogItem({ ...told, created: NOW - age * DAY, updated: NOW - sinceUpdate * DAY }),
  );

/** What a signal looks at, read from the item here anew, so that nothing of the app is asked. */
const factFor: Readonly<Record<Signal, (item: BacklogItem) => unknown>> = {
  priority: ({ priority }) => priority?.name,
  'due-date': ({ dueDate }) => dueDate,
  'release-date': ({ versions }) => versions.map(({ releaseDate }) => releaseDate),
  blocks: ({ links }) => linksOf(links, 'blocks'),
  blocked: ({ links }) => linksOf(links, 'is-blocked-by'),
  'service-requests': ({ links }) => links.map(({ key, category, typeName }) => [key, category, typeName]),
  votes: ({ votes }) => votes,
  watchers: ({ watchers }) => watchers,
  epic: ({ parent }) => parent,
  age: ({ created }) => created,
  activity: ({ updated }) => updated,
};

const linksOf = (links: readonly ItemLink[], relation: ItemLink['relation']): unknown =>
  links.filter((link) => link.relation === relation).map(({ key, category }) => [key, category]);

/** What a signal brings: points; or that it could not be read. */
const broughtBy = (signal: Signal, { parts, missing }: PriorityScore): number | 'unread' | undefined =>
  missing.some(({ id }) => id === signal) ? 'unread' : parts.find(({ id }) => id === signal)?.contribution;

describe('10,000 items', () => {
  const items = fc.sample(anyItem, { numRuns: 10_000, seed: 20261130 });
  const scores = items.map((item) => scorePriority(item, NOW, defaultPriority));

  it.each(signals)('P7: the same fact of %s brings the same on every item, whatever else is known', (signal) => {
    const brought = new Map<string, Set<unknown>>();
    const totals = new Map<string, Set<unknown>>();
    items.forEach((item, index) => {
      const fact = JSON.stringify([factFor[signal](item)]);
      const score = scores[index];
      if (score === undefined) return;
      brought.set(fact, (brought.get(fact) ?? new Set()).add(broughtBy(signal, score)));
      totals.set(fact, (totals.get(fact) ?? new Set()).add(score.score));
    });
    expect([...brought].filter(([, points]) => points.size !== 1)).toEqual([]);
    expect([...brought.values()].some((points) => points.has(undefined))).toBe(false);
    // Not in vain: the same fact stood on items of many different scores.
    expect(Math.max(...[...totals.values()].map(({ size }) => size))).toBeGreaterThan(20);
  });

  it('P7: bring no more points than their weights, of the fixed sum of weights', () => {
    const weights = new Map<string, number>(Object.entries(defaultPriority.weights));
    const above = scores
      .flatMap(({ parts }) => parts)
      .filter(({ id, contribution }) => Math.abs(contribution) > (weights.get(id) ?? Infinity));
    expect(above).toEqual([]);
  });

  it('add up to their scores, and say "at least" where something could not be read', () => {
    const sumOf = ({ parts }: PriorityScore) => parts.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(scores.filter((score) => sumOf(score) !== score.score)).toEqual([]);
    expect(scores.filter(({ missing, atLeast }) => missing.length > 0 && atLeast !== true)).toEqual([]);
    expect(scores.some(({ atLeast }) => atLeast === undefined)).toBe(true);
  });

  it('P7: score no less once the votes and watchers of one can be read', () => {
    const readable = items.map((item) => ({ ...item, votes: item.votes ?? 3, watchers: item.watchers ?? 4 }));
    const lower = readable.filter((item, index) => {
      const { score } = scorePriority(item, NOW, defaultPriority);
      return (score ?? 0) < (scores[index]?.score ?? 0);
    });
    expect(lower).toEqual([]);
  });
});
