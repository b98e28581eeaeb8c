import { type Chance, usualChance } from './play-futures';
import { type WhenDone, whenEachDone } from './when-each-done';

/**
 * When an amount will be done: the smallest number of periods by which it is with a probability of
 * at least `p` (F2). The amount is in the unit of the samples. The more confidence or the more to
 * do, the later (F4). The level is corrected by the board's record for each number of periods
 * (F6), so that an amount is done by a period exactly where as much is promised within as many.
 */
export const whenDone = (
  samples: readonly number[],
  { p, ...asked }: { readonly amount: number; readonly p: number; readonly chance?: Chance },
): WhenDone => whenDoneAt(samples, asked)(p);

/** The same at any probability, from the same futures. */
export const whenDoneAt = (
  samples: readonly number[],
  { amount, chance = usualChance }: { readonly amount: number; readonly chance?: Chance },
): ((p: number) => WhenDone) => {
  const at = whenEachDone(samples, { amounts: [amount], chance });
  return (p) => at(p)(amount);
};
