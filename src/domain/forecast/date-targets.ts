import type { Unknown } from '../wording/unknown';
import { type Chance, usualChance } from './play-futures';
import type { RankedAmount } from './ranked-amount';
import type { WhenDone } from './when-each-done';
import { whenEachDone } from './when-each-done';

/** What has an amount down to which the backlog is to be done. */
export type TargetToDate = { readonly name: string; readonly amount: RankedAmount | Unknown };

/** When it is done with 50 and with 85 %. */
export type DatedTarget<Target> = { readonly target: Target; readonly at50: WhenDone; readonly at85: WhenDone };

/**
 * Targets with their dates, the earliest first: by 85 %, then by 50 %, then by what is to be done
 * until then. What is done beyond the horizon comes after, what cannot be forecast last.
 */
export const dateTargets = <Target extends TargetToDate>(
  samples: readonly number[],
  { targets, chance = usualChance }: { readonly targets: readonly Target[]; readonly chance?: Chance },
): readonly DatedTarget<Target>[] => {
  const amounts = targets.flatMap(({ amount }) => ('because' in amount ? [] : amount.withBefore));
  const at = whenEachDone(samples, { amounts, chance });
  const [even, sure] = [at(0.5), at(0.85)];
  return targets
    .map((target) => {
      const { amount } = target;
      if ('because' in amount) return { target, at50: amount, at85: amount };
      return { target, at50: even(amount.withBefore), at85: sure(amount.withBefore) };
    })
    .toSorted(byDate);
};

const byDate = (a: DatedTarget<TargetToDate>, b: DatedTarget<TargetToDate>): number =>
  placeOf(a.at85) - placeOf(b.at85) ||
  placeOf(a.at50) - placeOf(b.at50) ||
  toDoOf(a.target) - toDoOf(b.target) ||
  (a.target.name < b.target.name ? -1 : a.target.name > b.target.name ? 1 : 0);

const placeOf = (when: WhenDone): number =>
  'periods' in when ? when.periods : 'beyond' in when ? beyondAll : cannotBeTold;

// More than any horizon, and numbers that can be subtracted from themselves.
const beyondAll = 1e6;
const cannotBeTold = 1e7;

const toDoOf = ({ amount }: TargetToDate): number => ('because' in amount ? 0 : amount.withBefore);
