import { useProductContext } from '@forge/react';
import * as words from './words';

/** Times as the viewer reads them: in the zone and language of their Jira profile. */
export const useViewer = (): {
  readonly moment: (instant: number) => string;
  readonly day: (instant: number) => string;
  /** The day that it is in UTC at an instant, in the viewer's language. */
  readonly dayInUtc: (instant: number) => string;
} => {
  const context = useProductContext();
  return {
    moment: (instant) => words.moment(instant, context?.timezone, context?.locale),
    day: (instant) => words.day(instant, context?.timezone, context?.locale),
    dayInUtc: (instant) => words.day(instant, 'UTC', context?.locale),
  };
};
