/**
 * An instant as Jira writes it, in epoch milliseconds; NaN where it is something else. Jira writes
 * ISO with any offset (`2024-03-04T09:00:00.000+0000`), which is UTC where it names none, or, in
 * bulk change histories, epoch seconds or milliseconds.
 */
export const parseInstant = (text: string | number): number => {
  if (typeof text === 'string') return parseIso(text);
  return text < firstMilliseconds ? text * 1000 : text;
};

/**
 * Smaller numbers are seconds. As seconds this is the year 5138, as milliseconds March 1973: Jira's
 * instants lie between them.
 */
const firstMilliseconds = 1e11;

/**
 * `Date.parse` needs a colon in the offset, which Jira leaves out, and guesses at texts that are
 * not ISO. (date-fns' parseISO takes ten times as long, and every item has two instants.)
 */
const parseIso = (text: string): number => {
  if (jirasOwn.test(text)) return Date.parse(`${text.slice(0, -2)}:${text.slice(-2)}`);
  const match = iso.exec(text);
  if (!match) return NaN;
  const [, day = '', time = 'T00:00', hours = '', minutes = '00'] = match;
  return Date.parse(`${day}${time}${hours === '' || hours === 'Z' ? 'Z' : `${hours}:${minutes}`}`);
};

/** As Jira writes nearly all of them. */
const jirasOwn = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/;

const iso = /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:(Z|[+-]\d\d)(?::?(\d\d))?)?)?$/;
