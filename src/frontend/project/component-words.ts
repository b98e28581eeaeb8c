import type { HealthComponentId } from '../../domain/health/health-component';

/** The name of each figure and of the list of items behind it. */
export const componentWords: Record<HealthComponentId, { readonly name: string; readonly items: string }> = {
  depth: { name: 'Ready work', items: 'Items that are ready' },
  'ready-next': { name: 'Ready, next 2 sprints', items: 'Items of the next 2 sprints that are ready' },
  ready: { name: 'Ready', items: 'Items that are ready' },
  estimated: { name: 'Estimated', items: 'Items with an estimate' },
  'acceptance-criteria': { name: 'With acceptance criteria', items: 'Items with acceptance criteria' },
  stale: { name: 'Stale', items: 'Stale items: nobody touched them for long' },
  oversized: { name: 'Oversized', items: 'Items that are too large for one sprint’s half' },
};
