/**
 * Where nobody can say how much a sprint takes, so many items from the top of the order stand in
 * for what comes next.
 */
export const topWithoutVelocity = 20;

/** One sprint's worth of items by rank; `isFull`: with them the velocity is reached. */
export type SprintCut<Item> = { readonly items: readonly Item[]; readonly isFull: boolean };

/**
 * Items in their order, cut where each further `velocity` is reached (G), `most` cuts at the most:
 * the first k of them are the next k sprints' worth. An item stands in the cut in which it begins,
 * so what is larger than a velocity leaves the next cut empty. `velocity`: above 0.
 */
export const cutBySprints = <Item>(
  items: readonly Item[],
  { velocity, most, sizeOf }: { velocity: number; most: number; sizeOf: (item: Item) => number },
): readonly SprintCut<Item>[] => {
  const cuts: Item[][] = [];
  let total = 0;
  for (const item of items) {
    while (cuts.length <= most && (cuts.length === 0 || total >= cuts.length * velocity)) cuts.push([]);
    if (cuts.length > most) break;
    cuts.at(-1)?.push(item);
    total += sizeOf(item);
  }
  return cuts.slice(0, most).map((cut, index) => ({ items: cut, isFull: total >= (index + 1) * velocity }));
};
