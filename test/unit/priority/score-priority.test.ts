import fc from 'fast-check';
import type { BacklogItem, ItemLink } from '../../../src/domain/backlog/backlog-item';
import { scorePriority } from '../../../src/domain/priority/score-priority';
import { defaultWeights } from '../../../src/domain/priority/weights';
import { aBacklogItem, lacking } from '../../support/a-backlog-item';
import { DAY, dayFromNow, NOW } from '../../support/clock';

const score = (told: Partial<BacklogItem>) => scorePriority(aBacklogItem(told), NOW);
const part = (told: Partial<BacklogItem>, id: string) => score(told).parts.find((candidate) => candidate.id === id);
const missing = (told: Partial<BacklogItem>) => score(told).missing.map(({ id }) => id);
const priority = (name: string, id = '10200') => ({ priority: { id, name } });
const link = (relation: ItemLink['relation'], key: string, category?: ItemLink['category']): ItemLink => ({
  relation,
  key,
  ...(category === undefined ? {} : { category }),
});

describe('the priority score', () => {
  it('names its reasons, the strongest first, and they sum to the score', () => {
    const { score: total, parts } = score({
      ...priority('High'),
      dueDate: dayFromNow(12),
      links: [link('blocks', 'MOB-7', 'to-do'), link('blocks', 'MOB-8', 'in-progress')],
    });
    expect(parts.map(({ value, contribution }) => [value, contribution])).toEqual([
      ['High', 34],
      ['due in 12 days', 16],
      ['blocks 2 items', 11],
      ['not blocked', 10],
      ['10 days old', 1],
    ]);
    expect(total).toBe(72);
  });

  it('P5: depends on the item and the clock alone', () => {
    const item = aBacklogItem({ rank: '0|i0001:' });
    expect(scorePriority(item, NOW)).toEqual(scorePriority({ ...item, rank: '0|zzzz:', key: 'MOB-99' }, NOW));
  });

  it('is a whole number from 0 to 100, and its contributions sum to it, for every item', () => {
    const anyItem = fc
      .record({
        priority: fc.constantFrom('Highest', 'High', 'Medium', 'Low', 'Lowest', 'None', 'Purple'),
        due: fc.option(fc.integer({ min: -400, max: 400 })),
        age: fc.integer({ min: -5, max: 4000 }),
        links: fc.array(
          fc
            .tuple(
              fc.constantFrom('blocks' as const, 'is-blocked-by' as const, 'relates' as const),
              fc.integer({ min: 1, max: 9 }),
              fc.constantFrom('to-do' as const, 'in-progress' as const, 'done' as const, undefined),
            )
            .map(([relation, number, category]) => link(relation, `MOB-${number}`, category)),
        ),
        weights: fc.record({
          priority: fc.nat(100),
          'due-date': fc.nat(100),
          blocks: fc.nat(100),
          blocked: fc.nat(100),
          age: fc.nat(100),
        }),
      })
      .map(({ due, age, weights, ...told }) => ({
        weights,
        item: aBacklogItem({
          ...priority(told.priority),
          links: told.links,
          created: NOW - age * DAY,
          ...(due === null ? {} : { dueDate: dayFromNow(due) }),
        }),
      }));
    fc.assert(
      fc.property(anyItem, ({ item, weights }) => {
        const { score: total, parts, missing: unknown } = scorePriority(item, NOW, weights);
        expect(parts.length + unknown.length).toBe(5);
        const known = parts.reduce((sum, { id }) => sum + weights[id], 0);
        expect(total === null).toBe(known === 0);
        expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(total ?? 0);
        for (const value of [total ?? 0, ...parts.map(({ contribution }) => contribution)]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
      { seed: 20240320, numRuns: 500 },
    );
  });

  it('P2: cannot be computed where nothing that has a weight is known', () => {
    const onlyDue = { ...defaultWeights, priority: 0, blocks: 0, blocked: 0, age: 0 };
    expect(scorePriority(aBacklogItem(), NOW, onlyDue).score).toBeNull();
  });
});

describe('what is not known', () => {
  it('P3: is named and leaves the sum instead of counting as 0', () => {
    const { score: total, missing: unknown } = score(priority('Highest'));
    expect(unknown).toEqual([{ id: 'due-date', because: 'No due date is set.' }]);
    expect(total).toBe(69);
    expect(total).toBeGreaterThan(score({ ...priority('Highest'), dueDate: dayFromNow(300) }).score ?? 0);
  });

  it.each([
    ['the priority "None"', priority('None', '6')],
    ['a priority of unknown order', priority('Purple')],
  ])('P3: %s is missing', (_name, told) => {
    expect(missing(told)).toContain('priority');
  });

  it('P3: no priority is missing', () => {
    const { missing: unknown } = scorePriority(lacking(aBacklogItem(), 'priority'), NOW);
    expect(unknown.map(({ id }) => id)).toContain('priority');
  });

  it('P3: a due date that is no date is missing', () => {
    expect(missing({ dueDate: '31/12/2024' })).toContain('due-date');
  });

  it('P3: links to items whose status cannot be seen are missing, not free', () => {
    expect(missing({ links: [link('is-blocked-by', 'SEC-1'), link('blocks', 'SEC-2')] })).toEqual([
      'due-date',
      'blocks',
      'blocked',
    ]);
  });

  it('an open blocker is known, whatever else cannot be seen', () => {
    const links = [link('is-blocked-by', 'SEC-1'), link('is-blocked-by', 'MOB-2', 'to-do')];
    expect(part({ links }, 'blocked')).toMatchObject({ contribution: 0, value: 'blocked by 1 item' });
  });
});

describe('each input', () => {
  it.each([
    [-3, 'overdue by 3 days', 20],
    [-1, 'overdue by 1 day', 20],
    [0, 'due today', 20],
    [1, 'due in 1 day', 20],
    [30, 'due in 30 days', 10],
    [90, 'due in 90 days', 0],
  ])('a due date %d days from now is "%s" and brings %d', (days, value, contribution) => {
    expect(part({ dueDate: dayFromNow(days) }, 'due-date')).toMatchObject({ value, contribution });
  });

  it('a done item neither blocks nor is blocked, and a link told twice counts once', () => {
    expect(part({ links: [link('blocks', 'MOB-7', 'done')] }, 'blocks')?.value).toBe('blocks nothing');
    expect(part({ links: [link('is-blocked-by', 'MOB-7', 'done')] }, 'blocked')?.value).toBe('not blocked');
    const twice = [link('blocks', 'MOB-7', 'to-do'), link('blocks', 'MOB-7', 'to-do')];
    expect(part({ links: twice }, 'blocks')?.value).toBe('blocks 1 item');
  });

  it('being blocked lowers the score', () => {
    const links = [link('is-blocked-by', 'MOB-7', 'to-do')];
    expect(score({ links }).score).toBeLessThan(score({}).score ?? 0);
  });

  it('age brings more and more for half a year', () => {
    const brought = [0, 90, 180, 4000].map((days) =>
      part({ created: NOW - days * DAY, dueDate: dayFromNow(5) }, 'age'),
    );
    expect(brought.map((told) => told?.contribution)).toEqual([0, 5, 10, 10]);
  });
});
