import fc from 'fast-check';
import { type Snapshot, snapshotOf, comparedWith, thinOut } from '../../../../src/domain/health/health-snapshot';
import type { HealthComponent } from '../../../../src/domain/health/measured-component';

const at = (day: number): Snapshot => ({
  ...{ day, rulesVersion: 1, overridesVersion: 0, items: 10, ready: 4, score: 60, values: {} },
});

/** Monday 2 November 2026. */
const today = 20_759;

const daysOf = (snapshots: readonly Snapshot[]) => snapshots.map(({ day }) => day);

describe('the snapshot of a day (R6)', () => {
  const target = {};
  const components: readonly HealthComponent[] = [
    { id: 'ready', weight: 0, target, value: 100 / 3, unit: 'percent', counted: 1, of: 3, met: false, score: 66 },
    { id: 'depth', weight: 20, target, because: 'There is no velocity yet.' },
  ];

  it('holds the values that could be computed, with two digits, and by which rules and of how many items', () => {
    const counts = { day: today, rulesVersion: 3, overridesVersion: 2, items: 3, ready: 1 };
    expect(snapshotOf({ score: 66, components }, counts)).toEqual({ ...counts, score: 66, values: { ready: 33.33 } });
  });
});

describe('the day that figures are compared with', () => {
  it('is the newest that is two weeks old or older', () => {
    expect(comparedWith([at(today - 30), at(today - 15), at(today - 13), at(today)], today)?.day).toBe(today - 15);
    expect(comparedWith([at(today - 14), at(today - 13)], today)?.day).toBe(today - 14);
  });

  it('is the oldest before today where none is so old', () => {
    expect(comparedWith([at(today - 3), at(today - 9), at(today)], today)?.day).toBe(today - 9);
  });

  it('is none on the first day', () => {
    expect(comparedWith([], today)).toBeUndefined();
    expect(comparedWith([at(today)], today)).toBeUndefined();
  });
});

describe('what is kept of the trend', () => {
  const years = Array.from({ length: 800 }, (_, back) => at(today - 799 + back));

  it('is each day for 13 months, and of what is older the last day of each week, which begins on Monday', () => {
    const kept = daysOf(thinOut(years, today));
    const recent = kept.filter((day) => day > today - 396);
    expect(recent).toEqual(daysOf(years).filter((day) => day > today - 396));
    const older = kept.filter((day) => day <= today - 396);
    expect(older.map((day) => new Date(day * 86_400_000).getUTCDay()).filter((weekday) => weekday !== 0)).toEqual([]);
    expect(older.length).toBeGreaterThanOrEqual(57);
  });

  it('of a week with gaps is its last day that there is', () => {
    const monday = today - 700;
    expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
    expect(daysOf(thinOut([at(monday), at(monday + 2), at(monday + 7)], today))).toEqual([monday + 2, monday + 7]);
  });

  it('stays as it is when it is thinned again, the same day or later', () => {
    const days = fc.uniqueArray(fc.nat({ max: 800 }), { maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(days, fc.nat({ max: 30 }), (back, later) => {
        const snapshots = back.toSorted((one, other) => other - one).map((one) => at(today - one));
        const once = thinOut(snapshots, today);
        expect(thinOut(once, today)).toEqual(once);
        expect(thinOut(once, today + later)).toEqual(thinOut(snapshots, today + later));
      }),
      { seed: 81 },
    );
  });
});
