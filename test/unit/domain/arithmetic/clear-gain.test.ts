import { clearGain } from '../../../../src/domain/arithmetic/clear-gain';
import { seededDraw } from '../../../../src/domain/forecast/seeded-draw';

const differences = (count: number, valueOf: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => valueOf(at));

it.each([
  ['30 of the same sign', differences(30, () => 1), true],
  ['29 of the same sign', differences(29, () => 1), false],
  ['29 and any number without a difference', [...differences(29, () => 1), ...differences(100, () => 0)], false],
  ['30 the other way', differences(30, () => -1), false],
  ['as many up as down', differences(60, (at) => (at % 2 === 0 ? 1 : -1)), false],
  // The mean is 0.3, its error 0.124: t = 2.41, against 2.39 at 59 degrees.
  ['39 up, 21 down of 60', differences(60, (at) => (at < 39 ? 1 : -1)), true],
  ['38 up, 22 down of 60', differences(60, (at) => (at < 38 ? 1 : -1)), false],
  ['none', [], false],
])('a clear gain: %s', (_, values, clear) => {
  expect(clearGain(values)).toBe(clear);
});

it.each([
  ['halves', (draw: number) => (draw < 0.5 ? 1 : -1)],
  ['a bell of three', (draw: number) => [-1, 0, 0, 1][Math.floor(draw * 4)] ?? 0],
  ['seldom far', (draw: number) => (draw < 0.25 ? 3 : -1)],
])('is found by chance about once in a hundred: %s', (_, valueOf) => {
  const trials = 4000;
  const found = Array.from({ length: trials }, (__, trial) =>
    clearGain(differences(60, (at) => valueOf(seededDraw(trial, at)))),
  ).filter(Boolean).length;
  expect(found / trials).toBeLessThan(0.014);
});
