import type { FactChange } from './apply-changes';
import type { Changes } from './fact-shard';
import type { ItemFacts } from './item-facts';

/**
 * Of what was read, what is worth saving: the items that differ from what is remembered, what is
 * gone, and the states of what blocks or blocked one of those. `differing`: what became of the
 * facts when all of it was applied. `inSprints`: what is remembered of running sprints.
 */
export const newsIn = (
  { present, gone, states, running }: Changes,
  differing: readonly FactChange[],
  inSprints: readonly Pick<ItemFacts, 'blockers'>[] = [],
): Changes => {
  const after = new Set(differing.map((change) => change.after?.id));
  const blockers = new Set(
    [...differing.flatMap(({ before, after: now }) => [before, now]), ...inSprints]
      .flatMap((facts) => facts?.blockers ?? [])
      .map(({ id }) => id),
  );
  return {
    present: present.filter(({ id }) => after.has(id)),
    gone,
    states: states.filter(({ id }) => blockers.has(id)),
    ...(running === undefined ? {} : { running }),
  };
};
