import type { Band } from '../../domain/readiness/readiness';

/** The colour that goes with the name of a band, never instead of it. */
export const bandAppearance = {
  ready: 'success',
  almost: 'moved',
  'not-ready': 'removed',
  'not-scored': 'default',
} as const satisfies Record<Band, string>;
