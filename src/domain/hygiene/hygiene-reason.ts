import { counted } from '../readiness/words';
import type { HygieneConcern, HygieneFinding } from './hygiene';

/** What a reason is told with. `keyOf`: the key of an item, undefined where the reader may not see it (J10). `days`: since the last change. */
export type ReasonContext = {
  readonly keyOf: (id: string) => string | undefined;
  readonly days: number;
  readonly size: string | undefined;
};

/**
 * Why an item is on a list, in a sentence; undefined where that would tell of an item that the reader may not see (J10): that another item says the same
 * tells what it says, and what a hidden item waits for is its own.
 */
export const hygieneReason = (
  concern: HygieneConcern,
  { about, as, more = 0 }: HygieneFinding,
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
      return `No change for ${counted(days, 'day')}.`;
    case 'oversized':
      return `Estimated at ${size ?? 'more than the limit'}.`;
    case 'orphaned':
      return 'Has no parent.';
  }
};
