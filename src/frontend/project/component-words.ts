import type { HealthComponentId } from '../../domain/health/health-component';

type Words = { readonly name: string; readonly items: string };

/** The name of a figure and of the list of items behind it; `sprintsAhead` is how far the rules look. */
export const componentWords = (id: HealthComponentId, sprintsAhead: number): Words => {
  if (id !== 'ready-next') return words[id];
  const next = sprintsAhead === 1 ? 'next sprint' : `next ${sprintsAhead} sprints`;
  return { name: `Ready, ${next}`, items: `Items of the ${next} that are ready` };
};

const words: Record<Exclude<HealthComponentId, 'ready-next'>, Words> = {
  depth: { name: 'Ready work', items: 'Items that are ready' },
  ready: { name: 'Ready', items: 'Items that are ready' },
  estimated: { name: 'Estimated', items: 'Items with an estimate' },
  'acceptance-criteria': { name: 'With acceptance criteria', items: 'Items with acceptance criteria' },
  stale: { name: 'Stale', items: 'Stale items: nobody touched them for long' },
  oversized: { name: 'Oversized', items: 'Items that are too large for one sprint’s half' },
};
