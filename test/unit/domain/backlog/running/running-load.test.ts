import { daysLeft, runningLoads } from '../../../../../src/domain/backlog/running/running-load';
import type { RunningItem } from '../../../../../src/domain/backlog/running/running-item';
import { DAY, NOW } from '../../../../support/clock';
import { byDescription, someFacts } from '../../../../support/some-facts';

const item = (number: number, sprint: number, rest: Parameters<typeof someFacts>[1] & { done?: boolean } = {}) => {
  const { done = false, ...told } = rest;
  const { id, kind, findings, estimate, blockers, flagged, readAt } = someFacts(number, told);
  return { id, sprint, done, kind, findings, estimate, blockers, flagged, readAt } satisfies RunningItem;
};

describe('what is in the running sprints', () => {
  const open = {
    sprints: [
      { id: 30, name: 'Later', end: NOW + 9 * DAY },
      { id: 31, name: 'Sooner', end: NOW + 2 * DAY },
      { id: 32, name: 'To come' },
    ],
    items: [
      item(1, 30, { done: true, estimate: 5 }),
      item(2, 30, { estimate: 'open' }),
      item(3, 30, { ready: false, estimate: 8 }),
      item(4, 31),
    ],
    more: false,
  };

  it('is what is done and what is left, by band; the one that ends first stands first', () => {
    const [sooner, later, ...others] = runningLoads(open, { medianSize: 3 }, byDescription);
    expect(others).toEqual([]);
    expect(sooner).toMatchObject({ name: 'Sooner', done: { items: 0 }, all: { items: 1, amount: 3 } });
    expect(later).toMatchObject({
      done: { items: 1, amount: 5 },
      all: { items: 3, amount: 16 },
      left: {
        bands: { ready: { items: 1, amount: 3 }, 'not-ready': { items: 1, amount: 8 } },
        unestimated: { items: 1, amount: 3 },
      },
    });
  });

  it('is counted in items where the runway is', () => {
    const [, later] = runningLoads(open, {}, byDescription);
    expect(later).toMatchObject({ done: { amount: 1 }, all: { amount: 3 }, left: { unestimated: { items: 0 } } });
  });

  it('has days left, begun ones counted whole', () => {
    expect([NOW + 1, NOW + DAY, NOW + DAY + 1, NOW, NOW - 2 * DAY].map((end) => daysLeft(end, NOW))).toEqual([
      ...[1, 1, 2],
      ...[0, -2],
    ]);
  });
});
