import { byRankOfFacts } from '../backlog/item-facts';
import { mostNamed, type HygieneFacts, type HygieneFinding } from './hygiene';

type Facts = Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'blockers'>;

/**
 * Chains of items that wait for each other, as far as facts are known of them: from an item that no
 * other of these waits for down to the one that waits for nothing, along the longest way, where
 * that has two links or more; and circles, in which nothing can ever start. By rank of their first
 * item; of a long one the first few items are named. Linear in items and links but for sorting.
 */
export const findChains = (items: readonly Facts[]): readonly HygieneFinding[] => {
  const ordered = items.toSorted(byRankOfFacts);
  const place = new Map(ordered.map(({ id }, at) => [id, at]));
  const waits = new Map(ordered.map((item) => [item.id, openBlockersOf(item)]));
  const waitedFor = new Set([...waits.values()].flat());
  const depths = depthsOf(ordered, waits);
  const chains = ordered.flatMap(({ id }): readonly HygieneFinding[] => {
    const depth = depths.get(id);
    if (depth === undefined || depth < 2 || waitedFor.has(id)) return [];
    return [{ id, about: longestWay(id, waits, depths), kind: 'chain', ...moreThanNamed(depth) }];
  });
  const circles = circlesOf(ordered, waits, depths);
  return [...circles, ...chains].toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
};

/**
 * What an item waits for and is not known to be done. Of what cannot be seen nobody can say that it
 * is open.
 */
export const openBlockersOf = ({ blockers }: Pick<HygieneFacts, 'blockers'>): readonly string[] =>
  blockers.flatMap(({ id, category }) => (category === 'to-do' || category === 'in-progress' ? [id] : []));

type Waits = ReadonlyMap<string, readonly string[]>;

/**
 * How many links lie below each item; none for those in a circle or behind one. What no facts are
 * known of waits for nothing.
 */
const depthsOf = (items: readonly Facts[], waits: Waits): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  const left = new Map(items.map(({ id }) => [id, knownOf(waits.get(id), waits).length]));
  const waiting = new Map<string, string[]>();
  for (const [id, blockers] of waits)
    for (const blocker of knownOf(blockers, waits)) {
      const others = waiting.get(blocker);
      if (others === undefined) waiting.set(blocker, [id]);
      else others.push(id);
    }
  const free = items.flatMap(({ id }) => (left.get(id) === 0 ? [id] : []));
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    const blockers = waits.get(next) ?? [];
    depths.set(next, blockers.length === 0 ? 0 : 1 + Math.max(...blockers.map((id) => depths.get(id) ?? 0)));
    for (const id of waiting.get(next) ?? []) {
      const rest = (left.get(id) ?? 0) - 1;
      left.set(id, rest);
      if (rest === 0) free.push(id);
    }
  }
  return depths;
};

const knownOf = (blockers: readonly string[] = [], waits: Waits): readonly string[] =>
  [...new Set(blockers)].filter((id) => waits.has(id));

const moreThanNamed = (items: number): Pick<HygieneFinding, 'more'> =>
  items > mostNamed ? { more: items - mostNamed } : {};

/** Down from an item along its deepest blockers, as far as they are named. */
const longestWay = (id: string, waits: Waits, depths: ReadonlyMap<string, number>): readonly string[] => {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined && way.length < mostNamed;) {
    const next: string | undefined = (waits.get(at) ?? []).reduce<string | undefined>(
      (deepest, one) => (deepest === undefined || (depths.get(one) ?? 0) > (depths.get(deepest) ?? 0) ? one : deepest),
      undefined,
    );
    if (next !== undefined) way.push(next);
    at = next;
  }
  return way;
};

/** Each circle once, told from its item of the first rank; of circles that share an item, one. */
const circlesOf = (
  items: readonly Facts[],
  waits: Waits,
  depths: ReadonlyMap<string, number>,
): readonly HygieneFinding[] => {
  const place = new Map(items.map(({ id }, at) => [id, at]));
  const told = new Set<string>();
  return backLinks(items, waits, depths).flatMap((circle): readonly HygieneFinding[] => {
    if (circle.some((id) => told.has(id))) return [];
    for (const id of circle) told.add(id);
    const first = circle.reduce((best, one) => ((place.get(one) ?? 0) < (place.get(best) ?? 0) ? one : best));
    const turned = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first))];
    return [{ id: first, about: turned.slice(1, 1 + mostNamed), kind: 'cycle', ...moreThanNamed(circle.length - 1) }];
  });
};

/**
 * Ways down that come back to where they have been, one at least in every set of items that all
 * wait for each other; depth first.
 */
const backLinks = (
  items: readonly Facts[],
  waits: Waits,
  depths: ReadonlyMap<string, number>,
): readonly (readonly string[])[] => {
  const circles: string[][] = [];
  const closed = new Set<string>();
  const seen = new Set<string>();
  for (const { id } of items) {
    if (depths.has(id) || seen.has(id)) continue;
    const way: { readonly id: string; readonly left: string[] }[] = [];
    const on = new Map<string, number>();
    const enter = (one: string): void => {
      seen.add(one);
      on.set(one, way.length);
      way.push({ id: one, left: knownOf(waits.get(one), waits).filter((blocker) => !depths.has(blocker)) });
    };
    enter(id);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.left.shift();
      if (next === undefined) {
        way.pop();
        on.delete(last.id);
        continue;
      }
      const from = on.get(next);
      if (from === undefined) {
        if (!seen.has(next)) enter(next);
      } else if (!closed.has(next) && !closed.has(last.id)) {
        const circle = way.slice(from).map((one) => one.id);
        for (const one of circle) closed.add(one);
        circles.push(circle);
      }
    }
  }
  return circles;
};
