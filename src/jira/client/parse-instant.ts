/**
 * An instant as Jira writes it, as epoch milliseconds: ISO with any offset
 * (`2024-03-04T09:00:00.000+0000`), UTC where it names none, or epoch seconds or milliseconds (bulk
 * change histories). NaN where it is none of these.
 */
export const toInstant = (written: string | number): number => {
  if (typeof written === 'string') return readIso(written);
  return written < firstMillisecondsThatSecondsReach ? written * 1000 : written;
};

/**
 * As seconds this is the year 5138, as milliseconds it is March 1973: Jira is younger than the one
 * and older than the other.
 */
const firstMillisecondsThatSecondsReach = 1e11;

/**
 * `Date.parse` reads ISO where the offset has a colon, which Jira leaves out; it also guesses at
 * other texts, which are kept from it. (date-fns' parseISO reads all of this too, at a tenth of the
 * speed, and every item has two instants.)
 */
const readIso = (written: string): number => {
  const match = iso.exec(written);
  if (!match) return NaN;
  const [, day = '', time = 'T00:00', hours = '', minutes = '00'] = match;
  return Date.parse(`${day}${time}${hours === '' || hours === 'Z' ? 'Z' : `${hours}:${minutes}`}`);
};

const iso = /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:(Z|[+-]\d\d)(?::?(\d\d))?)?)?$/;
