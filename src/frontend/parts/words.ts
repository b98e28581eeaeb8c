import type { MoscowCategory } from '../../domain/priority/moscow-settings';
import type { Readiness } from '../../domain/readiness/readiness';

type Band = Readiness['band'];

/** The word for a band, the same on every surface. */
export const bandWord: Record<Band, string> = {
  ready: 'Ready',
  almost: 'Almost ready',
  'not-ready': 'Not ready',
  'not-scored': 'Not scored',
};

/** The colour that goes with the word, never instead of it. */
export const bandAppearance = {
  ready: 'success',
  almost: 'moved',
  'not-ready': 'removed',
  'not-scored': 'default',
} as const satisfies Record<Band, string>;

/** The same for MoSCoW. */
export const moscowAppearance = {
  must: 'removed',
  should: 'moved',
  could: 'inprogress',
  wont: 'default',
} as const satisfies Record<MoscowCategory, string>;

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
