import fc from 'fast-check';
import { hygieneOf, type HygieneContext } from '../../../src/domain/hygiene/clean-up';
import { findChains } from '../../../src/domain/hygiene/find-chains';
import { findDuplicates } from '../../../src/domain/hygiene/find-duplicates';
import { hygieneConcerns, hygieneRule } from '../../../src/domain/hygiene/hygiene';
import { hygieneReason } from '../../../src/domain/hygiene/hygiene-reason';
import { defaultRules } from '../../../src/domain/readiness/default-rules';
import { DAY, NOW } from '../../support/clock';
import { generatedBacklog } from '../../support/generated-facts';
import { someFacts } from '../../support/some-facts';

const id = (number: number): string => String(20_000 + number);
const waits = (...numbers: readonly number[]) => ({
  blockers: numbers.map((number) => ({ id: id(number), category: 'to-do' as const })),
});
const context: HygieneContext = { settings: defaultRules, velocity: 20, now: NOW, hasEpics: true };

describe('duplicates', () => {
  it('are all but the first by rank of those that look alike', () => {
    const items = [
      someFacts(3, { likeness: ['a'] }),
      someFacts(1, { likeness: ['a', 'b'] }),
      someFacts(2, { likeness: ['b'] }),
      someFacts(4, { likeness: ['c'] }),
    ];
    expect(findDuplicates(items)).toEqual([
      { id: id(2), about: [id(1)], as: 'looks-alike' },
      { id: id(3), about: [id(1)], as: 'looks-alike' },
    ]);
  });

  it('are those that a link says are, whatever their rank and whatever the other one is', () => {
    const items = [someFacts(1, { duplicates: ['777'], likeness: ['a'] }), someFacts(2, { likeness: ['a'] })];
    expect(findDuplicates(items)).toEqual([{ id: id(1), about: ['777'], as: 'linked' }]);
  });
});

describe('blocked chains', () => {
  it('go from the item that nobody waits for down to the one that waits for nothing', () => {
    const items = [someFacts(1, waits(2)), someFacts(2, waits(3)), someFacts(3)];
    expect(findChains(items)).toEqual([{ id: id(1), about: [id(2), id(3)], as: 'chain' }]);
  });

  it('are no chain with one link only, nor over what is done or cannot be seen', () => {
    expect(findChains([someFacts(1, waits(2)), someFacts(2)])).toEqual([]);
    const done = { blockers: [{ id: id(3), category: 'done' as const }] };
    const unseen = { blockers: [{ id: id(3) }] };
    for (const blocked of [done, unseen])
      expect(findChains([someFacts(1, waits(2)), someFacts(2, blocked), someFacts(3)])).toEqual([]);
  });

  it('end at an item of which no facts are known, such as one of the active sprint', () => {
    expect(findChains([someFacts(1, waits(2)), someFacts(2, waits(99))])).toEqual([
      { id: id(1), about: [id(2), id(99)], as: 'chain' },
    ]);
  });

  it('take the longest way', () => {
    const items = [
      someFacts(1, waits(5, 2)),
      someFacts(2, waits(3)),
      someFacts(3, waits(4)),
      someFacts(4),
      someFacts(5),
    ];
    expect(findChains(items)).toEqual([{ id: id(1), about: [id(2), id(3), id(4)], as: 'chain' }]);
  });

  it('tell a circle once, from its first item by rank, and not what waits for it', () => {
    const items = [someFacts(2, waits(3)), someFacts(3, waits(1)), someFacts(1, waits(2)), someFacts(4, waits(1))];
    expect(findChains(items)).toEqual([{ id: id(1), about: [id(2), id(3)], as: 'cycle' }]);
    expect(findChains([someFacts(1, waits(1))])).toEqual([{ id: id(1), about: [], as: 'cycle' }]);
  });

  it('are found in a chain of 20,000 items as well', () => {
    const items = Array.from({ length: 20_000 }, (_, at) => someFacts(at + 1, waits(at + 2)));
    const [chain] = findChains(items);
    expect(chain?.id).toBe(id(1));
    expect(chain?.about).toHaveLength(20_000);
  });
});

describe('hygiene', () => {
  it('lists stale items the oldest first, oversized ones by the limit of the team, orphaned ones where there are epics', () => {
    const items = [
      someFacts(1, { updated: NOW - 90 * DAY, epic: '900' }),
      someFacts(2, { updated: NOW - 200 * DAY, epic: '900' }),
      someFacts(3, { updated: NOW - 89 * DAY, epic: '900', estimate: 11 }),
      someFacts(4, { estimate: 10 }),
      someFacts(5, { kind: 'sub-task' }),
    ];
    const ids = (found: readonly { readonly id: string }[]) => found.map((one) => one.id);
    const { stale, oversized, orphaned } = hygieneOf(items, context);
    expect([ids(stale), ids(oversized), ids(orphaned)]).toEqual([[id(2), id(1)], [id(3)], [id(4)]]);
    expect(hygieneOf(items, { ...context, hasEpics: false }).orphaned).toEqual([]);
    expect(ids(hygieneOf(items, { ...context, velocity: undefined }).oversized)).toEqual([]);
  });

  it('does not depend on the order in which items come, and names nobody twice in a list', () => {
    fc.assert(
      fc.property(generatedBacklog(), fc.infiniteStream(fc.nat()), (items, order) => {
        const shuffled = items
          .map((item) => ({ item, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const found = hygieneOf(items, context);
        expect(hygieneOf(shuffled, context)).toEqual(found);
        for (const concern of hygieneConcerns) {
          const ids = found[concern].map((one) => one.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(items.map((item) => item.id)).toEqual(expect.arrayContaining(ids));
        }
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });

  it('states each rule with the administered numbers', () => {
    const words = hygieneConcerns.map((concern) => hygieneRule(concern, { ...defaultRules, staleAfterDays: 45 }, 20));
    expect(words).toContain('Nothing was changed for 45 days.');
    expect(words.join(' ')).toContain('the limit is 10, 50 % of the velocity of 20');
  });
});

describe('why an item is on a list', () => {
  const known = { keyOf: (of: string) => (of === '777' ? undefined : `MOB-${of}`), days: 120, size: '21 points' };

  it.each([
    ['duplicate', { about: ['1'], as: 'linked' }, 'A link says that it duplicates MOB-1.'],
    ['duplicate', { about: ['777'], as: 'linked' }, 'A link says that it duplicates an item that you may not see.'],
    ['duplicate', { about: ['1'], as: 'looks-alike' }, 'Says the same as MOB-1, which ranks before it.'],
    ['duplicate', { about: ['777'], as: 'looks-alike' }, undefined],
    ['blocked', { about: ['1', '2'], as: 'chain' }, 'Waits for MOB-1, which waits for MOB-2.'],
    ['blocked', { about: ['777', '2'], as: 'chain' }, 'Waits for an item that you may not see.'],
    ['blocked', { about: ['1', '2'], as: 'cycle' }, 'Waits for itself by way of MOB-1, MOB-2: none of them can start.'],
    ['blocked', { about: ['1', '777'], as: 'cycle' }, undefined],
    ['stale', { about: [] }, 'No change for 120 days.'],
    ['oversized', { about: [] }, 'Estimated at 21 points.'],
    ['orphaned', { about: [] }, 'Has no parent.'],
  ] as const)('%s %j: %s', (concern, finding, words) => {
    expect(hygieneReason(concern, { id: '9', ...finding }, known)).toBe(words);
  });
});
