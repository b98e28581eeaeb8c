/** An instant in the viewer's zone and language: "22 Nov 2026, 09:14". */
export const moment = (instant: number, zone?: string, locale?: string): string =>
  format(instant, zone, locale, { dateStyle: 'medium', timeStyle: 'short' });

/** The day of an instant in the viewer's zone and language: "22 Nov 2026". */
export const day = (instant: number, zone?: string, locale?: string): string =>
  format(instant, zone, locale, { dateStyle: 'medium' });

const format = (
  instant: number,
  zone: string | undefined,
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(locale?.replace('_', '-') ?? 'en-GB', {
    ...options,
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(instant);
