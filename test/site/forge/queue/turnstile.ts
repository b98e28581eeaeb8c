/** Which events share a limit, and how many of them may run at once. */
export type Concurrency = { readonly key: string; readonly limit: number };

/** Lets at most `limit` events of a key run at once, over all queues; the others wait in line. */
export function openTurnstile() {
  const inside = new Map<string, number>();
  const line = new Map<string, { limit: number; run: () => void }[]>();
  const countOf = (key: string): number => inside.get(key) ?? 0;
  return {
    enter: (concurrency: Concurrency | undefined, run: () => void): void => {
      if (concurrency === undefined) {
        run();
        return;
      }
      const { key, limit } = concurrency;
      if (countOf(key) >= limit) {
        line.set(key, [...(line.get(key) ?? []), { limit, run }]);
        return;
      }
      inside.set(key, countOf(key) + 1);
      run();
    },
    leave: (concurrency: Concurrency | undefined): void => {
      if (concurrency === undefined) return;
      const { key } = concurrency;
      inside.set(key, countOf(key) - 1);
      const [next, ...others] = line.get(key) ?? [];
      if (next === undefined || countOf(key) >= next.limit) return;
      line.set(key, others);
      inside.set(key, countOf(key) + 1);
      next.run();
    },
  };
}
