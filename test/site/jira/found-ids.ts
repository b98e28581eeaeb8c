/** The ids of a search's result, of which no more are found than are asked for. */
export type FoundIds = {
  readonly slice: (from: number, to: number) => readonly string[];
  readonly at: (index: number) => string | undefined;
  /** Finds the whole result where the id does not stand before. */
  readonly indexOf: (id: string) => number;
};

export const foundIds = (ids: Iterable<string>): FoundIds => {
  const found: string[] = [];
  const rest = ids[Symbol.iterator]();
  const find = (count: number): void => {
    while (found.length < count) {
      const next = rest.next();
      if (next.done === true) return;
      found.push(next.value);
    }
  };
  return {
    slice: (from, to) => {
      find(to);
      return found.slice(from, to);
    },
    at: (index) => {
      find(index + 1);
      return found[index];
    },
    indexOf: (id) => {
      const known = found.indexOf(id);
      if (known >= 0) return known;
      find(Infinity);
      return found.indexOf(id);
    },
  };
};
