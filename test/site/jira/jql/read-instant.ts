import { TZDate } from '@date-fns/tz';
import * as dates from 'date-fns';
import { jqlError } from './jql-error';
import type { JqlWorld } from './jql-world';

type Moment = Pick<JqlWorld, 'now'> & { readonly access: Pick<JqlWorld['access'], 'zone'> };

/**
 * The instant (epoch milliseconds) that a date in a query means: a day or a minute in the caller's
 * zone (`2024-03-01`, `2024/03/01 09:30`), a period from now (`-90m`, `4w 2d`), or milliseconds.
 */
export const readInstant = (written: string, field: string, { now, access }: Moment): number => {
  const text = written.trim();
  if (/^\d{6,}$/.test(text)) return Number(text);
  const absolute = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text);
  if (absolute) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = [...absolute]
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    const date = new TZDate(year, month - 1, day, hour, minute, access.zone);
    if (date.getMonth() === month - 1 && date.getDate() === day && hour < 24 && minute < 60) return date.getTime();
  }
  const period = /^([-+]?)((?:\d+[wdhm]\s*)+)$/.exec(text);
  if (period) {
    const sign = period[1] === '-' ? -1 : 1;
    const parts = [...(period[2] ?? '').matchAll(/(\d+)([wdhm])/g)];
    const minutes = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (minutesIn[unit ?? ''] ?? 0), 0);
    return now + sign * minutes * 60_000;
  }
  throw jqlError(
    `Date value '${written}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
      `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
};

/** `now()` and `startOfDay("-1d")` with its kin, in the caller's zone; weeks start on Sunday. */
export const dateFunctions = (moment: Moment): Record<string, (args: readonly string[]) => number[]> => ({
  now: () => [moment.now],
  ...Object.fromEntries(
    Object.entries(bounds).map(([name, { move, unit }]) => [
      name,
      ([increment]: readonly string[]) => [move(moved(increment, unit, moment)).getTime()],
    ]),
  ),
});

const minutesIn: Readonly<Record<string, number>> = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1 };

const bounds: Readonly<Record<string, { move: (date: Date) => Date; unit: string }>> = {
  startofday: { move: (date) => dates.startOfDay(date), unit: 'd' },
  endofday: { move: (date) => dates.endOfDay(date), unit: 'd' },
  startofweek: { move: (date) => dates.startOfWeek(date), unit: 'w' },
  endofweek: { move: (date) => dates.endOfWeek(date), unit: 'w' },
  startofmonth: { move: (date) => dates.startOfMonth(date), unit: 'M' },
  endofmonth: { move: (date) => dates.endOfMonth(date), unit: 'M' },
  startofyear: { move: (date) => dates.startOfYear(date), unit: 'y' },
  endofyear: { move: (date) => dates.endOfYear(date), unit: 'y' },
};

const moved = (increment: string | undefined, naturalUnit: string, { now, access }: Moment): Date => {
  const today = new TZDate(now, access.zone);
  if (increment === undefined) return today;
  const parts = /^([-+]?\d+)([yMwdhm]?)$/.exec(increment.trim());
  if (!parts) throw jqlError(`The period '${increment}' is invalid. Use (+/-)nn(y|M|w|d|h|m).`);
  const count = Number(parts[1]);
  switch (parts[2] === '' ? naturalUnit : parts[2]) {
    case 'y':
      return dates.addYears(today, count);
    case 'M':
      return dates.addMonths(today, count);
    case 'w':
      return dates.addWeeks(today, count);
    case 'd':
      return dates.addDays(today, count);
    case 'h':
      return dates.addHours(today, count);
    default:
      return dates.addMinutes(today, count);
  }
};
