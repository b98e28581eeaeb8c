import fc from 'fast-check';
import type { StatusCategory } from '../../src/domain/items/backlog-item';
import { itemKinds } from '../../src/domain/items/backlog-item';
import type { Blocker, FactEstimate, ItemFacts } from '../../src/domain/backlog/facts/item-facts';
import { moscowCategories } from '../../src/domain/priority/moscow-settings';
import { allChecks } from '../../src/domain/readiness/checks/all-checks';
import { DAY, NOW } from './clock';

/**
 * Ids of a small world, so that generated items meet: they block each other, come, go and come
 * back.
 */
export const generatedId = (most = 12): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((number) => String(20_000 + number));

export const generatedEstimate = (): fc.Arbitrary<FactEstimate> =>
  fc.constantFrom<FactEstimate>(
    0,
    0.5,
    1,
    3,
    5,
    8,
    13,
    21,
    40,
    'open',
    'open',
    'off',
    'unknown',
    'chosen',
    'not-chosen',
  );

export const generatedCategory = (): fc.Arbitrary<StatusCategory> =>
  fc.constantFrom<StatusCategory>('to-do', 'in-progress', 'done');

const blocker = (id: fc.Arbitrary<string>): fc.Arbitrary<Blocker> =>
  fc
    .record({ id, category: fc.option(generatedCategory(), { nil: undefined }) })
    .map(({ category, ...one }) => (category === undefined ? one : { ...one, category }));

/** What might be remembered of one item; its rank may be that of another, or none. */
export const generatedFacts = (id: fc.Arbitrary<string> = generatedId()): fc.Arbitrary<ItemFacts> =>
  fc
    .record({
      id,
      typeId: fc.constantFrom('1', '2', '4'),
      kind: fc.constantFrom(...itemKinds),
      category: fc.constantFrom<StatusCategory>('to-do', 'in-progress'),
      findings: fc
        .array(fc.constantFrom('p', 'p', 'f', 'n', 'u'), { minLength: allChecks.length, maxLength: allChecks.length })
        .map((letters) => letters.join('')),
      estimate: generatedEstimate(),
      rank: fc.option(
        fc.integer({ min: 0, max: 30 }).map((index) => `0|i${String(index).padStart(4, '0')}:`),
        { nil: undefined, freq: 9 },
      ),
      sprints: fc.subarray([31, 32]),
      epic: fc.option(fc.constantFrom('900', '901'), { nil: undefined }),
      components: fc.subarray(['c1', 'c2']),
      labels: fc.subarray(['aaaaaaaa', 'bbbbbbbb']),
      versions: fc.subarray(['v1', 'v2']),
      moscow: fc.option(fc.constantFrom(...moscowCategories), { nil: undefined }),
      blockers: fc.uniqueArray(blocker(id), { maxLength: 3, selector: (one) => one.id }),
      flagged: fc.boolean(),
      likeness: fc.subarray(['wcccccccc', 'sdddddddd', 'oeeeeeeee']),
      duplicates: fc.subarray(['20001', '777']),
      created: fc.nat({ max: 400 }).map((days) => NOW - 200 * DAY - days * DAY),
      updated: fc.nat({ max: 200 }).map((days) => NOW - days * DAY),
      readAt: fc.nat({ max: 50 }).map((seconds) => NOW + seconds * 1000),
    })
    .map(({ rank, epic, moscow, ...told }) => ({
      ...told,
      number: Number(told.id) - 20_000,
      ...(rank === undefined ? {} : { rank }),
      ...(epic === undefined ? {} : { epic }),
      ...(moscow === undefined ? {} : { moscow }),
    }));

/** A backlog in which each item stands once. */
export const generatedBacklog = (maxLength = 40): fc.Arbitrary<readonly ItemFacts[]> =>
  fc.uniqueArray(generatedFacts(generatedId(60)), { maxLength, selector: ({ id }) => id, size: 'max' });
