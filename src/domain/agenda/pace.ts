import { median } from '../arithmetic/median';
import { quantityOrNo } from '../wording/number';
import type { HeldMeeting } from './held-meeting';

/** How long an item takes in a meeting, in whole minutes, and where that is known from. */
export type Pace = {
  readonly minutesAnItem: number;
} & (
  { readonly from: 'meetings'; readonly meetings: number } | { readonly from: 'assumption'; readonly because: string }
);

/** What an item takes where nothing is known of the team. */
export const assumedMinutes = 10;

/** From so few meetings nothing is learned. */
const fewestMeetings = 3;

/**
 * The team's own pace: the median, over its last meetings, of the time-box ÷ the items of the
 * agenda that became ready by the next one. The count of ready items over days says nothing of it,
 * because finished work leaves that count as refined work enters it. A meeting whose whole list
 * became ready is left out: it may have been over before its time was up. Under 3 meetings, or
 * where half of them made nothing ready, it is an assumption and says so.
 */
export const paceOf = (held: readonly HeldMeeting[]): Pace => {
  const told = held.flatMap(({ minutes, ids, more, became }) =>
    became === undefined || became >= ids.length + more.length ? [] : [became === 0 ? Infinity : minutes / became],
  );
  if (told.length < fewestMeetings) return assumed(`until ${fewestMeetings} meetings tell the team’s own pace`);
  const middle = median(told) ?? Infinity;
  if (!Number.isFinite(middle)) return assumed('because after most of the last meetings nothing had become ready');
  return { minutesAnItem: Math.max(1, Math.round(middle)), from: 'meetings', meetings: told.length };
};

const assumed = (because: string): Pace => ({ minutesAnItem: assumedMinutes, from: 'assumption', because });

/** "10 minutes an item, the pace of the last 4 meetings". */
export const paceWords = (pace: Pace): string => {
  const each = `${quantityOrNo(pace.minutesAnItem, 'minute')} an item`;
  return pace.from === 'meetings'
    ? `${each}, the pace of the last ${pace.meetings} meetings`
    : `${each}, assumed ${pace.because}`;
};
