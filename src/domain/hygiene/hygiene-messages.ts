import { sizeLimit } from '../readiness/size-limit';
import { ageInWords } from '../wording/age';
import { shortHours } from '../wording/hours';
import type { HygieneConcern, HygieneSettings, HygieneFinding } from './hygiene';

export const hygieneNames: Readonly<Record<HygieneConcern, string>> = {
  duplicate: 'Duplicates',
  blocked: 'Blocked chains',
  stale: 'Stale',
  oversized: 'Oversized',
  orphaned: 'Orphaned',
};

const ruleMessages = {
  duplicate: 'Linked as a duplicate, or with the same summary or the same story as an item that ranks before it.',
  blocked: 'Waits for an open item that itself waits for another one.',
  stale: (days: number) => `Nothing was changed for ${days} days.`,
  oversized: (limit: string) => `Estimated larger than the team takes in one piece: ${limit}.`,
  hoursLimit: (limit: string, share: number, velocity: string) =>
    `the limit is ${limit}, ${share} % of the velocity of ${velocity}`,
  orphaned: 'Belongs to no epic or other parent, though its type may.',
};

const reasonMessages = {
  hiddenItem: 'an item that you may not see',
  linkedToHidden: 'A link says that it is a duplicate.',
  linked: (keys: readonly string[]) => `A link says that it duplicates ${keys.join(' and ')}.`,
  sameStory: (key: string) => `Tells the same story as ${key}, which ranks before it.`,
  sameWords: (key: string) => `Has the same words as ${key}, which ranks before it.`,
  chain: (keys: readonly string[], more: number) => `Waits for ${keys.join(', which waits for ')}${andMore(more)}.`,
  cycle: (keys: readonly string[], more: number) =>
    `Waits for itself by way of ${keys.join(', ')}${andMore(more)}: none of them can start.`,
  stale: (days: number) => `Untouched for ${ageInWords(days)}.`,
  oversized: (size: string) => `Estimated at ${size}.`,
  unknownSize: 'more than the limit',
  orphaned: 'Has no parent.',
};

const andMore = (more: number): string => (more > 0 ? ` and ${more} more` : '');

/** The rule of each list, as a sentence with the administered numbers (G). */
export const hygieneRule = (
  concern: HygieneConcern,
  settings: HygieneSettings,
  { velocity, unit }: { readonly velocity: number | undefined; readonly unit: 'points' | 'seconds' },
): string => {
  switch (concern) {
    case 'stale':
      return ruleMessages.stale(settings.staleAfterDays);
    case 'oversized': {
      const { points, because } = sizeLimit(settings, { velocity });
      // Time estimates are seconds (V21), which nobody reads.
      const hoursLimit = ruleMessages.hoursLimit(
        shortHours(points),
        settings.oversizedShare,
        shortHours(velocity ?? 0),
      );
      return ruleMessages.oversized(unit === 'points' ? because : hoursLimit);
    }
    case 'duplicate':
    case 'blocked':
    case 'orphaned':
      return ruleMessages[concern];
  }
};

export type ReasonContext = {
  /** The key of an item; undefined where the reader may not see it (J10). */
  readonly keyOf: (id: string) => string | undefined;
  /** Days since the last change. */
  readonly days: number;
  /** Its estimate, as people read it. */
  readonly size: string | undefined;
};

/**
 * Why an item is on a list, in a sentence. Undefined where that would tell of an item that the
 * reader may not see (J10): what another item says, or what a hidden item waits for.
 */
export const hygieneReason = (
  concern: HygieneConcern,
  finding: HygieneFinding,
  { keyOf, days, size }: ReasonContext,
): string | undefined => {
  switch (concern) {
    case 'duplicate':
      return duplicateReason(finding, visibleKeys(finding, keyOf));
    case 'blocked':
      return blockedReason(finding, visibleKeys(finding, keyOf));
    case 'stale':
      return reasonMessages.stale(days);
    case 'oversized':
      return reasonMessages.oversized(size ?? reasonMessages.unknownSize);
    case 'orphaned':
      return reasonMessages.orphaned;
  }
};

/** The keys of what a finding is about, up to the first item that the reader may not see. */
const visibleKeys = ({ about }: HygieneFinding, keyOf: ReasonContext['keyOf']): readonly string[] => {
  const keys = about.map(keyOf);
  const hidden = keys.indexOf(undefined);
  return keys.slice(0, hidden < 0 ? keys.length : hidden).filter((key) => key !== undefined);
};

const duplicateReason = ({ kind }: HygieneFinding, keys: readonly string[]): string | undefined => {
  if (kind === 'linked') return keys.length === 0 ? reasonMessages.linkedToHidden : reasonMessages.linked(keys);
  const [key] = keys;
  if (key === undefined) return undefined;
  return kind === 'same-story' ? reasonMessages.sameStory(key) : reasonMessages.sameWords(key);
};

const blockedReason = ({ about, kind, more = 0 }: HygieneFinding, keys: readonly string[]): string | undefined => {
  const isCut = keys.length < about.length;
  if (kind === 'cycle') return isCut ? undefined : reasonMessages.cycle(keys, more);
  return isCut ? reasonMessages.chain([...keys, reasonMessages.hiddenItem], 0) : reasonMessages.chain(keys, more);
};
