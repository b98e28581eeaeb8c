import type { Band } from '../../domain/readiness/readiness';

/** The name of a band, the same on every surface. */
export const bandNames: Record<Band, string> = {
  ready: 'Ready',
  almost: 'Almost ready',
  'not-ready': 'Not ready',
  'not-scored': 'Not scored',
};

/** The colour that goes with the name, never instead of it. */
export const bandAppearance = {
  ready: 'success',
  almost: 'moved',
  'not-ready': 'removed',
  'not-scored': 'default',
} as const satisfies Record<Band, string>;
