import { TZDate } from '@date-fns/tz';
import { addDays, format, set, startOfISOWeek, subDays } from 'date-fns';

/**
 * The team's zone: its office hours and sprint ceremonies are at Berlin wall-clock time on every
 * machine.
 */
export const officeZone = 'Europe/Berlin';

/**
 * The sprint that is running where the story is told; those before it are closed, 11 is planned.
 */
export const activeSprint = 10;

/** Office hours, 09:00–18:00: the fraction of a working day counts within them. */
const opens = 9;
const hours = 9;

/**
 * Monday 10:15, after planning; Friday of the second week 16:00, after the review. As working days
 * of the sprint.
 */
export const startDay = 1 + 1.25 / hours;
export const closeDay = 10 + 7 / hours;

/** Refinement is on the Wednesday of a sprint's second week, at 14:00, for the sprint after it. */
export const refinementDay = -2 + 5 / hours;

/** Turns the story's own time (sprints and working days, days ago) into epoch milliseconds. */
export type Calendar = {
  /** The instant at which the story is looked at. */
  readonly now: number;
  /**
   * Working day `day` of a sprint: 1 is its first Monday, 10 its last Friday, 0 the Friday before;
   * 3.5 is Wednesday 13:30. Days below 1 and above 10 reach into the neighbouring sprints.
   */
  readonly at: (sprint: number, day: number) => number;
  /**
   * That many days before the story is told, moved back to a working day, at a fraction (0–1) of
   * its office hours.
   */
  readonly daysAgo: (days: number, fraction: number) => number;
  /** `yyyy-MM-dd` in the office, so many days after the day on which the story is told. */
  readonly dayFromNow: (days: number) => string;
  /** `yyyy-MM-dd` in the office, the day of `now`. */
  readonly today: string;
};

/** When the story is told, and when it is looked at, in epoch milliseconds. */
export type StoryTime = { readonly told: number; readonly now: number };

/**
 * The team's calendar around the instant at which the story is told. The running sprint began on a
 * Monday three to nine days before it, so that its first three working days are over and its last
 * two are still to come. Looked at later, the same story has gone on; looked at earlier, less of it
 * has happened.
 */
export const makeCalendar = ({ told, now }: StoryTime): Calendar => {
  const monday = startOfISOWeek(subDays(new TZDate(told, officeZone), 3));
  const morningOf = mornings(told, monday);
  return {
    now,
    at: (sprint, day) => {
      const whole = Math.floor(day);
      const week = Math.floor((whole - 1) / 5);
      const days = (sprint - activeSprint) * 14 + week * 7 + (whole - 1 - week * 5);
      return morningOf(days) + officeTime(day - whole);
    },
    daysAgo: (days, fraction) =>
      morningAt(toWorkingDay(subDays(new TZDate(told, officeZone), days))) + officeTime(fraction),
    dayFromNow: (days) => format(addDays(new TZDate(told, officeZone), days), 'yyyy-MM-dd'),
    today: format(new TZDate(now, officeZone), 'yyyy-MM-dd'),
  };
};

/**
 * When the office opens, so many days after a Monday. Asked thousands of times of one story, and
 * dates of a zone are slow, so the mornings of the story that was told last are remembered.
 */
const mornings = (told: number, monday: Date): ((days: number) => number) => {
  if (remembered.told !== told) remembered = { told, mornings: new Map() };
  const known = remembered.mornings;
  return (days) => {
    const morning = known.get(days) ?? morningAt(addDays(monday, days));
    known.set(days, morning);
    return morning;
  };
};

let remembered: { readonly told: number; readonly mornings: Map<number, number> } = { told: NaN, mornings: new Map() };

const morningAt = (date: Date): number =>
  set(date, { hours: opens, minutes: 0, seconds: 0, milliseconds: 0 }).getTime();

const officeTime = (fraction: number): number => Math.round(fraction * hours * 3_600) * 1000;

const toWorkingDay = (date: Date): Date => subDays(date, { 6: 1, 0: 2 }[date.getDay()] ?? 0);
