import { weightedMedian } from '../arithmetic/median';
import type { BoardFlow } from '../flow/board-flow';
import type { Unknown } from '../wording/unknown';
import type { TopItem } from './backlog-top';
import { cutBySprints, topWithoutVelocity } from './sprints-worth';
import { type Tally, numbersOf, countOf } from './tally';

const messages = {
  byRankOnly: (because: string) => `The top ${topWithoutVelocity} by rank, because ${because}.`,
  noVelocity: 'there is no velocity to say how much the next sprints take',
  nothingEstimated: 'nothing in the backlog is estimated',
  bySprints: (sprints: number, medianSize: number) =>
    `The next ${sprints === 1 ? 'sprint’s' : `${sprints} sprints’`} worth by rank; unestimated items count as ${medianSize}, the median estimate.`,
};

/** What comes next in the whole backlog; with a filter, what of it the filter leaves. */
export type NextUp = {
  /** The next k sprints' worth (G). */
  readonly items: readonly TopItem[];
  /** The next sprint's worth, which stands in where nothing is planned. */
  readonly oneSprint: readonly TopItem[];
  /** The future sprint that comes next with items of the backlog planned for it. */
  readonly planned?: number | undefined;
  /** Of a board that works by kanban, where items are the next weeks' worth of what waits. */
  readonly flow?: FlowAhead | undefined;
};

/** The flow of a board as its backlog is measured by it. */
export type FlowAhead = {
  readonly by: BoardFlow | Unknown;
  /** What of the backlog is in progress. `readiness`: absent below the top. */
  readonly started: readonly {
    readonly id: string;
    readonly startedAt: number;
    readonly readiness?: TopItem['readiness'] | undefined;
  }[];
};

/** A whole backlog: its tally, its top by rank, the future sprints of its board in their order. */
export type OrderedBacklog = {
  readonly tally: Tally;
  readonly top: readonly TopItem[];
  readonly nextSprints: readonly number[];
};

/** What comes next in a backlog, with the sentence that says how it was chosen. */
export const nextUp = (
  { tally, top, nextSprints }: OrderedBacklog,
  { velocity, sprintsAhead }: { readonly velocity: number | undefined; readonly sprintsAhead: number },
): NextUp & { readonly chosenBy: string } => {
  const medianSize = weightedMedian(numbersOf(tally, 'size'));
  const { items, chosenBy } = takeForSprints(top, { velocity, sprints: sprintsAhead, medianSize });
  return {
    items,
    oneSprint: takeForSprints(top, { velocity, sprints: 1, medianSize }).items,
    planned: nextSprints.find((sprint) => countOf(tally, `sprint:${sprint}`) > 0),
    chosenBy,
  };
};

type Capacity = {
  readonly velocity: number | undefined;
  readonly sprints: number;
  /** Unestimated items count as this. */
  readonly medianSize: number | undefined;
};

type ChosenItems = { readonly items: readonly TopItem[]; readonly chosenBy: string };

/**
 * From the top of the order until `sprints` × `velocity` is reached (G). Without a velocity above
 * 0, or without any estimate, that cannot be computed: then it is the top 20.
 */
const takeForSprints = (top: readonly TopItem[], { velocity, sprints, medianSize }: Capacity): ChosenItems => {
  const takeByRank = (because: string): ChosenItems => ({
    items: top.slice(0, topWithoutVelocity),
    chosenBy: messages.byRankOnly(because),
  });
  if (velocity === undefined || velocity <= 0) return takeByRank(messages.noVelocity);
  if (medianSize === undefined) return takeByRank(messages.nothingEstimated);
  const cuts = cutBySprints(top, { velocity, most: sprints, sizeOf: ({ size = medianSize }) => size });
  return { items: cuts.flatMap(({ items }) => items), chosenBy: messages.bySprints(sprints, medianSize) };
};
