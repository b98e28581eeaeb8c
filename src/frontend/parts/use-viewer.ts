import { useProductContext } from '@forge/react';
import * as words from './words';

/** Times as the viewer reads them: in the zone and language of their Jira profile. */
export const useViewer = (): {
  readonly moment: (instant: number) => string;
  readonly day: (instant: number) => string;
} => {
  const context = useProductContext();
  return {
    moment: (instant) => words.moment(instant, context?.timezone, context?.locale),
    day: (instant) => words.day(instant, context?.timezone, context?.locale),
  };
};
