import { quantiles } from '../arithmetic/quantiles';

/** What is usual: the median, and how many of so many estimates are smaller. */
export type FarLarger = { readonly usual: number; readonly below: number; readonly of: number };

/**
 * Whether an estimate is far larger than the team's usual: at least three times the median of these
 * estimates and above nine in ten of them. With fewer than 10 of them nothing is usual.
 */
export const farLarger = (estimate: number, estimates: readonly number[]): FarLarger | undefined => {
  if (estimates.length < fewestEstimates) return undefined;
  const weighted = estimates.map((value) => ({ value, weight: 1 }));
  const [usual, nineInTen] = quantiles(weighted, [0.5, 0.9]);
  if (usual === undefined || nineInTen === undefined || usual === 0) return undefined;
  if (estimate < times * usual || estimate <= nineInTen) return undefined;
  return { usual, below: estimates.filter((value) => value < estimate).length, of: estimates.length };
};

const fewestEstimates = 10;

const times = 3;
