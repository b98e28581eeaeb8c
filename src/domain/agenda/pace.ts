import { median } from '../arithmetic/median';
import { quantityOrNo } from '../wording/number';
import type { HeldMeeting } from './held-meeting';

/** What an item takes where nothing is known of the team. */
export const assumedMinutes = 10;

/** From fewer meetings nothing is learned. */
const fewestMeetings = 3;

const messages = {
  tooFewMeetings: `until ${fewestMeetings} meetings tell the team’s own pace`,
  mostlyNothing: 'because after most of the last meetings nothing had become ready',
  anItem: (minutes: number) => `${quantityOrNo(minutes, 'minute')} an item`,
  ofMeetings: (anItem: string, meetings: number) => `${anItem}, the pace of the last ${meetings} meetings`,
  assumed: (anItem: string, because: string) => `${anItem}, assumed ${because}`,
};

/** How long an item takes in a meeting, in whole minutes, and where that is known from. */
export type Pace = {
  readonly minutesAnItem: number;
} & (
  { readonly from: 'meetings'; readonly meetings: number } | { readonly from: 'assumption'; readonly because: string }
);

/**
 * The team's own pace: the median, over its last meetings, of the time-box ÷ the items of the
 * agenda that became ready by the next one. The count of ready items says nothing of it: finished
 * work leaves that count as refined work enters it. A meeting whose whole list became ready is left
 * out: it may have ended early. Under 3 meetings, or where half of them made nothing ready, it is
 * an assumption.
 */
export const paceOf = (meetings: readonly HeldMeeting[]): Pace => {
  const measured = meetings.flatMap(({ minutes, ids, more, became }) => {
    if (became === undefined || became >= ids.length + more.length) return [];
    return [became === 0 ? Infinity : minutes / became];
  });
  if (measured.length < fewestMeetings) return assumedPace(messages.tooFewMeetings);
  const middle = median(measured) ?? Infinity;
  if (!Number.isFinite(middle)) return assumedPace(messages.mostlyNothing);
  return { minutesAnItem: Math.max(1, Math.round(middle)), from: 'meetings', meetings: measured.length };
};

const assumedPace = (because: string): Pace => ({ minutesAnItem: assumedMinutes, from: 'assumption', because });

/** "10 minutes an item, the pace of the last 4 meetings". */
export const paceLine = (pace: Pace): string => {
  const anItem = messages.anItem(pace.minutesAnItem);
  return pace.from === 'meetings' ? messages.ofMeetings(anItem, pace.meetings) : messages.assumed(anItem, pace.because);
};
