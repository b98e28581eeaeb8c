import { decimal } from '../wording/number';

type Unit = 'points' | 'minutes';

/** Estimates to choose from where nothing is known of the project's own. */
export const usualEstimates: Readonly<Record<Unit, readonly number[]>> = {
  points: [1, 2, 3, 5, 8],
  minutes: [30, 60, 120, 240, 480],
};

const messages = {
  minutes: (minutes: number) => `${decimal(minutes)} min`,
  hours: (hours: number) => `${decimal(hours)} h`,
};

/** What stands on a button that sets an estimate: "3", "30 min", "1.5 h". */
export const choiceLabel = (value: number, unit: Unit): string => {
  if (unit === 'points') return decimal(value);
  return value < 60 ? messages.minutes(value) : messages.hours(value / 60);
};

/** As many buttons as stand in one line of a narrow column. */
export const mostChoices = 5;

/**
 * Estimates to choose from, upwards: the project's own `offers` among the usual ones, as many as
 * fit on both sides of `middle`.
 */
export const estimateChoices = (
  unit: Unit,
  { offers = [], middle }: { readonly offers?: readonly number[]; readonly middle?: number | undefined },
): readonly number[] => {
  const all = [...new Set([...offers, ...usualEstimates[unit]])].toSorted((a, b) => a - b);
  const at = all.findIndex((value) => middle !== undefined && value >= middle);
  const from = Math.min(Math.max(at - Math.floor(mostChoices / 2), 0), Math.max(all.length - mostChoices, 0));
  return all.slice(from, from + mostChoices);
};
