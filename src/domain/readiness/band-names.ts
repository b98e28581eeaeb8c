import type { Band } from './readiness';

/** The name of a band, the same on every surface. */
export const bandNames: Readonly<Record<Band, string>> = {
  ready: 'Ready',
  almost: 'Almost ready',
  'not-ready': 'Not ready',
  'not-scored': 'Not scored',
};
