import { meanSayDo } from '../../sprints/sprint-say-do';
import { byCloseOfFigures, lastOf } from '../../sprints/closed-sprints';
import { sprintsShown } from '../../sprints/sprints-shown';

type ClosedSprint = {
  readonly sprint: number;
  readonly start: number;
  readonly close: number;
  readonly sayDo?: number | undefined;
  readonly complete: boolean;
};

/**
 * Say/do in percent as it stood at an instant: of the last sprints that were closed then (V19).
 * Undefined where none of them has one.
 */
export const sayDoAt = (sprints: readonly ClosedSprint[], instant: number): number | undefined => {
  const closed = sprints.filter(({ close }) => close < instant);
  const ordered = closed.toSorted(byCloseOfFigures);
  const { mean } = meanSayDo(lastOf(ordered, sprintsShown));
  return mean === undefined ? undefined : Math.round(mean * 10_000) / 100;
};
