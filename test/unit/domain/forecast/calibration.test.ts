import fc from 'fast-check';
import { calibrate, calibratedLevel, fewestPastCases } from '../../../../src/domain/forecast/calibration';
import { largestAmount } from '../../../../src/domain/forecast/confidence';
import { howMany } from '../../../../src/domain/forecast/how-many';
import { nextPeriod } from '../../../../src/domain/forecast/next-period';
import { type Chance, usualChance } from '../../../../src/domain/forecast/play-futures';
import { seededDraw } from '../../../../src/domain/forecast/seeded-draw';
import type { PastCase } from '../../../../src/domain/forecast/walk-forward';
import { whenDone, whenDoneAt } from '../../../../src/domain/forecast/when-done';

const chance: Chance = { trials: 300, seed: 5 };

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

const records = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
    .map(([one, other]): PastCase => ({ more: Math.min(one, other) / 12, asMuch: Math.max(one, other) / 12 })),
  { maxLength: 60 },
);

const repeated = (cases: readonly PastCase[], times: number): readonly PastCase[] =>
  Array.from({ length: times }, () => cases).flat();

/** What came lay everywhere in the distribution alike, as where forecasts are right. */
const right: readonly PastCase[] = Array.from({ length: 10 }, (_, tenth) => ({
  more: tenth / 10,
  asMuch: (tenth + 1) / 10,
}));

