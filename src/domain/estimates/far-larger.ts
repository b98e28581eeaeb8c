import { quantiles } from '../arithmetic/quantiles';

/**
 * Whether an estimate is far larger than the team's usual: at least three times the median of these
 * estimates and above nine in ten of them. With fewer than 10 of them nothing is usual. `below`:
 * how many are smaller.
 */
export const farLarger = (
  estimate: number,
  estimates: readonly number[],
): { readonly usual: number; readonly below: number; readonly of: number } | undefined => {
  const weighted = estimates.map((value) => ({ value, weight: 1 }));
  const [usual, nineInTen] = quantiles(weighted, [0.5, 0.9]);
  if (estimates.length < 10 || usual === undefined || nineInTen === undefined) return undefined;
  if (usual === 0 || estimate < times * usual || estimate <= nineInTen) return undefined;
  return { usual, below: estimates.filter((value) => value < estimate).length, of: estimates.length };
};

const times = 3;
