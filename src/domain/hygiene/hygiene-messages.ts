import { sizeLimit } from '../readiness/size-limit';
import { shortHours } from '../wording/hours';
import { quantityOrNo } from '../wording/number';
import type { HygieneConcern, HygieneSettings, HygieneFinding } from './hygiene';

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
    : `the limit is ${shortHours(points)}, ${settings.oversizedShare} % of the velocity of ${shortHours(velocity ?? 0)}`;
};

/**
 * What a reason is told with. `keyOf`: the key of an item, undefined where the reader may not see
 * it (J10). `days`: since the last change.
 */
export type ReasonContext = {
  readonly keyOf: (id: string) => string | undefined;
  readonly days: number;
  readonly size: string | undefined;
};

/**
 * Why an item is on a list, in a sentence; undefined where that would tell of an item that the
 * reader may not see (J10): that another item says the same tells what it says, and what a hidden
 * item waits for is its own.
 */
export const hygieneReason = (
  concern: HygieneConcern,
  { about, kind: as, more = 0 }: HygieneFinding,
  { keyOf, days, size }: ReasonContext,
): string | undefined => {
  const known = about.map(keyOf);
  const hiddenAt = known.indexOf(undefined);
  const shown = known.slice(0, hiddenAt < 0 ? known.length : hiddenAt);
  const keys = [...shown, ...(hiddenAt < 0 ? [] : ['an item that you may not see'])];
  const rest = more > 0 && hiddenAt < 0 ? ` and ${more} more` : '';
  switch (concern) {
    case 'duplicate':
      if (as === 'linked')
        return shown.length === 0
          ? 'A link says that it is a duplicate.'
          : `A link says that it duplicates ${shown.join(' and ')}.`;
      if (shown[0] === undefined) return undefined;
      return `${as === 'same-story' ? 'Tells the same story' : 'Has the same words'} as ${shown[0]}, which ranks before it.`;
    case 'blocked':
      if (as !== 'cycle') return `Waits for ${keys.join(', which waits for ')}${rest}.`;
      return hiddenAt < 0 ? `Waits for itself by way of ${keys.join(', ')}${rest}: none of them can start.` : undefined;
    case 'stale':
      return `No change for ${quantityOrNo(days, 'day')}.`;
    case 'oversized':
      return `Estimated at ${size ?? 'more than the limit'}.`;
    case 'orphaned':
      return 'Has no parent.';
  }
};
