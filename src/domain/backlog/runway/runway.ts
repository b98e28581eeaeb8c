import { exact } from '../../arithmetic/exact';
import type { Band } from '../../readiness/readiness';
import type { TopItem } from '../backlog-top';
import type { Tally } from '../tally';
import {
  type BandLoad,
  type BandLoads,
  byBand,
  loadOfItems,
  loadOfPlanned,
  loadOfTally,
  withoutLoads,
} from './band-loads';
import type { RunwayPlan } from './runway-plan';

/** A number of items, and what they come to in the runway's unit. */
export type Share = { readonly items: number; readonly amount: number };

/** Work by band. `unestimated` is part of it: those items, and what they stand for (G). */
export type BandShares = Share & { readonly bands: Readonly<Record<Band, Share>>; readonly unestimated: Share };

/**
 * Where a bar stands: a planned sprint by its id, what is in progress by kanban, a cut by rank from
 * 0, or all that is later.
 */
export type RunwayPlace =
  | { readonly at: 'started' }
  | { readonly at: 'planned'; readonly sprint: number }
  | { readonly at: 'rank'; readonly index: number }
  | { readonly at: 'later' };

export type RunwayBar = RunwayPlace & BandShares;

/** What a runway is made of: the whole backlog, or what of it a filter leaves. */
export type RunwayItems = {
  readonly tally: Tally;
  /** Whether an item of the top is among them; all are where left out. */
  readonly isAmong?: ((id: string) => boolean) | undefined;
};

/**
 * The bars of a plan with what is in them: together they are the items of `tally`, in items and in
 * amounts. A filter leaves the cuts as they are.
 */
export const measureRunway = (plan: RunwayPlan, { tally, isAmong = () => true }: RunwayItems): readonly RunwayBar[] => {
  const planned = plan.planned.map(
    (sprint) => ({ at: 'planned', sprint, load: loadOfPlanned(tally, sprint) }) as const,
  );
  const loadAmong = (items: readonly TopItem[]): BandLoads =>
    loadOfItems(items.filter(({ id }) => isAmong(id)).map(({ readiness, size }) => ({ band: readiness, size })));
  const started = plan.started.length === 0 ? [] : [{ at: 'started', load: loadAmong(plan.started) } as const];
  const cut = plan.cuts.map((items, index) => ({ at: 'rank', index, load: loadAmong(items) }) as const);
  const ahead = [...planned, ...started, ...cut];
  const rest = withoutLoads(
    loadOfTally(tally),
    ahead.map(({ load }) => load),
  );
  const later = Object.values(rest).some(({ items }) => items > 0) ? [{ at: 'later', load: rest } as const] : [];
  return [...ahead, ...later].map(({ load, ...place }) => ({ ...place, ...sharesOf(load, plan) }));
};

/** A load in the unit of a plan: items, or estimates with the median where nobody estimated. */
export const sharesOf = (loads: BandLoads, { medianSize }: Pick<RunwayPlan, 'medianSize'>): BandShares => {
  const amountOf = ({ items, unestimated, estimated }: BandLoad): number =>
    medianSize === undefined ? items : exact(estimated + unestimated * medianSize);
  const bands = byBand((band) => ({ items: loads[band].items, amount: amountOf(loads[band]) }));
  const all = Object.values(loads);
  const unestimated = medianSize === undefined ? 0 : all.reduce((total, load) => total + load.unestimated, 0);
  return {
    items: all.reduce((total, { items }) => total + items, 0),
    amount: exact(Object.values(bands).reduce((total, { amount }) => total + amount, 0)),
    bands,
    unestimated: { items: unestimated, amount: exact(unestimated * (medianSize ?? 0)) },
  };
};
