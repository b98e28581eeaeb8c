import { blockersAmong, type WaitGraph } from './wait-graph';

/**
 * Circles of items that wait for each other: at least one in every set of items that all do. By a
 * walk depth first, in which each way that comes back to where it has been is one.
 */
export const findCircles = (graph: WaitGraph): readonly (readonly string[])[] => {
  const visited = new Set<string>();
  const inCircle = new Set<string>();
  return graph.ids.flatMap((id) =>
    graph.depths.has(id) || visited.has(id) ? [] : walkDown(graph, id, { visited, inCircle }),
  );
};

type Walked = {
  readonly visited: Set<string>;
  /** The items of circles, of which each is in one only. */
  readonly inCircle: Set<string>;
};

type Step = { readonly id: string; readonly left: string[] };

const walkDown = (graph: WaitGraph, start: string, { visited, inCircle }: Walked): readonly (readonly string[])[] => {
  const circles: (readonly string[])[] = [];
  const way: Step[] = [];
  const indexes = new Map<string, number>();
  const enter = (id: string): void => {
    visited.add(id);
    indexes.set(id, way.length);
    way.push({ id, left: blockersInCircles(graph, id) });
  };
  enter(start);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const next = step.left.shift();
    if (next === undefined) {
      way.pop();
      indexes.delete(step.id);
      continue;
    }
    const index = indexes.get(next);
    if (index === undefined) {
      if (!visited.has(next)) enter(next);
    } else if (!inCircle.has(next) && !inCircle.has(step.id)) {
      const circle = way.slice(index).map(({ id }) => id);
      for (const id of circle) inCircle.add(id);
      circles.push(circle);
    }
  }
  return circles;
};

/** What has a depth is in no circle and has none below it. */
const blockersInCircles = ({ blockers, depths }: WaitGraph, id: string): string[] =>
  blockersAmong(blockers, id).filter((blocker) => !depths.has(blocker));
