/** The figures of a backlog's health. */
export type HealthComponentId =
  /** Share ready of the next k sprints' worth. */
  | 'ready-next'
  /** Ready work ÷ velocity, in sprints (H1). */
  | 'depth'
  /** Share ready of what is planned for the next sprint. */
  | 'next-sprint'
  | 'estimated'
  | 'acceptance-criteria'
  | 'stale'
  | 'oversized'
  /** How steadily the last sprints completed what they committed. */
  | 'say-do'
  /** Share ready of the whole open backlog. */
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

/** A target in percent or, for depth, in sprints. */
export type HealthTarget = { readonly atLeast?: number; readonly atMost?: number };

/** `weight`: 0 to 1,000; 0: shown and not scored. */
export type HealthSetting = HealthTarget & { readonly weight: number };

export type HealthSettings = Readonly<Record<HealthComponentId, HealthSetting>>;

/** Peers recommend two sprints of ready work, and more than five is too much (H1). */
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
