import type { EstimateView } from '../../../contract/estimate-view';
import { quantity, decimal } from '../../../domain/wording/number';

/** What similar items say of an estimate. */
export type Advice = Extract<EstimateView, { kind: 'advice' }>;

type Unit = Advice['unit'];
type Baseline = NonNullable<Advice['baseline']>;
type Errors = NonNullable<Advice['errors']>;

export const messages = {
  looking: 'Looking for similar items …',
  baseline: ({ items, value }: Baseline, unit: Unit) =>
    `The last ${quantity(items, 'done item')}: median ${estimateLabel(value, unit)}.`,
  errors: ({ items, suggestion, baseline, projectMedian }: Errors, unit: Unit) =>
    `On this project's own history (${quantity(items, 'item')} until this week, each by what was done before it was created): similar items off by ${estimateLabel(suggestion, unit)} on average, the median of the last 50 by ${estimateLabel(baseline, unit)}, the median of all by ${estimateLabel(projectMedian, unit)}.`,
  sprintDays: "Sprint days: days from the start of an item's first sprint to its resolution, begun ones counted whole.",
  daysUnknown: 'how many sprint days similar items took is unknown',
  days: (low: number, high: number) => `similar items took ${range(low, high)} sprint days`,
  likely: (low: number, high: number, unit: Unit) => `, ${range(inUnit(low, unit), inUnit(high, unit))} are likely`,
  suggestion: (estimate: string, likely: string, days: string) => `Suggested: ${estimate}${likely}; ${days}.`,
};

/**
 * "Suggested: 3 points, 3–5 are likely; similar items took 2–6 sprint days." The range is that of
 * all done items, in which similar ones count more.
 */
export const suggestionSentence = (
  { unit, sprintDays }: Advice,
  { value, low, high }: NonNullable<Advice['suggestion']>,
): string =>
  messages.suggestion(
    estimateLabel(value, unit),
    low === high ? '' : messages.likely(low, high, unit),
    sprintDays === null ? messages.daysUnknown : messages.days(sprintDays.low, sprintDays.high),
  );

/** An estimate with its unit: "3 points", "1.5 h". Minutes are shown as hours. */
export const estimateLabel = (value: number, unit: Unit): string =>
  `${decimal(inUnit(value, unit))} ${unitWord(value, unit)}`;

const inUnit = (value: number, unit: Unit): number => (unit === 'minutes' ? value / 60 : value);

const unitWord = (value: number, unit: Unit): string => {
  if (unit === 'minutes') return 'h';
  return value === 1 ? 'point' : 'points';
};

/** "3–5", or one number where both are the same. */
const range = (low: number, high: number): string => (low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`);
