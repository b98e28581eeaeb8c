import { dayOf } from '../arithmetic/day';
import { byRankOfFacts } from '../backlog/facts/item-facts';
import { isStale } from '../backlog/stale';
import { sizeLimit } from '../readiness/size-limit';
import { findChains } from './find-chains';
import { findDuplicates } from './find-duplicates';
import type { HygieneSettings, HygieneFacts, HygieneConcern, HygieneFinding } from './hygiene';

const messages = {
  noEpics: 'The project has no type of epics that an item could belong to.',
  noNumbers: 'No item has an estimate that is a number.',
  noVelocity: 'There is no velocity yet to measure time estimates by.',
};

export type HygieneContext = {
  readonly settings: HygieneSettings;
  readonly velocity: number | undefined;
  /** What the estimates are numbers of. */
  readonly unit: 'points' | 'seconds';
  /** Why estimates cannot be told, where their field is unknown (E2). */
  readonly estimatesUnknown?: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The project has a type of epics, so that an item may belong to one. */
  readonly hasEpics: boolean;
};

/** What of a backlog may be cleaned up (G), by rank; what is stale, the oldest first. */
export const findHygiene = (
  items: readonly HygieneFacts[],
  context: HygieneContext,
): Readonly<Record<HygieneConcern, readonly HygieneFinding[]>> => {
  const { settings, velocity, now } = context;
  const ordered = items.toSorted(byRankOfFacts);
  const limit = sizeLimit(settings, { velocity }).points;
  const isOversized = ({ estimate }: HygieneFacts): boolean => typeof estimate === 'number' && estimate > limit;
  const findWhereAsked = (concern: HygieneConcern, isFound: (facts: HygieneFacts) => boolean) =>
    whyNotAsked(concern, items, context) === undefined ? toFindings(ordered.filter(isFound)) : [];
  return {
    duplicate: findDuplicates(ordered),
    blocked: findChains(ordered),
    stale: findStale(ordered, settings.staleAfterDays, now),
    oversized: findWhereAsked('oversized', isOversized),
    orphaned: findWhereAsked('orphaned', isOrphaned),
  };
};

/** Why a concern does not apply or cannot be told, in a sentence: not the same as none found. */
export const whyNotAsked = (
  concern: HygieneConcern,
  items: readonly Pick<HygieneFacts, 'estimate'>[],
  { velocity, unit, estimatesUnknown, hasEpics }: HygieneContext,
): string | undefined => {
  if (concern === 'orphaned') return hasEpics ? undefined : messages.noEpics;
  if (concern !== 'oversized' || items.length === 0) return undefined;
  if (!items.some(({ estimate }) => typeof estimate === 'number')) return estimatesUnknown ?? messages.noNumbers;
  const hasVelocity = velocity !== undefined && velocity > 0;
  return unit === 'seconds' && !hasVelocity ? messages.noVelocity : undefined;
};

/** Items without a change for so many days, the longest first. `now`: epoch milliseconds. */
export const findStale = (
  items: readonly Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'updated'>[],
  staleAfterDays: number,
  now: number,
): readonly HygieneFinding[] =>
  toFindings(
    items
      .filter(({ updated }) => isStale(dayOf(updated), now, staleAfterDays))
      .toSorted((a, b) => a.updated - b.updated || byRankOfFacts(a, b)),
  );

const toFindings = (items: readonly { readonly id: string }[]): readonly HygieneFinding[] =>
  items.map(({ id }) => ({ id, about: [] }));

/** Sub-tasks always have a parent, epics none. */
const isOrphaned = ({ epic, kind }: HygieneFacts): boolean =>
  epic === undefined && kind !== 'epic' && kind !== 'sub-task';
