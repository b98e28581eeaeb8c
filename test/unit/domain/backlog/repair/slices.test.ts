import fc from 'fast-check';
import { createdIn, splitRange } from '../../../../../src/domain/backlog/repair/creation-range';
import { isSameEnd, rankBlocks } from '../../../../../src/domain/backlog/repair/rank-blocks';
import {
  afterReading,
  beginSlice,
  noRepair,
  type RepairState,
  sliceLeft,
} from '../../../../../src/domain/backlog/repair/repair-slice';

const minute = 60_000;
const items = (instants: readonly number[]) => instants.map((created) => ({ created }));
const spreadOut = items(Array.from({ length: 1000 }, (_, index) => index * 10 * minute));

describe('the seven slices of a round', () => {
  const round = (all: readonly { created: number }[], begun: RepairState = noRepair) => {
    const slices: { created: number }[][] = [];
    let state = begun;
    for (let day = 0; day < 7; day += 1) {
      state = beginSlice(state, all, day);
      slices.push([...createdIn(all, sliceLeft(state))]);
      state = afterReading(state, 'end');
      if (state.slice === 0) break;
    }
    return { slices, state };
  };

  it('hold a seventh each, every item once', () => {
    const { slices, state } = round(spreadOut);
    expect(slices).toHaveLength(7);
    expect(slices.flat()).toEqual(spreadOut);
    for (const slice of slices) expect(slice.length).toBeLessThanOrEqual(Math.ceil(1000 / 7) + 1);
    expect(state).toMatchObject({ slice: 0, underWay: false });
    expect(state.from).toBeUndefined();
  });

  it('hold every item once, however they were created', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 * minute }), { minLength: 60, maxLength: 200 }),
        (instants) => {
          const all = items(instants.toSorted((a, b) => a - b));
          expect(round(all).slices.flat()).toEqual(all);
        },
      ),
    );
  });

  it('of few items are one', () => {
    expect(round(spreadOut.slice(0, 50)).slices).toEqual([spreadOut.slice(0, 50)]);
  });

  it('go on where one was broken off, and come on with the items of today', () => {
    const begun = beginSlice(noRepair, spreadOut, 0);
    const half = afterReading(begun, 50 * 10 * minute);
    expect(half).toMatchObject({ underWay: true, slice: 0, from: 500 * minute, to: begun.to });
    const next = afterReading(half, 'end');
    expect(next).toMatchObject({ underWay: false, slice: 1, from: begun.to, begunOn: 0 });
  });
});

describe('the parts of a range', () => {
  it('join without a gap and are about as large as each other', () => {
    const parts = splitRange(spreadOut, {}, 8);
    expect(parts).toHaveLength(8);
    expect(parts.map((part) => createdIn(spreadOut, part).length)).toEqual(Array.from({ length: 8 }, () => 125));
  });

  it('have bounds a minute away from every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 * minute }), { maxLength: 60 }), (instants) => {
        const all = items(instants);
        const parts = splitRange(all, {}, 4);
        expect(parts.flatMap((part) => createdIn(all, part)).length).toBe(all.length);
        for (const { from } of parts.slice(1))
          for (const { created } of all) expect(Math.abs(created - (from ?? NaN))).toBeGreaterThanOrEqual(minute - 1);
      }),
    );
  });

  it('are the range itself where all was created at once', () => {
    expect(splitRange(items(Array.from({ length: 100 }, () => 5)), {}, 8)).toEqual([
      { from: undefined, to: undefined },
    ]);
  });
});

describe('the blocks of an order', () => {
  const top = Array.from({ length: 45 }, (_, index) => ({
    id: String(index),
    rank: `r${String(index).padStart(3, '0')}`,
  }));

  it('have 25 items and their ends', () => {
    const blocks = rankBlocks(top);
    expect(blocks.map(({ ids }) => ids.length)).toEqual([25, 20]);
    expect(blocks[1]).toMatchObject({ first: top[25], last: top[44] });
  });

  it('leave out what has no rank', () => {
    expect(rankBlocks([{ id: '1' }])).toEqual([]);
  });

  it('have moved where another item is an end, or the same at another rank', () => {
    const end = { id: '1', rank: 'a' };
    expect(isSameEnd(end, { id: '1', rank: 'a' })).toBe(true);
    expect(isSameEnd(end, { id: '2', rank: 'a' })).toBe(false);
    expect(isSameEnd(end, { id: '1', rank: 'b' })).toBe(false);
    expect(isSameEnd(end, undefined)).toBe(false);
  });
});
