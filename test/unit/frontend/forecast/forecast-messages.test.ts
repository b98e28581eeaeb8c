import type { ForecastBasis } from '../../../../src/contract/forecast-view';
import type { ItemRow } from '../../../../src/contract/item-row';
import { usualDays, endsAround } from '../../../../src/domain/forecast/period-ends';
import {
  doneBy,
  doneIn,
  ordinal,
  amountLine,
  recordLine,
  emptyPromisesLine,
  correctionLine,
} from '../../../../src/frontend/forecast/forecast-messages';
import { targetGroups, parseTarget, targetValue } from '../../../../src/frontend/forecast/forecast-targets';
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
  ...told,
});

describe('what a forecast can be asked for', () => {
  it('is each epic and version that is offered, and the next items by rank', () => {
    const targets = {
      epics: [{ value: 'MOB-1', name: 'MOB-1 Sign-in' }],
      versions: [{ value: '7', name: '5.0' }],
    };
    expect(targetGroups(targets, [row('MOB-3', { rank: 2 }), row('MOB-2')])).toEqual([
      { label: 'Epics', options: [{ value: 'issue:MOB-1', label: 'MOB-1 Sign-in' }] },
      { label: 'Versions', options: [{ value: 'version:7', label: '5.0' }] },
      {
        label: 'The next items by rank',
        options: [
          { value: 'issue:MOB-2', label: '1. MOB-2 Summary of MOB-2' },
          { value: 'issue:MOB-3', label: '2. MOB-3 Summary of MOB-3' },
        ],
      },
    ]);
  });

  it('has no group that is empty', () => {
    expect(targetGroups({ epics: [], versions: [] }, [])).toEqual([]);
  });

  it.each([
    { kind: 'issue', key: 'MOB-1' },
    { kind: 'version', id: '7' },
  ] as const)('is understood again: %j', (target) => {
    expect(parseTarget(targetValue(target))).toEqual(target);
  });
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

  it.each([
    [
      { own: 64, ownItems: 12, ownUnestimated: 0, withBefore: 120, items: 31, unestimated: 9, takenAs: 3 },
      'points',
      '64 points in 12 items; 19 other items rank before the last of them: 120 points in all. Unestimated are 9 of the 31 items, taken as 3 points each, the median.',
    ],
    [
      { own: 5, ownItems: 1, ownUnestimated: 0, withBefore: 8, items: 2, unestimated: 0 },
      'points',
      '5 points in 1 item; 1 other item ranks before it: 8 points in all.',
    ],
    [
      { own: 7200, ownItems: 1, ownUnestimated: 0, withBefore: 7200, items: 1, unestimated: 0 },
      'seconds',
      '2 h in 1 item; nothing ranks before.',
    ],
    [
      { own: 1, ownItems: 1, ownUnestimated: 0, withBefore: 1400, items: 1400, unestimated: 0 },
      'items',
      '1 item; 1,399 other items rank before it: 1,400 items in all.',
    ],
  ] as const)('names what ranks before the target, and what was taken for an estimate: %j', (amount, unit, words) => {
    expect(amountLine(amount, unit)).toBe(words);
  });

  it('tells how often the promises held, and counts apart those that could not fail (F5)', () => {
    const basis = (backTest: ForecastBasis['backTest']): ForecastBasis => ({
      periods: 'sprints',
      unit: 'points',
      samples: [],
      drawnFrom: 0,
      leftOut: [],
      unknownItems: 0,
      seed: 1,
      backTest,
    });
    const known = basis({ cases: 28, held50: 15, held85: 24, emptyAt85: 0 });
    expect(recordLine(known)).toBe('85 % promises held 24 of 28 times.');
    expect(emptyPromisesLine(known)).toBeUndefined();
    expect(emptyPromisesLine(basis({ cases: 4, held50: 2, held85: 4, emptyAt85: 3 }))).toBe(
      '3 of the 85 % promises were 0, which always holds.',
    );
    expect(recordLine(basis({ cases: 0, held50: 0, held85: 0, emptyAt85: 0 }))).toMatch(/^Not known yet/);
  });
});

describe('what is said of the correction by a record (F6)', () => {
  it.each([
    [0, undefined],
    [1, 'From 12 such cases on, promises are corrected by them; there is 1.'],
    [11, 'From 12 such cases on, promises are corrected by them; there are 11.'],
    [12, 'Each promise is corrected by the record of those before it on this board.'],
  ])('of %i cases', (cases, words) => {
    expect(correctionLine({ backTest: { cases, held50: 0, held85: 0, emptyAt85: 0 } })).toBe(words);
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
