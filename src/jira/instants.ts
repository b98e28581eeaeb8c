import { parseISO } from 'date-fns';

/**
 * An instant as Jira writes it, as epoch milliseconds: ISO with any offset (`2024-03-04T09:00:00.000+0000`), or epoch
 * seconds or milliseconds (bulk change histories). NaN where it is none of these.
 */
export const toInstant = (written: string | number): number => {
  if (typeof written === 'string') return parseISO(written).getTime();
  return written < firstMillisecondsThatSecondsReach ? written * 1000 : written;
};

/** As seconds this is the year 5138, as milliseconds it is March 1973: Jira is younger than the one and older than the other. */
const firstMillisecondsThatSecondsReach = 1e11;
