import { dayMs } from '../../arithmetic/day';
import type { BacklogItem, Version } from '../../items/backlog-item';
import type { Unknown } from '../../wording/unknown';
import { type SpeakingSignal, within, count } from './signal-reading';

const messages = {
  dueDate: {
    notSet: { value: 'no due date', because: 'No due date is set.' },
    noDate: (text: string) => `The due date "${text}" is not a date.`,
    value: (days: number) => `${days < 0 ? 'overdue' : 'due'}${inDays(days)}`,
    because: (value: string, date: string) => `It is ${value} (${date}).`,
  },
  releaseDate: {
    noRelease: { value: 'no release', because: 'No planned release is set.' },
    notSet: 'release without a date',
    noDate: (names: readonly string[]) => `The date of its release is not set: ${names.join(', ')}.`,
    unread: (names: readonly string[]) => `The date of its release is not a date: ${names.join(', ')}.`,
    value: (days: number) => (days < 0 ? `release overdue${inDays(days)}` : `release${inDays(days)}`),
    because: (name: string, date: string) => `"${name}" is due on ${date}.`,
  },
  age: {
    value: (days: number) => `${count(days, 'day')} old`,
    because: (days: number) => `It was created ${count(days, 'day')} ago.`,
  },
  activity: {
    value: (days: number) => (days === 0 ? 'updated today' : `updated ${count(days, 'day')} ago`),
    because: (value: string) => `It was last ${value}.`,
  },
};

/** "by 3 days", "today", "in 3 days", with a blank before it. */
const inDays = (days: number): string =>
  days < 0 ? ` by ${count(-days, 'day')}` : days === 0 ? ' today' : ` in ${count(days, 'day')}`;

/** Days ahead from which a date begins to speak for an item. */
const horizon = 60;

/** Days after which age brings all that it can. */
const ageHorizon = 180;

/** Days without a change after which nothing of the last activity is left. */
const activityHorizon = 90;

/**
 * Due dates are days without a zone. They are counted in UTC, so that an item scores the same for
 * everybody (P5).
 */
export const dueDate = ({ dueDate: date }: BacklogItem, now: number): SpeakingSignal | Unknown => {
  if (date === undefined) return { strength: 0, ...messages.dueDate.notSet };
  const days = daysUntil(date, now);
  if (days === undefined) return { because: messages.dueDate.noDate(date) };
  const value = messages.dueDate.value(days);
  return { strength: within(1 - days / horizon), value, because: messages.dueDate.because(value, date) };
};

/** Of several releases the first that is not out yet. One without a date asks for no day. */
export const releaseDate = ({ versions }: BacklogItem, now: number): SpeakingSignal | Unknown => {
  const planned = versions.filter(({ released }) => released !== true);
  const unread = planned.filter(({ releaseDate: date }) => date !== undefined && daysUntil(date, now) === undefined);
  const [first] = planned
    .flatMap(({ name, releaseDate: date }) => {
      const days = date === undefined ? undefined : daysUntil(date, now);
      return date === undefined || days === undefined ? [] : [{ name, date, days }];
    })
    .toSorted((a, b) => a.days - b.days || (a.name < b.name ? -1 : 1));
  if (first !== undefined) {
    const { name, date, days } = first;
    return {
      strength: within(1 - days / horizon),
      value: messages.releaseDate.value(days),
      because: messages.releaseDate.because(name, date),
      atLeast: unread.length > 0,
    };
  }
  if (unread.length > 0) return { because: messages.releaseDate.unread(namesOf(unread)) };
  if (planned.length === 0) return { strength: 0, ...messages.releaseDate.noRelease };
  const { notSet, noDate } = messages.releaseDate;
  return { strength: 0, value: notSet, because: noDate(namesOf(planned)) };
};

const namesOf = (versions: readonly Version[]): readonly string[] => versions.map(({ name }) => name);

/** The older, the more it speaks for an item: nobody asked for it to wait. */
export const age = ({ created }: BacklogItem, now: number): SpeakingSignal => {
  const days = daysSince(created, now);
  return {
    strength: within(days / ageHorizon),
    value: messages.age.value(days),
    because: messages.age.because(days),
    decided: false,
  };
};

/** What people work on lately matters to somebody. */
export const activity = ({ updated }: BacklogItem, now: number): SpeakingSignal => {
  const days = daysSince(updated, now);
  const value = messages.activity.value(days);
  const because = messages.activity.because(value);
  return { strength: within(1 - days / activityHorizon), value, because, decided: false };
};

/** Whole days from today to a day, both in UTC; undefined where the text is no day. */
const daysUntil = (day: string, now: number): number | undefined => {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? undefined : start / dayMs - Math.floor(now / dayMs);
};

const daysSince = (instant: number, now: number): number => Math.max(0, Math.floor((now - instant) / dayMs));
