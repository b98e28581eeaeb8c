import type { Fate } from './fate';

/** What became of an item, as people read it. */
export const fateNames: Readonly<Record<Fate, string>> = {
  completed: 'Completed',
  'carried-over': 'Carried over',
  removed: 'Removed',
};
