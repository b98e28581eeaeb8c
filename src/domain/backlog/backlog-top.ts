import type { Band } from '../readiness/readiness';
import { type ItemFacts, byRankOfFacts, plannedSprint } from './facts/item-facts';
import { type Judging, judgeFacts, sizeOfFacts } from './facts/judge-facts';

/** An item of the top of a backlog, as far as "next up" and the agenda look at it. */
export type TopItem = Pick<ItemFacts, 'id' | 'number' | 'rank' | 'updated' | 'likeness' | 'duplicates' | 'blockers'> & {
  /** What it adds to a sum of work; absent where nobody has estimated. */
  readonly size?: number | undefined;
  readonly readiness: Band;
  /** The future sprint that it is planned for, be it of the board or of another. */
  readonly sprint?: number | undefined;
};

/** So many items are kept in order: several times what a team takes into ten sprints. */
export const topLength = 500;

/** The first items of a backlog by rank, `length` at the most. */
export const topOf = (items: Iterable<ItemFacts>, judging: Judging, length = topLength): readonly TopItem[] =>
  [...items]
    .toSorted(byRankOfFacts)
    .slice(0, length)
    .map((facts) => topItem(facts, judging));

/** The first items of two parts of a backlog. */
export const mergeTops = (first: readonly TopItem[], second: readonly TopItem[]): readonly TopItem[] =>
  [...new Map([...first, ...second].map((item) => [item.id, item])).values()]
    .toSorted(byRankOfFacts)
    .slice(0, topLength);

/**
 * The top after some items have changed. Where the backlog goes on below it (`isWhole` false),
 * nothing may enter after its last item, and it grows shorter with each item that leaves:
 * undefined once it must be made anew from all facts.
 */
export const updateTop = (
  top: readonly TopItem[],
  changes: readonly { readonly before: ItemFacts | undefined; readonly after: ItemFacts | undefined }[],
  { isWhole, judging }: { readonly isWhole: boolean; readonly judging: Judging },
): readonly TopItem[] | undefined => {
  const last = top.at(-1);
  const mayEnter = (facts: ItemFacts): boolean => isWhole || (last !== undefined && byRankOfFacts(facts, last) <= 0);
  const changed = new Set(changes.flatMap(({ before, after }) => [before?.id, after?.id]));
  const stays = top.filter(({ id }) => !changed.has(id));
  const enters = changes.flatMap(({ after }) =>
    after !== undefined && mayEnter(after) ? [topItem(after, judging)] : [],
  );
  const next = [...stays, ...enters].toSorted(byRankOfFacts);
  return !isWhole && next.length < shortestTop ? undefined : next.slice(0, topLength);
};

/** A top that goes on below and has fewer items than this is made anew. */
const shortestTop = topLength / 2;

/**
 * So many items has a top that is made anew because of a change: all of it is written then, some 90
 * bytes an item. The daily work makes it whole.
 */
export const refilledLength = 300;

/** So many links of an item are kept, so that the top stays small (J8). */
const mostLinks = 10;

const topItem = (facts: ItemFacts, judging: Judging): TopItem => {
  const { band } = judgeFacts(facts, judging);
  return {
    id: facts.id,
    number: facts.number,
    rank: facts.rank,
    size: sizeOfFacts(facts),
    updated: facts.updated,
    likeness: facts.likeness,
    duplicates: facts.duplicates.slice(0, mostLinks),
    blockers: facts.blockers.filter(({ category }) => category !== 'done').slice(0, mostLinks),
    readiness: band,
    sprint: plannedSprint(facts),
  };
};
