import type { FactChange } from './apply-changes';
import type { Changes } from './fact-shard';

/**
 * Of what was read, what is worth saving: the items that differ from what is remembered, what is
 * gone, and the states of what blocks or blocked one of those. `differing`: what became of the
 * facts when all of it was applied.
 */
export const newsIn = ({ present, gone, states }: Changes, differing: readonly FactChange[]): Changes => {
  const after = new Set(differing.map((change) => change.after?.id));
  const blockers = new Set(
    differing
      .flatMap((change) => [change.before, change.after].flatMap((facts) => facts?.blockers ?? []))
      .map(({ id }) => id),
  );
  return {
    present: present.filter(({ id }) => after.has(id)),
    gone,
    states: states.filter(({ id }) => blockers.has(id)),
  };
};
