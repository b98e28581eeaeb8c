import type { PastSprint } from '../health-input';
import type { Figure } from './figure';

/**
 * How steadily sprints complete what they committed: 100 less the mean distance of say/do from 100 %, no less than 0 each (V19). Sprints that
 * committed nothing, or whose figures are only known at least (V31), say nothing.
 */
export const sayDoStability = (sprints: readonly PastSprint[]): Figure => {
  const steady = sprints.flatMap(({ sayDo, complete }) =>
    complete && sayDo !== undefined ? [Math.max(0, 100 - Math.abs(100 * sayDo - 100))] : [],
  );
  if (steady.length === 0) return { cannot: 'No closed sprint has a commitment to compare with.' };
  return {
    value: steady.reduce((sum, value) => sum + value, 0) / steady.length,
    counted: steady.length,
    of: sprints.length,
  };
};
