/** The zone and the language in which a person reads times, as Jira names them ("de_DE"). */
export type TimeSettings = { readonly timezone?: string | undefined; readonly locale?: string | undefined };

/** An instant with its time: "22 Nov 2026, 09:14". */
export const moment = (instant: number, settings?: TimeSettings): string =>
  format(instant, { dateStyle: 'medium', timeStyle: 'short' }, settings);

/** The day of an instant: "22 Nov 2026". */
export const day = (instant: number, settings?: TimeSettings): string =>
  format(instant, { dateStyle: 'medium' }, settings);

/** The day of an instant as machines read it: "2026-11-22"; Swedes write it so as well. */
export const isoDay = (instant: number, settings?: TimeSettings): string =>
  format(instant, { dateStyle: 'short' }, { ...settings, locale: 'sv-SE' });

/** The day that it is in UTC at an instant, as machines read it. */
export const isoDayInUtc = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const format = (instant: number, style: Intl.DateTimeFormatOptions, settings: TimeSettings = {}): string => {
  const locale = settings.locale?.replace('_', '-') ?? 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: settings.timezone }).format(instant);
};
