import { TZDate } from '@date-fns/tz';
import { addDays, format, set, startOfISOWeek, subDays } from 'date-fns';

/**
 * The team's zone: its office hours and sprint ceremonies are at Berlin wall-clock time on every
 * machine.
 */
export const officeZone = 'Europe/Berlin';

/** The sprint that is running at `now`; 1 to 9 are closed, 11 is planned. */
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

/** Turns the story's own time (sprints and working days, days ago) into epoch milliseconds. */
export type Calendar = {
  readonly now: number;
  /**
   * Working day `day` of a sprint: 1 is its first Monday, 10 its last Friday, 0 the Friday before;
   * 3.5 is Wednesday 13:30. Days below 1 and above 10 reach into the neighbouring sprints.
   */
  readonly at: (sprint: number, day: number) => number;
  /**
   * That many days before now, moved back to a working day, at a fraction (0–1) of its office
   * hours.
   */
  readonly daysAgo: (days: number, fraction: number) => number;
  /** `yyyy-MM-dd` in the office, so many days from now. */
  readonly dayFromNow: (days: number) => string;
};

/**
 * The team's calendar around `now` (epoch milliseconds). The active sprint began on a Monday three
 * to nine days ago, so that its first three working days are over and its last two are still to
 * come.
 */
export const makeCalendar = (now: number): Calendar => {
  const monday = startOfISOWeek(subDays(new TZDate(now, officeZone), 3));
  return {
    now,
    at: (sprint, day) => {
      const whole = Math.floor(day);
      const week = Math.floor((whole - 1) / 5);
      const date = addDays(monday, (sprint - activeSprint) * 14 + week * 7 + (whole - 1 - week * 5));
      return inOffice(date, day - whole);
    },
    daysAgo: (days, fraction) => inOffice(toWorkingDay(subDays(new TZDate(now, officeZone), days)), fraction),
    dayFromNow: (days) => format(addDays(new TZDate(now, officeZone), days), 'yyyy-MM-dd'),
  };
};

const inOffice = (date: Date, fraction: number): number => {
  const morning = set(date, { hours: opens, minutes: 0, seconds: 0, milliseconds: 0 });
  return morning.getTime() + Math.round(fraction * hours * 3_600) * 1000;
};

const toWorkingDay = (date: Date): Date => subDays(date, { 6: 1, 0: 2 }[date.getDay()] ?? 0);
