import type { ItemRow } from '../../../../src/contract/item-row';
import { usualDays, endsAround } from '../../../../src/domain/forecast/period-ends';
import { doneBy, doneIn, ordinal, amountLine, backTestLine } from '../../../../src/frontend/forecast/forecast-messages';
import { targetGroups, parseTarget, rankedItems } from '../../../../src/frontend/forecast/forecast-targets';
import { NOW, DAY } from '../../../support/clock';

const row = (key: string, told: Partial<ItemRow> = {}): ItemRow => ({
  key,
  summary: `Summary of ${key}`,
  kind: 'story',
  typeName: 'Story',
  rank: 1,
  score: 80,
  band: 'ready',
  priority: 50,
  moscow: { kind: 'proposed', category: 'should', because: '' },
  updated: NOW,
  missing: [],
  versions: [],
  ...told,
});

const backlog = [
  row('MOB-2', { size: 5, epic: { key: 'MOB-1', name: 'Sign-in' }, versions: [{ id: '7', name: '5.0' }] }),
  row('MOB-3', { epic: { key: 'MOB-1', name: 'Sign-in' } }),
  row('MOB-4', { size: 3, versions: [{ id: '8', name: '5.0' }] }),
];

describe('what a forecast can be asked for', () => {
  it('offers each epic and version of open items once, and every item by its rank', () => {
    expect(targetGroups(backlog)).toEqual([
      { label: 'Epics', options: [{ value: 'epic:MOB-1', label: 'MOB-1 Sign-in' }] },
      {
        label: 'Versions',
        options: [
          { value: 'version:7', label: '5.0' },
          { value: 'version:8', label: '5.0' },
        ],
      },
      {
        label: 'Items by rank',
        options: [
          { value: 'item:MOB-2', label: '1. MOB-2 Summary of MOB-2' },
          { value: 'item:MOB-3', label: '2. MOB-3 Summary of MOB-3' },
          { value: 'item:MOB-4', label: '3. MOB-4 Summary of MOB-4' },
        ],
      },
    ]);
  });

  it('offers no group that is empty', () => {
    expect(targetGroups([row('MOB-9')]).map(({ label }) => label)).toEqual(['Items by rank']);
  });

  it.each([
    ['epic:MOB-1', { kind: 'epic', key: 'MOB-1' }],
    ['version:7', { kind: 'version', id: '7' }],
    ['item:MOB-2', { kind: 'item', key: 'MOB-2' }],
    ['else:1', undefined],
  ])('understands the choice %s', (value, target) => {
    expect(parseTarget(value)).toEqual(target);
  });

  it('keeps an unestimated item unestimated', () => {
    expect(rankedItems(backlog, 'points')[1]).toEqual({ key: 'MOB-3', epic: 'MOB-1', versions: [] });
  });
});

it('counts items where the board does, whatever they are estimated at (V23)', () => {
  expect(rankedItems(backlog, 'items').map(({ points }) => points)).toEqual([1, 1, 1]);
});

describe('a forecast in words', () => {
  it.each([
    [{ periods: 3 }, 'by the 3rd sprint from now'],
    [{ periods: 0 }, 'nothing left to do'],
    [{ beyond: 104 }, 'not within 104 sprints'],
    [{ because: 'Too little history.' }, 'Too little history.'],
  ])('says when: %j', (when, words) => {
    expect(doneBy(when, 'sprint')).toBe(words);
  });

  it('says in a cell only which sprint', () => {
    expect(doneIn({ periods: 3 }, 'sprint')).toBe('3rd sprint');
  });

  it('counts as people do', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '102nd',
      '111th',
    ]);
  });

  it('names what ranks before the target and what the unestimated items were taken as', () => {
    expect(amountLine({ own: 64, withBefore: 120, items: 31, unestimated: 9, takenAs: 3 }, 'points')).toBe(
      '64 points, 120 points with what ranks before it: 31 items, 9 of them unestimated and taken as 3 points each, the median.',
    );
    expect(amountLine({ own: 7200, withBefore: 7200, items: 1, unestimated: 0 }, 'seconds')).toBe('2 h: 1 item.');
  });

  it('tells how often the promises held, and counts apart those that could not fail (F5)', () => {
    const basis = (backTest: Parameters<typeof backTestLine>[0]['backTest']) =>
      backTestLine({
        periods: 'sprints',
        unit: 'points',
        samples: [],
        drawnFrom: 0,
        leftOut: [],
        unknownItems: 0,
        seed: 1,
        backTest,
      });
    expect(basis({ cases: 28, held50: 15, held85: 24, emptyAt85: 0 })).toBe(
      '85 % promises held 24 of 28 times; 50 % ones 15 of 28.',
    );
    expect(basis({ cases: 4, held50: 2, held85: 4, emptyAt85: 3 })).toContain('3 of the 85 % promises were 0');
    expect(basis({ cases: 0, held50: 0, held85: 0, emptyAt85: 0 })).toMatch(/^Not known yet/);
  });
});

describe('around when sprints end', () => {
  const fortnightly = [0, 14, 28, 42].map((days) => NOW + days * DAY);

  it('takes the usual distance between starts, whatever a sprint that was left out adds to one of them', () => {
    expect(usualDays(fortnightly)).toBe(14);
    expect(usualDays([...fortnightly, NOW + 70 * DAY])).toBe(14);
    expect(usualDays([NOW])).toBeUndefined();
  });

  it('counts from the next sprint that starts, since a running one takes nothing from the backlog', () => {
    const during = NOW + 60 * DAY;
    expect(endsAround(fortnightly, 1, during)).toBe(NOW + 84 * DAY);
    expect(endsAround(fortnightly, 3, during)).toBe(NOW + 112 * DAY);
    expect(endsAround([NOW], 3, during)).toBeUndefined();
  });
});
