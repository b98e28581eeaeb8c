import type { BacklogSettings } from '../backlog/backlog-settings';
import type { ItemFacts } from '../backlog/facts/item-facts';
import type { ReadinessSettings } from '../readiness/readiness-settings';

/** What may be wrong with an open item besides its readiness, in the order of the lists. */
export const hygieneConcerns = ['duplicate', 'blocked', 'stale', 'oversized', 'orphaned'] as const;

export type HygieneConcern = (typeof hygieneConcerns)[number];

/** What is remembered of an item, as far as hygiene looks at it. */
export type HygieneFacts = Pick<
  ItemFacts,
  'id' | 'number' | 'rank' | 'kind' | 'epic' | 'estimate' | 'updated' | 'likeness' | 'duplicates' | 'blockers'
>;

/** An item on a list, with the ids of those that it is about: its original, what it waits for. */
export type HygieneFinding = {
  readonly id: string;
  readonly about: readonly string[];
  /** What its `about` is to it, where a list has several kinds of findings. */
  readonly kind?: 'linked' | 'same-words' | 'same-story' | 'chain' | 'cycle';
  /** How many more items of a long chain or circle come after those. */
  readonly more?: number | undefined;
};

/** So many items of a chain or a circle are named; what comes after them is a number. */
export const mostNamed = 5;

export type HygieneSettings = Pick<BacklogSettings, 'staleAfterDays'> &
  Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>;
