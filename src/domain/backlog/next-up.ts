import { weightedMedian } from '../arithmetic/median';
import type { TopItem } from './backlog-top';
import { type Tally, numbersOf, countOf } from './tally';

/** What comes next in the whole backlog; with a filter, what of it the filter leaves. */
export type NextUp = {
  /** The next k sprints' worth (G). */
  readonly items: readonly TopItem[];
  /** The next sprint's worth, which stands in where nothing is planned. */
  readonly oneSprint: readonly TopItem[];
  /** The future sprint that comes next with items of the backlog planned for it. */
  readonly planned?: number | undefined;
};

/**
 * The top of the team's order that the next sprints will take, and a sentence that says how it was
 * chosen.
 */
export type ChosenItems<Item> = { readonly items: readonly Item[]; readonly chosenBy: string };

/**
 * Takes items from the top of the order, which `ordered` is in, until `sprints` × `velocity` is
 * reached, unestimated ones counted at `usual`, the median estimate of the backlog (G). Without a
 * velocity above 0, or without any estimate, that cannot be computed: then it is the top 20.
 */
export const takeForSprints = <Item extends { readonly size?: number }>(
  ordered: readonly Item[],
  {
    velocity,
    sprints,
    usual,
  }: { readonly velocity?: number | undefined; readonly sprints: number; readonly usual?: number | undefined },
): ChosenItems<Item> => {
  const top = (because: string): ChosenItems<Item> => ({
    items: ordered.slice(0, topWithoutVelocity),
    chosenBy: `The top ${topWithoutVelocity} by rank, because ${because}.`,
  });
  if (velocity === undefined || velocity <= 0) return top('there is no velocity to say how much the next sprints take');
  if (usual === undefined) return top('nothing in the backlog is estimated');

  const worth = sprints * velocity;
  const items: Item[] = [];
  let taken = 0;
  for (const item of ordered) {
    if (taken >= worth) break;
    items.push(item);
    taken += item.size ?? usual;
  }
  return {
    items,
    chosenBy: `The next ${sprints === 1 ? 'sprint’s' : `${sprints} sprints’`} worth by rank; unestimated items count as ${usual}, the median estimate.`,
  };
};

const topWithoutVelocity = 20;

/**
 * A whole backlog: its tally, its top by rank, and the future sprints of its board in their order.
 */
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
  const usual = weightedMedian(numbersOf(tally, 'size'));
  const { items, chosenBy } = takeForSprints(top, { velocity, sprints: sprintsAhead, usual });
  return {
    items: items,
    oneSprint: takeForSprints(top, { velocity, sprints: 1, usual }).items,
    planned: nextSprints.find((sprint) => countOf(tally, `sprint:${sprint}`) > 0),
    chosenBy,
  };
};
