import fc from 'fast-check';
import { daysUnchanged } from '../../../../src/domain/backlog/stale';
import { findChains, openBlockersOf } from '../../../../src/domain/hygiene/find-chains';
import { findDuplicates } from '../../../../src/domain/hygiene/find-duplicates';
import { type HygieneContext, findHygiene, whyNotAsked } from '../../../../src/domain/hygiene/find-hygiene';
import { hygieneConcerns } from '../../../../src/domain/hygiene/hygiene';
import { hygieneRule, hygieneReason } from '../../../../src/domain/hygiene/hygiene-messages';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { NOW, DAY } from '../../../support/clock';
import { generatedBacklog } from '../../../support/generated-facts';
import { someFacts } from '../../../support/some-facts';

const id = (number: number): string => String(20_000 + number);

const waits = (...numbers: readonly number[]) => ({
  blockers: numbers.map((number) => ({ id: id(number), category: 'to-do' as const })),
});

const context: HygieneContext = { settings: defaultRules, velocity: 20, unit: 'points', now: NOW, hasEpics: true };

describe('duplicates', () => {
  it('are all but the first by rank of those that look alike', () => {
    const items = [
      someFacts(3, { likeness: ['wa'] }),
      someFacts(1, { likeness: ['wa', 'sb'] }),
      someFacts(2, { likeness: ['sb'] }),
      someFacts(4, { likeness: ['wc'] }),
    ];
    expect(findDuplicates(items)).toEqual([
      { id: id(2), about: [id(1)], kind: 'same-story' },
      { id: id(3), about: [id(1)], kind: 'same-words' },
    ]);
  });

  it('are those that a link says are, whatever their rank and whatever the other one is', () => {
    const items = [someFacts(1, { duplicates: ['777'], likeness: ['wa'] }), someFacts(2, { likeness: ['wa'] })];
    expect(findDuplicates(items)).toEqual([{ id: id(1), about: ['777'], kind: 'linked' }]);
  });

  it('leave the first by rank of two that are linked as duplicates of each other', () => {
    const items = [someFacts(1, { duplicates: [id(2)] }), someFacts(2, { duplicates: [id(1)] })];
    expect(findDuplicates(items)).toEqual([{ id: id(2), about: [id(1)], kind: 'linked' }]);
  });
});

