import { componentOf } from './components/all-components';
import type { HealthComponent, MeasuredComponent } from './measured-component';

/** A figure that keeps the score down, with the items that are to be mended. */
export type Burden = {
  readonly component: MeasuredComponent;
  /** Whether these are the items that it counts, such as stale ones, or those that it lacks. */
  readonly side: 'counted' | 'lacking';
  readonly items: number;
};

/** So many are named: more would be no choice. */
const most = 3;

/**
 * What keeps the health score down most: of the figures that miss their target by items of their
 * own, the first three by the points that they cost (H3).
 */
export const holdingBack = (components: readonly HealthComponent[]): readonly Burden[] =>
  components
    .flatMap((component) => ('because' in component || component.met ? [] : (toBurden(component) ?? [])))
    .filter(({ component, items }) => component.weight > 0 && items > 0)
    .toSorted((a, b) => costOf(b) - costOf(a))
    .slice(0, most);

const toBurden = (component: MeasuredComponent): Burden | undefined => {
  const { counted, of, target, value } = component;
  if (componentOf(component.id).messages.burden === undefined) return undefined;
  return value < (target.atLeast ?? -Infinity)
    ? { component, side: 'lacking', items: of - counted }
    : { component, side: 'counted', items: counted };
};

const costOf = ({ component: { weight, score } }: Burden): number => weight * (100 - score);
