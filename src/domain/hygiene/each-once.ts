import { hygieneConcerns, type HygieneConcern, type HygieneFinding } from './hygiene';

type Lists = Readonly<Record<HygieneConcern, readonly HygieneFinding[]>>;

/** Lists in which each item stands once; how many of a list stand in one before it. */
export type ListsOnce = { readonly lists: Lists; readonly elsewhere: Readonly<Record<HygieneConcern, number>> };

/** Leaves each item in the first list that it is on, so that nobody looks at it twice. */
export const eachOnce = (all: Lists): ListsOnce => {
  const seen = new Set<string>();
  const lists: Record<HygieneConcern, readonly HygieneFinding[]> = { ...all };
  const elsewhere: Record<HygieneConcern, number> = { duplicate: 0, blocked: 0, stale: 0, oversized: 0, orphaned: 0 };
  for (const concern of hygieneConcerns) {
    lists[concern] = all[concern].filter(({ id }) => !seen.has(id));
    elsewhere[concern] = all[concern].length - lists[concern].length;
    for (const { id } of all[concern]) seen.add(id);
  }
  return { lists, elsewhere };
};
