import { dayOf } from '../arithmetic/day';
import { byRankOfFacts } from '../backlog/item-facts';
import { isStale } from '../backlog/stale';
import { sizeLimit } from '../readiness/size-limit';
import { findChains } from './find-chains';
import { findDuplicates } from './find-duplicates';
import type { HygieneSettings, HygieneFacts, HygieneConcern, HygieneFinding } from './hygiene';

export type HygieneContext = {
  readonly settings: HygieneSettings;
  readonly velocity: number | undefined;
  /** What the estimates are numbers of. */
  readonly unit: 'points' | 'seconds';
  /** Why estimates cannot be told, where their field is unknown (E2). */
  readonly estimatesUnknown?: string | undefined;
  readonly now: number;
  /** The project has a type of epics, so that an item may belong to one. */
  readonly hasEpics: boolean;
};

/**
 * What of a backlog may be cleaned up, by concern (G): duplicates, chains, oversized and orphaned
 * ones by rank, stale ones the oldest first.
 */
export const findHygiene = (
  items: readonly HygieneFacts[],
  context: HygieneContext,
): Readonly<Record<HygieneConcern, readonly HygieneFinding[]>> => {
  const { settings, velocity, now } = context;
  const ordered = items.toSorted(byRankOfFacts);
  const asked = (concern: HygieneConcern, found: readonly HygieneFinding[]): readonly HygieneFinding[] =>
    whyNotAsked(concern, items, context) === undefined ? found : [];
  const limit = sizeLimit(settings, { velocity }).points;
  return {
    duplicate: findDuplicates(ordered),
    blocked: findChains(ordered),
    stale: findStale(ordered, settings.staleAfterDays, now),
    oversized: asked(
      'oversized',
      found(ordered.filter(({ estimate }) => typeof estimate === 'number' && estimate > limit)),
    ),
    orphaned: asked('orphaned', found(ordered.filter(({ epic, kind }) => epic === undefined && mayHaveParent(kind)))),
  };
};

/**
 * Why a concern does not apply to a backlog or cannot be told of it, in a sentence: not the same as
 * none found.
 */
export const whyNotAsked = (
  concern: HygieneConcern,
  items: readonly Pick<HygieneFacts, 'estimate'>[],
  { velocity, unit, estimatesUnknown, hasEpics }: HygieneContext,
): string | undefined => {
  if (concern === 'orphaned')
    return hasEpics ? undefined : 'The project has no type of epics that an item could belong to.';
  if (concern !== 'oversized' || items.length === 0) return undefined;
  if (!items.some(({ estimate }) => typeof estimate === 'number'))
    return estimatesUnknown ?? 'No item has an estimate that is a number.';
  return unit === 'seconds' && !(velocity !== undefined && velocity > 0)
    ? 'There is no velocity yet to measure time estimates by.'
    : undefined;
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
