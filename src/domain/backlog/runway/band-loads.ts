import { exact } from '../../arithmetic/exact';
import type { Band } from '../../readiness/readiness';
import { type Tally, countOf, numbersOf, plannedFor } from '../tally';

/** Work of one band: items, those without an estimate among them, and the sum of the estimates. */
export type BandLoad = { readonly items: number; readonly unestimated: number; readonly estimated: number };

/** Work by band. */
export type BandLoads = Readonly<Record<Band, BandLoad>>;

type SizedItem = { readonly band: Band; readonly size?: number | undefined };

/** The load of some items. */
export const loadOfItems = (items: readonly SizedItem[]): BandLoads =>
  loadOf(items.map((item) => ({ ...item, count: 1 })));

/** The load of what is planned for a sprint, by its id. */
export const loadOfPlanned = (tally: Tally, sprint: number): BandLoads => loadOf(plannedFor(tally, sprint));

/** The load of a whole tally. */
export const loadOfTally = (tally: Tally): BandLoads => {
  const [items, scored, ready, almost] = (['items', 'scored', 'ready', 'almost'] as const).map((counter) =>
    countOf(tally, counter),
  ) as [number, number, number, number];
  const sizes = sumOf(numbersOf(tally, 'size'));
  const known = {
    ready: { items: ready, ...sumOf(numbersOf(tally, 'ready-size')) },
    almost: { items: almost, ...sumOf(numbersOf(tally, 'almost-size')) },
    'not-scored': { items: items - scored, ...sumOf(numbersOf(tally, 'not-scored-size')) },
  };
  const others = Object.values(known);
  const notReady = {
    items: scored - ready - almost,
    count: others.reduce((left, { count }) => left - count, sizes.count),
    total: others.reduce((left, { total }) => left - total, sizes.total),
  };
  return byBand((band) => {
    const { items: all, count, total } = band === 'not-ready' ? notReady : known[band];
    return { items: all, unestimated: all - count, estimated: exact(total) };
  });
};

/** What is left of a load without parts of it. */
export const withoutLoads = (whole: BandLoads, parts: readonly BandLoads[]): BandLoads =>
  byBand((band) => {
    const left = (member: keyof BandLoad): number =>
      exact(parts.reduce((rest, part) => rest - part[band][member], whole[band][member]));
    return { items: left('items'), unestimated: left('unestimated'), estimated: left('estimated') };
  });

/** Something of each band. */
export const byBand = <Value>(make: (band: Band) => Value): Readonly<Record<Band, Value>> => ({
  ready: make('ready'),
  almost: make('almost'),
  'not-ready': make('not-ready'),
  'not-scored': make('not-scored'),
});

const loadOf = (counted: readonly (SizedItem & { readonly count: number })[]): BandLoads =>
  byBand((band) => {
    const all = counted.filter((one) => one.band === band);
    const items = all.reduce((total, { count }) => total + count, 0);
    const { count, total } = sumOf(all.flatMap((one) => (one.size === undefined ? [] : [{ ...one, value: one.size }])));
    return { items, unestimated: items - count, estimated: exact(total) };
  });

const sumOf = (sizes: readonly { readonly value: number; readonly count: number }[]) => ({
  count: sizes.reduce((total, { count }) => total + count, 0),
  total: sizes.reduce((total, { value, count }) => total + value * count, 0),
});
