import type { EstimateView } from '../../contract/estimate-view';
import { decimal } from '../../domain/wording/number';

export type AdviceView = Extract<EstimateView, { kind: 'advice' }>;

/**
 * "Suggested: 3 points, 3–5 are likely; similar items took 2–6 sprint days." The range is that of
 * all done items, in which similar ones count more.
 */
export const rangeOf = (
  { unit, sprintDays }: AdviceView,
  { value, low, high }: NonNullable<AdviceView['suggestion']>,
): string => {
  const days =
    sprintDays === null
      ? 'how many sprint days similar items took is unknown'
      : `similar items took ${span(sprintDays.low, sprintDays.high)} sprint days`;
  const range = low === high ? '' : `, ${span(inUnit(low, unit), inUnit(high, unit))} are likely`;
  return `Suggested: ${amount(value, unit)}${range}; ${days}.`;
};

const span = (low: number, high: number): string => (low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`);

/** Time is told in hours. */
const inUnit = (value: number, unit: AdviceView['unit']): number => (unit === 'minutes' ? value / 60 : value);

const unitWord = (value: number, unit: AdviceView['unit']): string =>
  unit === 'minutes' ? 'h' : value === 1 ? 'point' : 'points';

export const amount = (value: number, unit: AdviceView['unit']): string =>
  `${decimal(inUnit(value, unit))} ${unitWord(value, unit)}`;
