import { byRankOfFacts } from '../health/item-facts';
import { isStale } from '../health/measure-health';
import { dayOf } from '../health/tally';
import { sizeLimit } from '../readiness/size-limit';
import { findChains } from './find-chains';
import { findDuplicates } from './find-duplicates';
import type { HygieneConcern, HygieneFacts, HygieneFinding, HygieneSettings } from './hygiene';

export type HygieneContext = {
  readonly settings: HygieneSettings;
  readonly velocity: number | undefined;
  readonly now: number;
  /** The project has a type of epics, so that an item may belong to one. */
  readonly hasEpics: boolean;
};

/** What of a backlog may be cleaned up, by concern (G): duplicates, chains, oversized and orphaned ones by rank, stale ones the oldest first. */
export const hygieneOf = (
  items: readonly HygieneFacts[],
  { settings, velocity, now, hasEpics }: HygieneContext,
): Readonly<Record<HygieneConcern, readonly HygieneFinding[]>> => {
  const ordered = items.toSorted(byRankOfFacts);
  const limit = sizeLimit(settings, { velocity }).points;
  return {
    duplicate: findDuplicates(ordered),
    blocked: findChains(ordered),
    stale: findStale(ordered, settings.staleAfterDays, now),
    oversized: found(ordered.filter(({ estimate }) => typeof estimate === 'number' && estimate > limit)),
    orphaned: hasEpics ? found(ordered.filter(({ epic, kind }) => epic === undefined && mayHaveParent(kind))) : [],
  };
};

/** Items that nothing was changed of for so many days, the longest first. */
export const findStale = (
  items: readonly Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'updated'>[],
  staleAfterDays: number,
  now: number,
): readonly HygieneFinding[] =>
  found(
    items
      .filter(({ updated }) => isStale(dayOf(updated), now, staleAfterDays))
      .toSorted((one, other) => one.updated - other.updated || byRankOfFacts(one, other)),
  );

const found = (items: readonly { readonly id: string }[]): readonly HygieneFinding[] =>
  items.map(({ id }) => ({ id, about: [] }));

/** Sub-tasks always have one, epics none. */
const mayHaveParent = (kind: HygieneFacts['kind']): boolean => kind !== 'epic' && kind !== 'sub-task';
