import { format } from 'date-fns';
import { TZDate } from '@date-fns/tz';
import { asText } from '../json-values';
import type { ClauseField, Value } from './clause-field';
import type { JqlWorld } from './jql-world';
import { dateFunctions, readInstant } from './read-instant';

/**
 * An instant of an issue; = and != have minutes as their grain, as a query can only name minutes.
 */
export const dateField = (name: string, fieldId: string, world: JqlWorld): ClauseField => ({
  name,
  valuesOf: ({ fields }) => {
    const instant = Date.parse(asText(fields[fieldId]) ?? '');
    return Number.isNaN(instant) ? [] : [instant];
  },
  resolve: (written) => [readInstant(written, name, world)],
  functions: dateFunctions(world),
  order: (one, other) => Number(one) - Number(other),
  same: (one, other) => minuteOf(one) === minuteOf(other),
});

/**
 * A day of an issue, without a zone; what a query names counts as the day that it falls on for the
 * caller.
 */
export const dayField = (name: string, fieldId: string, world: JqlWorld): ClauseField => {
  const dayOf = (instant: Value): string => format(new TZDate(Number(instant), world.access.zone), 'yyyy-MM-dd');
  const functions = Object.entries(dateFunctions(world)).map(([called, call]): [string, DayFunction] => [
    called,
    (args: readonly string[]) => call(args).map(dayOf),
  ]);
  return {
    name,
    valuesOf: ({ fields }) => {
      const day = asText(fields[fieldId]);
      return day === undefined ? [] : [day.slice(0, 10)];
    },
    resolve: (written) => [dayOf(readInstant(written, name, world))],
    functions: Object.fromEntries(functions),
    order: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
  };
};

type DayFunction = (args: readonly string[]) => string[];

const minuteOf = (instant: Value): number => Math.floor(Number(instant) / 60_000);
