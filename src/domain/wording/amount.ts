import type { EstimateUnit } from '../arithmetic/unit';
import { shortHours } from './hours';
import { decimal, groupDigits } from './number';

/** A sum with its unit: "21 points", "1,200 points", "12.5 h", "1 item". Seconds as hours. */
export const amount = (value: number, unit: EstimateUnit): string => {
  if (unit === 'seconds') return shortHours(value);
  const word = unit === 'points' ? 'point' : 'item';
  return `${groupDigits(Number(decimal(value)))} ${value === 1 ? word : `${word}s`}`;
};

/** The number as it stands in a cell: hours instead of seconds. */
export const numberInUnit = (value: number, unit: EstimateUnit): number => (unit === 'seconds' ? value / 3600 : value);

/** The number alone, for a column whose head names the unit. */
export const bareAmount = (value: number, unit: EstimateUnit): string => decimal(numberInUnit(value, unit));

/** The unit in a column head. */
export const unitLabel = (unit: EstimateUnit): string => (unit === 'seconds' ? 'hours' : unit);
