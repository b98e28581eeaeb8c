import type { HealthComponentId } from './components/all-components';
import type { HealthTarget, HealthUnit } from './components/component';

/** One figure of a backlog's health with its target, or why it cannot be computed (H3). */
export type HealthComponent = MeasuredComponent | UnknownComponent;

export type UnknownComponent = {
  readonly id: HealthComponentId;
  readonly weight: number;
  readonly target: HealthTarget;
  readonly because: string;
};

export type MeasuredComponent = {
  readonly id: HealthComponentId;
  readonly weight: number;
  readonly target: HealthTarget;
  /** `percent`: 0 to 100, `counted` ÷ `of`; `sprints`, `weeks`: how long `counted` lasts. */
  readonly value: number;
  readonly unit: HealthUnit;
  /** How many items (for `say-do`: sprints) the value counts: the ready, estimated, stale ones. */
  readonly counted: number;
  /** How many the question applies to; those of which nobody can tell are left out. */
  readonly of: number;
  /** The value is within its target. */
  readonly met: boolean;
  /** 0 to 100: 100 where the target is met, else how much of it is reached. */
  readonly score: number;
};

/** 100 within the target; below it value ÷ target, above it target ÷ value, in percent. */
export const scoreAgainst = (value: number, { atLeast = 0, atMost = Infinity }: HealthTarget): number => {
  if (value < atLeast) return (100 * value) / atLeast;
  return value > atMost ? (100 * atMost) / value : 100;
};

/** A measured value with its target, its weight and how near it comes. */
export const measuredComponent = (
  { id, weight, target }: Pick<MeasuredComponent, 'id' | 'weight' | 'target'>,
  figure: Pick<MeasuredComponent, 'value' | 'unit' | 'counted' | 'of'>,
): MeasuredComponent => {
  const score = scoreAgainst(figure.value, target);
  return { id, weight, target, ...figure, met: score === 100, score };
};

/** 0 to 100: the mean of the components' scores by weight, without those not computed (H3). */
export const healthScore = (components: readonly HealthComponent[]): number | null =>
  meanScore(components.flatMap((component) => ('because' in component ? [] : [component])));

/** The mean of scores by weight, rounded; null where none has a weight. */
export const meanScore = (components: readonly Pick<MeasuredComponent, 'weight' | 'score'>[]): number | null => {
  let sum = 0;
  let weights = 0;
  for (const { weight, score } of components) {
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? Math.round(sum / weights) : null;
};
