import { dayMs } from '../../arithmetic/day';
import type { Unknown } from '../../wording/unknown';
import type { BacklogItem } from '../../items/backlog-item';
import { type SpeakingSignal, within, count } from './signal-reading';

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
export const dueDate = ({ dueDate: told }: BacklogItem, now: number): SpeakingSignal | Unknown => {
  if (told === undefined) return { because: 'No due date is set.' };
  const days = daysUntil(told, now);
  if (days === undefined) return { because: `The due date "${told}" is not a date.` };
  const value = `${days < 0 ? 'overdue' : 'due'}${inDays(days)}`;
  return { strength: within(1 - days / horizon), value, because: `It is ${value} (${told}).` };
};

/** Of several releases the first that is not out yet. */
export const releaseDate = ({ versions }: BacklogItem, now: number): SpeakingSignal | Unknown => {
  const planned = versions.filter(({ released }) => released !== true);
  const dated = planned
    .flatMap(({ name, releaseDate: on }) => {
      const days = on === undefined ? undefined : daysUntil(on, now);
      return on === undefined || days === undefined ? [] : [{ name, on, days }];
    })
    .toSorted((a, b) => a.days - b.days || (a.name < b.name ? -1 : 1));
  const [first] = dated;
  if (first === undefined)
    return {
      because:
        planned.length === 0
          ? 'No planned release is set.'
          : `The date of its release is not set: ${planned.map(({ name }) => name).join(', ')}.`,
    };
  const value = first.days < 0 ? `release overdue${inDays(first.days)}` : `release${inDays(first.days)}`;
  return { strength: within(1 - first.days / horizon), value, because: `"${first.name}" is due on ${first.on}.` };
};

/** The older, the more it speaks for an item: nobody asked for it to wait. */
export const age = ({ created }: BacklogItem, now: number): SpeakingSignal => {
  const days = daysSince(created, now);
  return {
    strength: within(days / ageHorizon),
    value: `${count(days, 'day')} old`,
    because: `It was created ${count(days, 'day')} ago.`,
  };
};

/** What people work on lately matters to somebody. */
export const activity = ({ updated }: BacklogItem, now: number): SpeakingSignal => {
  const days = daysSince(updated, now);
  const value = days === 0 ? 'changed today' : `changed ${count(days, 'day')} ago`;
  return { strength: within(1 - days / activityHorizon), value, because: `It was last ${value}.` };
};

/** Whole days from today to a day, both in UTC; undefined where the text is no day. */
const daysUntil = (text: string, now: number): number | undefined => {
  const on = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(on) ? undefined : on / dayMs - Math.floor(now / dayMs);
};

const daysSince = (instant: number, now: number): number => Math.max(0, Math.floor((now - instant) / dayMs));

const inDays = (days: number): string =>
  days < 0 ? ` by ${count(-days, 'day')}` : days === 0 ? ' today' : ` in ${count(days, 'day')}`;
