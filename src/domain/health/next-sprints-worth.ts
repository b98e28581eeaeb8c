import { median } from '../estimates/median';
import { byRank } from '../priority/order';
import { sizeOf, type ScoredItem } from './scored-item';

/** The top of the team's order that the next sprints will take, and a sentence that says how it was chosen. */
export type NextSprintsWorth<Item> = { readonly items: readonly Item[]; readonly chosenBy: string };

/**
 * Takes items by rank until `sprints` × `velocity` is reached, unestimated ones counted at the median estimate (G).
 * Without a velocity above 0, or without any estimate, that cannot be computed: then it is the top 20 by rank.
 */
export const nextSprintsWorth = <Item extends Pick<ScoredItem, 'item'>>(
  scored: readonly Item[],
  { velocity, sprints }: { readonly velocity?: number | undefined; readonly sprints: number },
): NextSprintsWorth<Item> => {
  const ranked = scored.toSorted((a, b) => byRank(a.item, b.item));
  const top = (because: string): NextSprintsWorth<Item> => ({
    items: ranked.slice(0, topWithoutVelocity),
    chosenBy: `The top ${topWithoutVelocity} by rank, because ${because}.`,
  });
  if (velocity === undefined || velocity <= 0) return top('there is no velocity to say how much the next sprints take');

  const usual = median(ranked.map(sizeOf).filter((size) => size !== undefined));
  if (usual === undefined) return top('nothing in the backlog is estimated');
  const worth = sprints * velocity;
  const items: Item[] = [];
  let taken = 0;
  for (const item of ranked) {
    if (taken >= worth) break;
    items.push(item);
    taken += sizeOf(item) ?? usual;
  }
  return {
    items,
    chosenBy: `The next ${sprints === 1 ? 'sprint’s' : `${sprints} sprints’`} worth by rank; unestimated items count as ${usual}, the median estimate.`,
  };
};

const topWithoutVelocity = 20;
