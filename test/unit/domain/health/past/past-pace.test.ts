import fc from 'fast-check';
import { hourMs } from '../../../../../src/domain/arithmetic/day';
import { daysToReplay } from '../../../../../src/domain/health/past/days-to-replay';
import { pagesAnHour, secondsToNextPage } from '../../../../../src/domain/health/past/past-pace';

describe('the pace of replays', () => {
  it('is eight pages of 100 items, of 2.5 points each, for 2,000 points an hour (H6)', () => {
    expect(pagesAnHour).toBe(8);
    expect(secondsToNextPage([], 0)).toBe(0);
    expect(secondsToNextPage([0, 0, 0, 0, 0, 0, 0], 0)).toBe(0);
    expect(secondsToNextPage([0, 0, 0, 0, 0, 0, 0, 0], 0)).toBe(3600);
    expect(secondsToNextPage([0, 0, 0, 0, 0, 0, 0, 0], hourMs)).toBe(0);
  });

  it('lets no hour hold more, whenever pages are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: hourMs }), { maxLength: 60 }), (pauses) => {
        const read: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          now += secondsToNextPage(read, now) * 1000;
          read.push(now);
        }
        for (const from of read)
          expect(read.filter((at) => at >= from && at < from + hourMs).length).toBeLessThanOrEqual(pagesAnHour);
      }),
    );
  });
});

describe('the days to replay', () => {
  it('are the twelve weeks before today, as far as no day is saved', () => {
    expect(daysToReplay(1000, undefined)).toEqual({ first: 916, last: 999 });
    expect(daysToReplay(1000, 1000)).toEqual({ first: 916, last: 999 });
    expect(daysToReplay(1000, 950)).toEqual({ first: 916, last: 949 });
    expect(daysToReplay(1000, 917)).toEqual({ first: 916, last: 916 });
    expect(daysToReplay(1000, 916)).toBeUndefined();
    expect(daysToReplay(1000, 700)).toBeUndefined();
  });
});
