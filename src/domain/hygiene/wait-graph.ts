/** Which items wait for which. */
export type WaitGraph = {
  /** In the order in which they were given. */
  readonly ids: readonly string[];
  /** What each item waits for, be it one of the items or not. */
  readonly blockers: ReadonlyMap<string, readonly string[]>;
  /** How many links lie below each item; none for those in a circle or with one below them. */
  readonly depths: ReadonlyMap<string, number>;
};

/** The graph of items with what they wait for. What is none of the items waits for nothing. */
export const waitGraph = (waits: readonly (readonly [id: string, blockers: readonly string[]])[]): WaitGraph => {
  const ids = waits.map(([id]) => id);
  const blockers = new Map(waits);
  return { ids, blockers, depths: depthsOf(ids, blockers) };
};

/** What an item waits for among the items, each once. */
export const blockersAmong = (blockers: WaitGraph['blockers'], id: string): readonly string[] =>
  [...new Set(blockers.get(id))].filter((blocker) => blockers.has(blocker));

/** From those that wait for nothing upwards, each once all that it waits for have their depth. */
const depthsOf = (ids: readonly string[], blockers: WaitGraph['blockers']): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  const waiting = waitingFor(blockers);
  const missing = new Map(ids.map((id) => [id, blockersAmong(blockers, id).length]));
  const next = ids.filter((id) => missing.get(id) === 0);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const below = blockers.get(id) ?? [];
    depths.set(id, below.length === 0 ? 0 : 1 + Math.max(...below.map((blocker) => depths.get(blocker) ?? 0)));
    for (const above of waiting.get(id) ?? []) {
      const left = (missing.get(above) ?? 0) - 1;
      missing.set(above, left);
      if (left === 0) next.push(above);
    }
  }
  return depths;
};

/** The items that wait for each item. */
const waitingFor = (blockers: WaitGraph['blockers']): ReadonlyMap<string, readonly string[]> => {
  const waiting = new Map<string, string[]>();
  for (const id of blockers.keys())
    for (const blocker of blockersAmong(blockers, id)) {
      const others = waiting.get(blocker);
      if (others === undefined) waiting.set(blocker, [id]);
      else others.push(id);
    }
  return waiting;
};
