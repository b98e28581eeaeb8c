import { type HeldMeeting, withMeeting } from '../../../../src/domain/agenda/held-meeting';
import { paceOf, assumedMinutes, paceLine } from '../../../../src/domain/agenda/pace';
import { sinceMeeting, becameReady } from '../../../../src/domain/agenda/since-meeting';
import { NOW, DAY } from '../../../support/clock';

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));

const held = (became: number | undefined, { minutes = 60, items = 6, more = 4, at = NOW } = {}): HeldMeeting => ({
  at,
  minutes,
  ids: ids(items),
  more: ids(more).map((id) => `more-${id}`),
  ...(became === undefined ? {} : { became }),
});

describe('the pace of a team', () => {
  it.each<[string, readonly HeldMeeting[], number]>([
    ['the median of three meetings', [held(6), held(3), held(4)], 15],
    [
      'meetings of different lengths',
      [held(3, { minutes: 30 }), held(3, { minutes: 90 }), held(3, { minutes: 60 })],
      20,
    ],
    ['an even number of meetings', [held(6), held(6), held(3), held(3)], 15],
    ['one meeting that made nothing ready among others', [held(0), held(6), held(6)], 10],
    ['the last meeting not counted, since nobody knows yet', [held(6), held(6), held(6), held(undefined)], 10],
  ])('is known from %s', (_, meetings, minutesAnItem) => {
    expect(paceOf(meetings)).toMatchObject({ from: 'meetings', minutesAnItem });
  });

  it.each<[string, readonly HeldMeeting[], RegExp]>([
    ['no meeting', [], /until 3 meetings/],
    ['two meetings', [held(3), held(3)], /until 3 meetings/],
    [
      'meetings whose whole list became ready, which may have been over early',
      [held(10), held(10), held(10)],
      /until 3 meetings/,
    ],
    ['meetings that mostly made nothing ready', [held(0), held(0), held(3)], /nothing had become ready/],
  ])('is an assumption after %s, and says so', (_, meetings, because) => {
    const pace = paceOf(meetings);
    expect(pace).toMatchObject({ from: 'assumption', minutesAnItem: assumedMinutes });
    expect(paceLine(pace)).toMatch(because);
  });

  it('is a minute an item at the least', () => {
    const fast = held(90, { items: 100 });
    expect(paceOf([fast, fast, fast]).minutesAnItem).toBe(1);
  });
});

describe('the meetings that are kept', () => {
  it('are the last 20', () => {
    const many = Array.from({ length: 20 }, (_, week) => held(1, { at: NOW + week * 7 * DAY }));
    const next = withMeeting(many, held(undefined, { at: NOW + 200 * DAY }), 2);
    expect(next).toHaveLength(20);
    expect(next.at(-2)?.became).toBe(2);
    expect(next[0]?.at).toBe(NOW + 7 * DAY);
  });

  it('learn what came of the meeting before when the next one is held, not of one that is only corrected', () => {
    const first = withMeeting([], held(undefined), undefined);
    const second = withMeeting(first, held(undefined, { at: NOW + 7 * DAY }), 4);
    expect(second.map(({ became }) => became)).toEqual([4, undefined]);
    const corrected = withMeeting(second, held(undefined, { at: NOW + 7 * DAY + 3_600_000, minutes: 30 }), 5);
    expect(corrected.map(({ became, minutes }) => [became, minutes])).toEqual([
      [4, 60],
      [undefined, 30],
    ]);
  });
});

describe('what came of a meeting', () => {
  const now = new Map(
    [
      { id: '0', key: 'MOB-1', ready: true, done: false },
      { id: '1', key: 'MOB-2', ready: false, done: false },
      { id: '2', key: 'MOB-3', ready: true, done: true },
      { id: '3', key: 'MOB-4', ready: false, done: true },
      { id: 'more-0', key: 'MOB-9', ready: true, done: false },
    ].map((item) => [item.id, item]),
  );

  it('tells ready, not yet and gone apart; what was done after it was ready counts as ready', () => {
    expect(sinceMeeting(held(undefined), now)).toEqual({
      at: NOW,
      planned: 6,
      ready: ['MOB-1', 'MOB-3'],
      notYet: ['MOB-2'],
      gone: 3,
    });
  });

  it('counts for the pace what there was time for besides', () => {
    expect(becameReady(held(undefined, { items: 4, more: 1 }), now)).toBe(3);
  });

  it('teaches no pace where the asker does not see one of its items: unknown is not "not ready"', () => {
    expect(becameReady(held(undefined, { items: 5, more: 1 }), now)).toBeUndefined();
  });
});
