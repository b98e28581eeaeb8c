import { byRankOfFacts } from '../backlog/facts/item-facts';
import { findCircles } from './find-circles';
import { mostNamed, type HygieneFacts, type HygieneFinding } from './hygiene';
import { type WaitGraph, waitGraph } from './wait-graph';

/**
 * Chains of items that wait for each other, as far as their facts are known: from an item that no
 * other of these waits for, along the longest way down, where that has two links or more; and
 * circles, in which nothing can ever start. By rank of their first item. Linear in items and links
 * but for sorting.
 */
export const findChains = (
  items: readonly Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'blockers'>[],
): readonly HygieneFinding[] => {
  const ordered = items.toSorted(byRankOfFacts);
  const graph = waitGraph(ordered.map((item) => [item.id, openBlockersOf(item)]));
  const indexes = new Map(graph.ids.map((id, index) => [id, index]));
  const indexOf = (id: string): number => indexes.get(id) ?? 0;
  const circles = circleFindings(graph, indexOf);
  return [...circles, ...chainFindings(graph)].toSorted((a, b) => indexOf(a.id) - indexOf(b.id));
};

/** What an item waits for that is known to be open; of what cannot be seen nobody knows. */
export const openBlockersOf = ({ blockers }: Pick<HygieneFacts, 'blockers'>): readonly string[] =>
  blockers.flatMap(({ id, category }) => (category === 'to-do' || category === 'in-progress' ? [id] : []));

/** Each circle from its item of the first rank; of circles that share an item, one. */
const circleFindings = (graph: WaitGraph, indexOf: (id: string) => number): readonly HygieneFinding[] => {
  const named = new Set<string>();
  return findCircles(graph).flatMap((circle): readonly HygieneFinding[] => {
    if (circle.some((id) => named.has(id))) return [];
    for (const id of circle) named.add(id);
    const first = circle.reduce((best, id) => (indexOf(id) < indexOf(best) ? id : best));
    const start = circle.indexOf(first);
    const others = [...circle.slice(start + 1), ...circle.slice(0, start)];
    return [{ id: first, about: others.slice(0, mostNamed), kind: 'cycle', more: moreThanNamed(others.length) }];
  });
};

const chainFindings = (graph: WaitGraph): readonly HygieneFinding[] => {
  const waitedFor = new Set([...graph.blockers.values()].flat());
  return graph.ids.flatMap((id): readonly HygieneFinding[] => {
    const depth = graph.depths.get(id);
    if (depth === undefined || depth < 2 || waitedFor.has(id)) return [];
    return [{ id, about: longestWay(id, graph), kind: 'chain', more: moreThanNamed(depth) }];
  });
};

const moreThanNamed = (items: number): number | undefined => (items > mostNamed ? items - mostNamed : undefined);

/** Down from an item along its deepest blockers, as far as they are named. */
const longestWay = (start: string, { blockers, depths }: WaitGraph): readonly string[] => {
  const depthOf = (id: string): number => depths.get(id) ?? 0;
  const way: string[] = [];
  let last = start;
  while (way.length < mostNamed) {
    const [first, ...others] = blockers.get(last) ?? [];
    if (first === undefined) break;
    last = others.reduce((deepest, id) => (depthOf(id) > depthOf(deepest) ? id : deepest), first);
    way.push(last);
  }
  return way;
};
