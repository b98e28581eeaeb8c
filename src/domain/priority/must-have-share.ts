import { exact } from '../arithmetic/exact';
import { median } from '../arithmetic/median';
import { moscowCategories, type MoscowCategory } from './moscow-settings';

/** An open item: its category where somebody has set one, its size where it is estimated. */
export type SizedItem = { readonly moscow?: MoscowCategory | undefined; readonly size?: number | undefined };

/** Where an item stands by what somebody has set. */
export const moscowPlaces = [...moscowCategories, 'not-set'] as const;
export type MoscowPlace = (typeof moscowPlaces)[number];

/** The sum of work of one place; `unsized`: how many of the items have no size. */
export type MoscowAmount = {
  readonly place: MoscowPlace;
  readonly items: number;
  readonly size: number;
  readonly unsized: number;
};

/** How much of the forecast capacity the must-haves take. */
export type MustHaveShare = {
  /** In the order of `moscowPlaces`. */
  readonly amounts: readonly MoscowAmount[];
  /** What unestimated items count as: the median (G); absent where nothing is estimated. */
  readonly takenAs?: number | undefined;
  /** Percent of the capacity that must-haves take; absent where that cannot be computed. */
  readonly percent?: number | undefined;
  /** They take more than they may (P6). */
  readonly over: boolean;
};

/**
 * `capacity`: what the next sprints complete by the forecast, in the unit of the sizes. `most`:
 * percent of it that must-haves may take.
 */
type Limits = { readonly capacity: number; readonly most: number };

/**
 * How much of the forecast capacity the must-haves take (P6). Only what somebody has set counts
 * against it: a proposal is no promise.
 */
export const mustHaveShare = (backlog: readonly SizedItem[], { capacity, most }: Limits): MustHaveShare => {
  const takenAs = median(backlog.flatMap(({ size }) => size ?? []));
  const amounts = moscowPlaces.map((place) => amountAt(backlog, place, takenAs));
  const mustHaves = amountAt(backlog, 'must', takenAs);
  const isSized = mustHaves.unsized === 0 || takenAs !== undefined;
  const percent = isSized && capacity > 0 ? (100 * mustHaves.size) / capacity : undefined;
  const isWithoutCapacity = capacity <= 0 && mustHaves.items > 0;
  return { amounts, takenAs, percent, over: isWithoutCapacity || (percent ?? 0) > most };
};

/** Where an item stands. */
export const moscowPlaceOf = ({ moscow }: Pick<SizedItem, 'moscow'>): MoscowPlace => moscow ?? 'not-set';

const amountAt = (backlog: readonly SizedItem[], place: MoscowPlace, usual: number | undefined): MoscowAmount => {
  const items = backlog.filter((item) => moscowPlaceOf(item) === place);
  return {
    place,
    items: items.length,
    size: exact(items.reduce((sum, { size }) => sum + (size ?? usual ?? 0), 0)),
    unsized: items.filter(({ size }) => size === undefined).length,
  };
};
