import type { EstimateUnit } from '../../arithmetic/unit';
import { weightedMedian } from '../../arithmetic/median';
import type { ItemFacts } from '../facts/item-facts';
import { plannedSprint } from '../facts/item-facts';
import type { TopItem } from '../backlog-top';
import type { OrderedBacklog } from '../next-up';
import { cutBySprints, topWithoutVelocity } from '../sprints-worth';
import { numbersOf, plannedFor } from '../tally';

/**
 * How much a team takes on: in a sprint its velocity, in a week its throughput, which is items.
 * `unit`: of the velocity and the estimates. `started`: ids of what is in progress on a board by
 * kanban, which no week takes on any more.
 */
export type RunwayPace =
  | { readonly period: 'sprint'; readonly velocity: number | undefined; readonly unit: EstimateUnit }
  | { readonly period: 'week'; readonly throughput: number | undefined; readonly started: ReadonlySet<string> };

/** Why a backlog cannot be cut by a pace. */
export type NoPace = 'no-velocity' | 'no-throughput' | 'nothing-estimated';

/** How the open backlog is parted into bars: what the next sprints or weeks hold. */
export type RunwayPlan = {
  readonly period: RunwayPace['period'];
  /** What amounts are in: items where nothing else can be summed. */
  readonly unit: EstimateUnit;
  /** What a period takes, above 0; or why nobody can say. */
  readonly pace: { readonly amount: number } | { readonly because: NoPace };
  /** An unestimated item counts as this; absent where items are counted. */
  readonly medianSize?: number | undefined;
  /** Ids of the board's future sprints that hold items, in its order. */
  readonly planned: readonly number[];
  /** What is in progress on a board by kanban, as far as it is among the remembered top. */
  readonly started: readonly TopItem[];
  /** What stands after these by rank, a sprint's or a week's worth each. */
  readonly cuts: readonly (readonly TopItem[])[];
};

/** At most so many cuts: beyond, nobody knows what a team will do first. */
const mostCuts = 5;

/**
 * Parts a whole backlog: what is planned for the board's future sprints first, or what is in
 * progress by kanban, then the rest by rank as "the next sprints' worth" is cut (G), then what is
 * later. Without a pace above 0 or any
 * estimate the first 20 by rank are one bar, and items are counted. A cut that goes on below the
 * remembered top is part of what is later.
 */
export const planRunway = ({ tally, top, nextSprints }: OrderedBacklog, pace: RunwayPace): RunwayPlan => {
  const planned = nextSprints.filter((sprint) => plannedFor(tally, sprint).length > 0);
  const isPlanned = new Set(planned);
  const unplanned = top.filter(({ sprint }) => sprint === undefined || !isPlanned.has(sprint));
  const isStarted = ({ id }: TopItem): boolean => pace.period === 'week' && pace.started.has(id);
  const started = unplanned.filter(isStarted);
  const rest = unplanned.filter((item) => !isStarted(item));
  const measure = measureOf(pace, weightedMedian(numbersOf(tally, 'size')));
  const { period } = pace;
  if ('because' in measure) {
    const first = rest.slice(0, topWithoutVelocity);
    const cuts = first.length === 0 ? [] : [first];
    return { period, unit: 'items', pace: measure, planned, started, cuts };
  }
  const { amount, medianSize, unit } = measure;
  const sizeOf = ({ size }: TopItem): number => (medianSize === undefined ? 1 : (size ?? medianSize));
  const goesOn = top.length < (tally.items ?? 0);
  const cuts = cutBySprints(rest, { velocity: amount, most: mostCuts, sizeOf })
    .filter(({ isFull }) => isFull || !goesOn)
    .map(({ items }) => items);
  return { period, unit, pace: { amount }, medianSize, planned, started, cuts };
};

/** Into which bar an item falls, as a word that is the same for all items of a bar. */
export const barFinder = ({ planned, started, cuts }: RunwayPlan): ((facts: ItemFacts) => string) => {
  const cutOf = new Map(cuts.flatMap((items, index) => items.map(({ id }) => [id, `cut ${index}`] as const)));
  const isStarted = new Set(started.map(({ id }) => id));
  return (facts) => {
    if (isStarted.has(facts.id)) return 'started';
    const sprint = plannedSprint(facts);
    return sprint !== undefined && planned.includes(sprint) ? `sprint ${sprint}` : (cutOf.get(facts.id) ?? 'later');
  };
};

type Measure =
  { readonly amount: number; readonly unit: EstimateUnit; readonly medianSize?: number } | { readonly because: NoPace };

const measureOf = (pace: RunwayPace, medianSize: number | undefined): Measure => {
  if (pace.period === 'week') {
    const { throughput = 0 } = pace;
    return throughput > 0 ? { amount: throughput, unit: 'items' } : { because: 'no-throughput' };
  }
  const { velocity = 0, unit } = pace;
  if (velocity <= 0) return { because: 'no-velocity' };
  return medianSize === undefined ? { because: 'nothing-estimated' } : { amount: velocity, unit, medianSize };
};
