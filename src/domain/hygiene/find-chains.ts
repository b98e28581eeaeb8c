import { byRankOfFacts } from '../health/item-facts';
import type { HygieneFacts, HygieneFinding } from './hygiene';

type Facts = Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'blockers'>;

/**
 * Chains of items that wait for each other, as far as facts are known of them: from an item that no other of these waits for down to the one that waits
 * for nothing, along the longest way, where that has two links or more; and circles, in which nothing can ever start. By rank of their first item.
 * Linear in items and links but for sorting.
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
    return [{ id, about: longestWay(id, waits, depths), as: 'chain' }];
  });
  const circles = circlesOf(ordered, waits, depths);
  return [...circles, ...chains].toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
};

/** What an item waits for and is not known to be done. Of what cannot be seen nobody can say that it is open. */
export const openBlockersOf = ({ blockers }: Pick<HygieneFacts, 'blockers'>): readonly string[] =>
  blockers.flatMap(({ id, category }) => (category === 'to-do' || category === 'in-progress' ? [id] : []));

type Waits = ReadonlyMap<string, readonly string[]>;

/** How many links lie below each item; none for those in a circle or behind one. What no facts are known of waits for nothing. */
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

/** Down from an item along its deepest blockers. */
const longestWay = (id: string, waits: Waits, depths: ReadonlyMap<string, number>): readonly string[] => {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined;) {
    const next: string | undefined = (waits.get(at) ?? []).reduce<string | undefined>(
      (deepest, one) => (deepest === undefined || (depths.get(one) ?? 0) > (depths.get(deepest) ?? 0) ? one : deepest),
      undefined,
    );
    if (next !== undefined) way.push(next);
    at = next;
  }
  return way;
};

/** Each circle once, told from its item of the first rank. */
const circlesOf = (
  items: readonly Facts[],
  waits: Waits,
  depths: ReadonlyMap<string, number>,
): readonly HygieneFinding[] => {
  const seen = new Set<string>();
  const place = new Map(items.map(({ id }, at) => [id, at]));
  const stuck = items.filter(({ id }) => !depths.has(id));
  return stuck.flatMap(({ id }): readonly HygieneFinding[] => {
    const way: string[] = [];
    const on = new Map<string, number>();
    let at: string | undefined = id;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      on.set(at, way.length);
      way.push(at);
      at = (waits.get(at) ?? []).find((one) => waits.has(one) && !depths.has(one));
    }
    const from = at === undefined ? undefined : on.get(at);
    if (from === undefined) return [];
    const circle = way.slice(from);
    const first = circle.reduce((best, one) => ((place.get(one) ?? 0) < (place.get(best) ?? 0) ? one : best));
    const turned = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first))];
    return [{ id: first, about: turned.slice(1), as: 'cycle' }];
  });
};
