/** A target in percent or, for depth, in sprints. */
export type HealthTarget = { readonly atLeast?: number; readonly atMost?: number };
