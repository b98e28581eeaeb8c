/** One figure of a backlog's health with its target and what it was made from, or why there is none (H3). */
export type HealthComponent = MeasuredComponent | { readonly id: HealthComponentId; readonly cannot: string };

export type HealthComponentId =
  /** Share of the open backlog that is ready. */
  | 'ready'
  /** Share of the next sprints' worth that is ready. */
  | 'ready-next'
  /** Ready work ÷ velocity (H1). */
  | 'depth'
  | 'estimated'
  | 'acceptance-criteria'
  | 'stale'
  | 'oversized';

export type MeasuredComponent = {
  readonly id: HealthComponentId;
  /** `percent`: 0 to 100, the share of `items` among `of`; `sprints`: the work in `items` ÷ velocity. */
  readonly value: number;
  readonly unit: 'percent' | 'sprints';
  readonly target: HealthTarget;
  /** The value is within its target. */
  readonly met: boolean;
  /** Keys of the items behind the value: those that are ready, estimated, stale… */
  readonly items: readonly string[];
  /** Number of items that the question applies to; those of which nobody can tell are left out. */
  readonly of: number;
};

export type HealthTarget = { readonly atLeast?: number; readonly atMost?: number };

/** A target in sprints or percent; peers recommend two sprints of ready work, and more than five is too much (H1). */
export const targets: Readonly<Record<HealthComponentId, HealthTarget>> = {
  ready: { atLeast: 50 },
  'ready-next': { atLeast: 80 },
  depth: { atLeast: 2, atMost: 5 },
  estimated: { atLeast: 80 },
  'acceptance-criteria': { atLeast: 80 },
  stale: { atMost: 10 },
  oversized: { atMost: 5 },
};