describe('the level that is promised at (F6)', () => {
  it('is the one asked for below twelve past cases, whatever came of them', () => {
    fc.assert(
      fc.property(records, share, (record, p) => {
        expect(calibratedLevel(record.slice(0, fewestPastCases - 1), { p, periods: 1 })).toBe(p);
      }),
    );
  });

  it('rises with the probability asked for, and is a probability', () => {
    fc.assert(
      fc.property(records, fc.record({ one: share, other: share, periods: fc.nat(5) }), (record, asked) => {
        const at = (p: number): number => calibratedLevel(record, { p, periods: asked.periods + 1 });
        const [low, high] = [at(Math.min(asked.one, asked.other)), at(Math.max(asked.one, asked.other))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('stays near the one asked for where forecasts were right, a little above it: the case to come may break', () => {
    for (const times of [2, 5, 20]) {
      const level = calibratedLevel(repeated(right, times), { p: 0.85, periods: 1 });
      expect(level).toBeGreaterThanOrEqual(0.85);
      expect(level).toBeLessThan(0.85 + 1 / (10 * times));
    }
  });

  it('is higher where promises broke too often, lower where they hardly ever broke', () => {
    const tooBold = repeated([{ more: 0.9, asMuch: 1 }, ...right.slice(5)], 10);
    const tooCareful = repeated(right.slice(0, 5), 10);
    expect(calibratedLevel(tooBold, { p: 0.5, periods: 1 })).toBeGreaterThan(0.65);
    expect(calibratedLevel(tooCareful, { p: 0.5, periods: 1 })).toBeLessThan(0.35);
  });

  it('moves little just above twelve cases, and less for periods whose cases overlap', () => {
    const broken = { more: 0.9, asMuch: 0.9 };
    const moved = (cases: number, periods: number): number =>
      calibratedLevel(repeated([broken], cases), { p: 0.5, periods }) - 0.5;
    expect(moved(12, 1)).toBeGreaterThan(0);
    expect(moved(12, 1)).toBeLessThan(0.05);
    expect(moved(16, 1)).toBeGreaterThan(moved(12, 1));
    expect(moved(16, 3)).toBeGreaterThan(0);
    expect(moved(16, 3)).toBeLessThan(moved(16, 1));
  });

  it('leaves a right forecast of many zeros as it is: that a promise of 0 holds is no reason to promise more', () => {
    const halfOfThemZero = repeated(
      [
        { more: 0.5, asMuch: 1 },
        { more: 0.5, asMuch: 1 },
        { more: 0, asMuch: 0.25 },
        { more: 0.25, asMuch: 0.5 },
      ],
      10,
    );
    expect(calibratedLevel(halfOfThemZero, { p: 0.6, periods: 1 })).toBeCloseTo(0.6, 1);
  });
});

describe('forecasts by the record of a board (F6)', () => {
  it('are those of F2 with no more than eleven past cases, of one period as of several', () => {
    const sixteen = [9, 3, 7, 7, 5, 5, 5, 5, 4, 4, 9, 8, 0, 1, 0, 2];
    const last = sixteen.slice(-12).toSorted((a, b) => a - b);
    expect(howMany(sixteen, { periods: 1, p: 0.85 })).toEqual({ amount: largestAmount(last, 0.85) });
    const levelAt = calibrate(sixteen, { ahead: 3, chance: usualChance });
    expect([1, 2, 3].map((periods) => levelAt(0.85, periods))).toEqual([0.85, 0.85, 0.85]);
  });

  it('promise so many times as much for so many times the history, at every length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 20, maxLength: 60 }),
        fc.record({ p: share, times: fc.integer({ min: 2, max: 9 }), periods: fc.integer({ min: 1, max: 4 }) }),
        (samples, { p, times, periods }) => {
          fc.pre(samples.slice(-12).some((amount) => amount > 0));
          const amountOf = (history: readonly number[]): number => {
            const answer = howMany(history, { periods, p, chance });
            return 'amount' in answer ? answer.amount : NaN;
          };
          expect(amountOf(samples.map((amount) => amount * times))).toBe(times * amountOf(samples));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('take a constant history for what it is, however long', () => {
    const constant = Array.from({ length: 60 }, () => 0.7);
    for (const p of [0.05, 0.5, 0.85, 0.99]) {
      expect(howMany(constant, { periods: 3, p })).toEqual({ amount: 2.1 });
      expect(whenDone(constant, { amount: 7, p })).toEqual({ periods: 10 });
    }
  });

  it('give the same at several confidences at once as one by one', () => {
    const samples = Array.from({ length: 30 }, (_, at) => (at * 7) % 11);
    const at = whenDoneAt(samples, { amount: 60, chance });
    for (const p of [0.5, 0.85, 0.95]) expect(at(p)).toEqual(whenDone(samples, { amount: 60, p, chance }));
  });
});

/** How often 85 % promises of one period held, with the record and without, in many worlds. */
const heldIn = (amountAt: (period: number, chanceOf: (kind: number) => number) => number) => {
  let [corrected, uncorrected, cases] = [0, 0, 0];
  for (let world = 0; world < 30; world += 1) {
    const draw = (period: number) => (kind: number) => seededDraw(world + 1, period * 8 + kind);
    const samples = Array.from({ length: 60 }, (_, period) => amountAt(period, draw(period)));
    for (let now = 30; now < samples.length; now += 1) {
      const past = samples.slice(0, now);
      const promised = nextPeriod(past);
      if ('because' in promised) continue;
      const actual = samples[now] ?? NaN;
      cases += 1;
      if (actual >= promised[85]) corrected += 1;
      if (
        actual >=
        largestAmount(
          past.slice(-12).toSorted((a, b) => a - b),
          0.85,
        )
      )
        uncorrected += 1;
    }
  }
  return { corrected: corrected / cases, uncorrected: uncorrected / cases };
};

describe('boards on which uncorrected promises are off', () => {
  it('hold nearer to 85 % where the pace falls, so that the past promises too much', () => {
    const { corrected, uncorrected } = heldIn((period, of) => 100 * Math.exp(-0.04 * period) * (0.5 + of(1)));
    expect(uncorrected).toBeLessThan(0.75);
    expect(corrected).toBeGreaterThan(uncorrected + 0.05);
    expect(corrected).toBeLessThan(0.9);
  });

  it('hold nearer to 85 % where the pace rises, so that the past promises too little', () => {
    const { corrected, uncorrected } = heldIn((period, of) => 10 * Math.exp(0.04 * period) * (0.5 + of(1)));
    expect(uncorrected).toBeGreaterThan(0.95);
    expect(corrected).toBeLessThan(uncorrected - 0.02);
    expect(corrected).toBeGreaterThan(0.85);
  });

  it('stay at 85 % where they are right', () => {
    const { corrected, uncorrected } = heldIn((_, of) => 50 * (0.5 + of(1)));
    expect(Math.abs(uncorrected - 0.85)).toBeLessThan(0.03);
    expect(Math.abs(corrected - 0.85)).toBeLessThan(0.03);
  });
});
