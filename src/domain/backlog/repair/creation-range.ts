import { minuteMs } from '../../arithmetic/day';
import type { ItemFacts } from '../facts/item-facts';

/**
 * A range of instants of creation, which never change, so that it parts a backlog the same way in
 * the facts and in Jira. `from` is inside, `to` is not; absent: no bound. Epoch milliseconds.
 */
export type CreationRange = { readonly from?: number | undefined; readonly to?: number | undefined };

type Created = Pick<ItemFacts, 'created'>;

/** The items whose creation lies in a range. */
export const createdIn = <Item extends Created>(items: readonly Item[], { from, to }: CreationRange): readonly Item[] =>
  items.filter(({ created }) => (from === undefined || created >= from) && (to === undefined || created < to));

/** The whole minute in which an instant lies. Epoch milliseconds. */
export const minuteOf = (instant: number): number => Math.floor(instant / minuteMs) * minuteMs;

/** The instants of creation of the items in a range, the earliest first. */
export const instantsIn = (items: readonly Created[], range: CreationRange): readonly number[] =>
  createdIn(items, range)
    .map(({ created }) => created)
    .toSorted((a, b) => a - b);

/**
 * A range in parts of about the same number of items. Each bound lies in the middle of two minutes
 * or more in which nothing was created, so that both sides can be counted by whole minutes; where
 * items were created without such a gap there are fewer parts, down to the range itself.
 */
export const splitRange = (
  items: readonly Created[],
  range: CreationRange,
  parts: number,
): readonly CreationRange[] => {
  const instants = instantsIn(items, range);
  const bounds = Array.from({ length: parts - 1 }, (_, index) =>
    boundAfter(instants, Math.round(((index + 1) * instants.length) / parts)),
  );
  const starts = [range.from, ...new Set(bounds.filter((bound) => bound !== undefined))];
  return starts.map((from, index) => ({ from, to: index === starts.length - 1 ? range.to : starts[index + 1] }));
};

/** The middle of the first such gap that ends at this item or later. */
const boundAfter = (instants: readonly number[], index: number): number | undefined => {
  for (let at = Math.max(1, index); at < instants.length; at += 1) {
    const [before = NaN, after = NaN] = [instants[at - 1], instants[at]];
    if (after - before >= 2 * minuteMs) return Math.floor((before + after) / 2);
  }
  return undefined;
};
