import { useProductContext } from '@forge/react';
import * as dates from './dates';

/** Times as the viewer reads them: in the zone and language of their Jira profile. */
export const useViewer = (): {
  readonly moment: (instant: number) => string;
  readonly day: (instant: number) => string;
  /** The day that it is in UTC at an instant, in the viewer's language. */
  readonly dayInUtc: (instant: number) => string;
  /** The viewer's day as machines read it: "2026-11-22". */
  readonly isoDay: (instant: number) => string;
} => {
  const context = useProductContext();
  return {
    moment: (instant) => dates.moment(instant, context),
    day: (instant) => dates.day(instant, context),
    dayInUtc: (instant) => dates.day(instant, { timezone: 'UTC', locale: context?.locale }),
    isoDay: (instant) => dates.isoDay(instant, context),
  };
};
