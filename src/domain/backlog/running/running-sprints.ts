import type { OpenSprints } from './update-open-sprints';
import type { OpenSprint } from './running-item';

/** The sprints that hold items and run, the one that ends first before the others. */
export const runningSprints = ({ sprints, items }: OpenSprints): readonly OpenSprint[] => {
  const ids = new Set(items.map(({ sprint }) => sprint));
  return sprints
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => (a.end ?? Infinity) - (b.end ?? Infinity) || a.id - b.id);
};
