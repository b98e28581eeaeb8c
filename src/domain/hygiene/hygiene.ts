import { inHours } from '../estimates/in-hours';
import type { ItemFacts } from '../health/item-facts';
import { sizeLimit } from '../readiness/size-limit';
import type { RuleSettings } from '../readiness/rule-settings';

/** What may be wrong with an open item beside its readiness, in the order in which it is shown. */
export const hygieneConcerns = ['duplicate', 'blocked', 'stale', 'oversized', 'orphaned'] as const;
export type HygieneConcern = (typeof hygieneConcerns)[number];

/** What is remembered of an item, as far as hygiene looks at it. */
export type HygieneFacts = Pick<
  ItemFacts,
  'id' | 'number' | 'rank' | 'kind' | 'epic' | 'estimate' | 'updated' | 'likeness' | 'duplicates' | 'blockers'
>;

/** An item that a list names, with the ids of the items that it is about: the one that it duplicates, what it waits for. */
export type HygieneFinding = {
  readonly id: string;
  readonly about: readonly string[];
  /** What its `about` is to it, where a list has several kinds of findings. */
  readonly as?: 'linked' | 'same-words' | 'same-story' | 'chain' | 'cycle';
  /** How many more items of a long chain or circle come after those. */
  readonly more?: number;
};

/** So many items of a chain or a circle are named; what comes after them is a number. */
export const mostNamed = 5;

export type HygieneSettings = Pick<RuleSettings, 'staleAfterDays' | 'oversizedAbove' | 'oversizedShare'>;

export const hygieneNames: Readonly<Record<HygieneConcern, string>> = {
  duplicate: 'Duplicates',
  blocked: 'Blocked chains',
  stale: 'Stale',
  oversized: 'Oversized',
  orphaned: 'Orphaned',
};

/** The rule of each list, as a sentence with the administered numbers (G). */
export const hygieneRule = (
  concern: HygieneConcern,
  settings: HygieneSettings,
  { velocity, unit }: { readonly velocity: number | undefined; readonly unit: 'points' | 'seconds' },
): string => {
  switch (concern) {
    case 'duplicate':
      return 'Linked as a duplicate, or has the same words in its summary or tells the same story, under a summary that begins otherwise, as an item that ranks before it.';
    case 'blocked':
      return 'Waits for an open item that itself waits for another one.';
    case 'stale':
      return `Nothing was changed for ${settings.staleAfterDays} days.`;
    case 'oversized':
      return `Estimated larger than the team takes in one piece: ${limitWords(settings, velocity, unit)}.`;
    case 'orphaned':
      return 'Belongs to no epic or other parent, though its type may.';
  }
};

/** Time estimates are seconds (V21), which nobody reads. */
const limitWords = (settings: HygieneSettings, velocity: number | undefined, unit: 'points' | 'seconds'): string => {
  const { points, because } = sizeLimit(settings, { velocity });
  return unit === 'points'
    ? because
    : `the limit is ${inHours(points)}, ${settings.oversizedShare} % of the velocity of ${inHours(velocity ?? 0)}`;
};