describe('blocked chains', () => {
  it('go from the item that nobody waits for down to the one that waits for nothing', () => {
    const items = [someFacts(1, waits(2)), someFacts(2, waits(3)), someFacts(3)];
    expect(findChains(items)).toEqual([{ id: id(1), about: [id(2), id(3)], kind: 'chain' }]);
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
      { id: id(1), about: [id(2), id(99)], kind: 'chain' },
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
    expect(findChains(items)).toEqual([{ id: id(1), about: [id(2), id(3), id(4)], kind: 'chain' }]);
  });

  it('tell a circle once, from its first item by rank, and not what waits for it', () => {
    const items = [someFacts(2, waits(3)), someFacts(3, waits(1)), someFacts(1, waits(2)), someFacts(4, waits(1))];
    expect(findChains(items)).toEqual([{ id: id(1), about: [id(2), id(3)], kind: 'cycle' }]);
    expect(findChains([someFacts(1, waits(1))])).toEqual([{ id: id(1), about: [], kind: 'cycle' }]);
  });

  it('are found in a chain of 20,000 items as well', () => {
    const items = Array.from({ length: 20_000 }, (_, at) => someFacts(at + 1, waits(at + 2)));
    const [chain] = findChains(items);
    expect(chain?.id).toBe(id(1));
    expect(chain?.about).toEqual([2, 3, 4, 5, 6].map(id));
    expect(chain?.more).toBe(19_995);
  });

  it('are found in a circle of 20,000 items as well, each of which waits for the first besides', () => {
    const items = Array.from({ length: 20_000 }, (_, at) => someFacts(at + 1, waits(1, ((at + 1) % 20_000) + 1)));
    expect(findChains(items).map((one) => one.id)).toEqual([id(1)]);
  });

  it('tell a circle that is found only past the way into another one', () => {
    const items = [someFacts(1, waits(2)), someFacts(2, waits(1)), someFacts(3, waits(1, 4)), someFacts(4, waits(3))];
    expect(findChains(items)).toEqual([
      { id: id(1), about: [id(2)], kind: 'cycle' },
      { id: id(3), about: [id(4)], kind: 'cycle' },
    ]);
  });

  it('tell a circle for every item that comes back to itself, or for one that it can reach and that can reach it', () => {
    fc.assert(
      fc.property(generatedBacklog(), (items) => {
        const told = findChains(items).flatMap(({ id: first, about, kind: as }) =>
          as === 'cycle' ? [first, ...about] : [],
        );
        const reached = reachedFrom(items);
        for (const { id: one } of items) {
          const stuck = reached(one).has(one);
          const isTold = told.some((other) => other === one || (reached(one).has(other) && reached(other).has(one)));
          expect(isTold).toBe(stuck);
        }
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});

/** What each item waits for, at however many removes. */
const reachedFrom = (items: Parameters<typeof findChains>[0]) => {
  const waiting = new Map(items.map((item) => [item.id, openBlockersOf(item)]));
  return (from: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const left = [...(waiting.get(from) ?? [])];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      left.push(...(waiting.get(next) ?? []));
    }
    return reached;
  };
};

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
    const { stale, oversized, orphaned } = findHygiene(items, context);
    expect([ids(stale), ids(oversized), ids(orphaned)]).toEqual([[id(2), id(1)], [id(3)], [id(4)]]);
    expect(findHygiene(items, { ...context, hasEpics: false }).orphaned).toEqual([]);
    expect(ids(findHygiene(items, { ...context, velocity: undefined }).oversized)).toEqual([]);
  });

  it('does not depend on the order in which items come, and names nobody twice in a list', () => {
    fc.assert(
      fc.property(generatedBacklog(), fc.infiniteStream(fc.nat()), (items, order) => {
        const shuffled = items
          .map((item) => ({ item, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const found = findHygiene(items, context);
        expect(findHygiene(shuffled, context)).toEqual(found);
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
    const words = hygieneConcerns.map((concern) =>
      hygieneRule(concern, { ...defaultRules, staleAfterDays: 45 }, context),
    );
    expect(words).toContain('Nothing was changed for 45 days.');
    expect(words.join(' ')).toContain('the limit is 10, 50 % of the velocity of 20');
    expect(hygieneRule('oversized', defaultRules, { velocity: 144_000, unit: 'seconds' })).toContain(
      'the limit is 20 h, 50 % of the velocity of 40 h',
    );
  });

  it('V21: does not hold time estimates against the limit in points; without a velocity nobody can tell', () => {
    const items = [someFacts(1, { estimate: 3_600 })];
    const inTime = { ...context, unit: 'seconds' as const, velocity: undefined };
    expect(findHygiene(items, inTime).oversized).toEqual([]);
    expect(whyNotAsked('oversized', items, inTime)).toBe('There is no velocity yet to measure time estimates by.');
    expect(whyNotAsked('oversized', items, { ...inTime, velocity: 72_000 })).toBeUndefined();
  });

  it('tells what does not apply or cannot be told from what was looked for and not found', () => {
    const open = [someFacts(1, { estimate: 'open' })];
    expect(whyNotAsked('oversized', open, context)).toBe('No item has an estimate that is a number.');
    expect(whyNotAsked('oversized', open, { ...context, estimatesUnknown: 'Two fields fit.' })).toBe('Two fields fit.');
    expect(whyNotAsked('orphaned', open, { ...context, hasEpics: false })).toMatch(/no type of epics/);
    for (const concern of hygieneConcerns) expect(whyNotAsked(concern, [someFacts(1)], context)).toBeUndefined();
  });

  it('counts days since the last change as staleness does, in whole days in UTC', () => {
    const updated = Date.parse('2026-08-04T23:30:00Z');
    const now = Date.parse('2026-11-02T00:30:00Z');
    expect(findHygiene([someFacts(1, { updated })], { ...context, now }).stale).toHaveLength(1);
    expect(daysUnchanged(updated, now)).toBe(90);
  });
});

describe('why an item is on a list', () => {
  const known = { keyOf: (of: string) => (of === '777' ? undefined : `MOB-${of}`), days: 120, size: '21 points' };

  it.each([
    ['duplicate', { about: ['1'], kind: 'linked' }, 'A link says that it duplicates MOB-1.'],
    ['duplicate', { about: ['777'], kind: 'linked' }, 'A link says that it is a duplicate.'],
    ['duplicate', { about: ['1'], kind: 'same-words' }, 'Has the same words as MOB-1, which ranks before it.'],
    ['duplicate', { about: ['777'], kind: 'same-story' }, undefined],
    ['blocked', { about: ['1', '2'], kind: 'chain' }, 'Waits for MOB-1, which waits for MOB-2.'],
    ['blocked', { about: ['1', '2'], kind: 'chain', more: 3 }, 'Waits for MOB-1, which waits for MOB-2 and 3 more.'],
    [
      'blocked',
      { about: ['1', '777'], kind: 'chain', more: 3 },
      'Waits for MOB-1, which waits for an item that you may not see.',
    ],
    ['blocked', { about: ['777', '2'], kind: 'chain' }, 'Waits for an item that you may not see.'],
    [
      'blocked',
      { about: ['1', '2'], kind: 'cycle' },
      'Waits for itself by way of MOB-1, MOB-2: none of them can start.',
    ],
    ['blocked', { about: ['1', '777'], kind: 'cycle' }, undefined],
    ['stale', { about: [] }, 'Untouched for 3 months.'],
    ['oversized', { about: [] }, 'Estimated at 21 points.'],
    ['orphaned', { about: [] }, 'Has no parent.'],
  ] as const)('%s %j: %s', (concern, finding, words) => {
    expect(hygieneReason(concern, { id: '9', ...finding }, known)).toBe(words);
  });
});
