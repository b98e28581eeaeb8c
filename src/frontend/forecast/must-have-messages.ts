import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { MustHaveShare } from '../../domain/priority/must-have-share';
import { amount } from '../../domain/wording/amount';
import { decimal, quantity } from '../../domain/wording/number';

type Told = {
  readonly share: MustHaveShare;
  /** What the next periods complete by the forecast. */
  readonly capacity: number;
  readonly unit: EstimateUnit;
  /** "2 sprints" */
  readonly within: string;
  readonly most: number;
};

/** "Must haves take 81 % of what the next 2 sprints complete": the answer in five seconds. */
export const mustHaveHeading = ({ share, within, most }: Told): string => {
  const must = share.categories[0]?.set;
  if (must === undefined || must.keys.length === 0) return 'Nobody has set a must have';
  if (share.percent === undefined)
    return share.over
      ? `Must haves, and nothing that the next ${within} surely complete`
      : 'Must haves, of which nobody can say how large they are';
  const taken = `Must haves take ${Math.round(share.percent)} % of what the next ${within} complete`;
  return share.over ? `${taken}: more than ${decimal(most)} %` : taken;
};

/**
 * "34 points in 8 items, 2 of them unestimated and taken as 3 points each, of 42 points at 85 %.
 * They should take 60 % at most."
 */
export const mustHaveLine = ({ share, capacity, unit, most }: Told): string => {
  const must = share.categories[0]?.set;
  const of = `of ${amount(capacity, unit)} that are 85 % sure. At most ${decimal(most)} % leave room for what goes wrong.`;
  if (must === undefined || must.keys.length === 0)
    return `Set MoSCoW on the issue panel; then it is held against the ${amount(capacity, unit)} that are 85 % sure.`;
  const open =
    must.unsized === 0
      ? ''
      : share.takenAs === undefined
        ? `, ${must.unsized} of them unestimated`
        : `, ${must.unsized} of them unestimated and taken as ${amount(share.takenAs, unit)} each`;
  const size = share.takenAs === undefined && must.unsized > 0 ? 'unknown size' : amount(must.size, unit);
  return `${size} in ${quantity(must.keys.length, 'item')}${open}, ${of}`;
};
