import type { HealthTarget } from './components/component';

export type HealthComponentId =
  | 'ready-next'
  | 'depth'
  | 'next-sprint'
  | 'estimated'
  | 'acceptance-criteria'
  | 'stale'
  | 'oversized'
  | 'say-do'
  | 'ready';

/** The order in which health lists its components. */
export const healthComponentIds: readonly HealthComponentId[] = [
  'ready-next',
  'depth',
  'next-sprint',
  'estimated',
  'acceptance-criteria',
  'stale',
  'oversized',
  'say-do',
  'ready',
];

/** `weight`: 0 to 1,000; 0: shown and not scored. */
export type HealthSetting = HealthTarget & { readonly weight: number };

export type HealthSettings = Readonly<Record<HealthComponentId, HealthSetting>>;

/** What is measured in sprints; everything else is a share in percent. */
export const inSprints = (id: HealthComponentId): boolean => id === 'depth';

/**
 * What counts out of the box: readiness of what comes next and its depth most. Peers recommend two sprints of ready work, and more than five
 * is too much (H1). Which targets a component has, these fix: administrators change the numbers.
 */
export const defaultHealth: HealthSettings = {
  'ready-next': { weight: 25, atLeast: 80 },
  depth: { weight: 20, atLeast: 2, atMost: 5 },
  'next-sprint': { weight: 10, atLeast: 90 },
  estimated: { weight: 15, atLeast: 80 },
  'acceptance-criteria': { weight: 15, atLeast: 80 },
  stale: { weight: 5, atMost: 10 },
  oversized: { weight: 5, atMost: 5 },
  'say-do': { weight: 5, atLeast: 80 },
  ready: { weight: 0, atLeast: 50 },
};

/** The name of each component where its settings are edited and compared. */
export const healthNames: Readonly<Record<HealthComponentId, string>> = {
  'ready-next': 'Ready ahead',
  depth: 'Depth',
  'next-sprint': 'Next sprint',
  estimated: 'Estimated',
  'acceptance-criteria': 'Acceptance criteria',
  stale: 'Stale',
  oversized: 'Oversized',
  'say-do': 'Say/do',
  ready: 'Ready',
};
