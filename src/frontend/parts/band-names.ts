import type { MoscowCategory } from '../../domain/priority/moscow-settings';
import type { Readiness } from '../../domain/readiness/readiness';

type Band = Readiness['band'];

/** The word for a band, the same on every surface. */
export const bandNames: Record<Band, string> = {
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
