import type { NextUp } from './next-up';

/** What of the next sprints' worth is among the items of these ids. */
export const nextUpAmong = (next: NextUp, ids: ReadonlySet<string>): NextUp => {
  const among = (items: NextUp['items']) => items.filter(({ id }) => ids.has(id));
  const { flow } = next;
  return {
    ...next,
    items: among(next.items),
    oneSprint: among(next.oneSprint),
    ...(flow === undefined ? {} : { flow: { ...flow, started: flow.started.filter(({ id }) => ids.has(id)) } }),
  };
};
