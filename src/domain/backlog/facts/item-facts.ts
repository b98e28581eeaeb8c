import type { ItemKind, StatusCategory, BacklogItem, Estimate } from '../../items/backlog-item';
import { setMoscow } from '../../priority/moscow';
import type { MoscowCategory, MoscowSettings } from '../../priority/moscow-settings';
import { type FindingCodes, findingCodes } from '../../readiness/finding-codes';
import type { ReadinessSettings } from '../../readiness/readiness-settings';
import { likenessOf, hashedLikeness } from '../likeness/likeness';

/**
 * What is remembered of an open item so that health need not read it anew: ids, numbers and
 * instants, no text (J11). Instants are epoch milliseconds.
 */
export type ItemFacts = {
  readonly id: string;
  /** The number of its key, by which items without a rank are ordered. */
  readonly number: number;
  readonly typeId: string;
  readonly kind: ItemKind;
  readonly category: StatusCategory;
  readonly findings: FindingCodes;
  readonly estimate: FactEstimate;
  readonly rank?: string | undefined;
  /** Future sprints that it is planned for. */
  readonly sprints: readonly number[];
  /** The id of its epic or other parent; its key where Jira gives no id. */
  readonly epic?: string | undefined;
  readonly components: readonly string[];
  /** Salted hashes. */
  readonly labels: readonly string[];
  /** The ids of the versions that it is to be released with. */
  readonly versions: readonly string[];
  /** The category that somebody has set (P6); absent where nobody has. */
  readonly moscow?: MoscowCategory | undefined;
  readonly blockers: readonly Blocker[];
  /** Somebody has flagged it as impeded. */
  readonly flagged: boolean;
  /** Salted hashes of what it says, by which it is compared with others (`hashedLikeness`). */
  readonly likeness: readonly string[];
  /** The ids of the issues that a link says it duplicates; the key where Jira gives no id. */
  readonly duplicates: readonly string[];
  readonly created: number;
  readonly updated: number;
  /** When it was read from Jira: of two readings the later one is true. */
  readonly readAt: number;
};

/** A number in the unit of the backlog's estimates, or why there is none (E3, E5, E6). */
export type FactEstimate = number | 'open' | 'off' | 'unknown' | 'chosen' | 'not-chosen';

/** What blocks an item; no category where Jira does not show it. */
export type Blocker = { readonly id: string; readonly category?: StatusCategory | undefined };

/** The settings that an item's text is read by. */
export type FactSettings = ReadinessSettings & {
  readonly priority: { readonly moscow: Pick<MoscowSettings, 'words'> };
};

export type FactsContext = {
  readonly settings: FactSettings;
  /** A salted hash: the same for the same text, and no way back to it. */
  readonly hash: (text: string) => string;
  readonly readAt: number;
};

/** The facts of an item as it has just been read. */
export const factsOf = (item: BacklogItem, { settings, hash, readAt }: FactsContext): ItemFacts => ({
  id: item.id,
  number: Number(/\d+$/.exec(item.key)?.[0] ?? 0),
  typeId: item.type.id,
  kind: item.type.kind,
  category: item.status.category,
  findings: findingCodes(item, settings),
  estimate: factEstimate(item.estimate),
  rank: item.rank,
  sprints: item.sprints.filter(({ state }) => state === 'future').map(({ id }) => id),
  epic: item.parent && (item.parent.id ?? item.parent.key),
  components: item.components.map(({ id }) => id),
  labels: item.labels.map(hash),
  versions: item.versions.map(({ id }) => id),
  moscow: setMoscow(item, settings.priority.moscow)?.category,
  blockers: item.links
    .filter(({ relation }) => relation === 'is-blocked-by')
    .map(({ id, key, category }) => ({ id: id ?? key, category })),
  flagged: item.flagged === true,
  likeness: likenessOf(item).map((likeness) => hashedLikeness(likeness, hash)),
  duplicates: item.links.filter(({ relation }) => relation === 'duplicates').map(({ id, key }) => id ?? key),
  created: item.created,
  updated: item.updated,
  readAt,
});

/** The estimate of an item as facts keep it. */
export const factEstimate = (estimate: Estimate): FactEstimate => {
  switch (estimate.unit) {
    case 'none':
      return 'off';
    case 'unknown':
      return 'unknown';
    case 'choice':
      return estimate.choice === undefined ? 'not-chosen' : 'chosen';
    default:
      return estimate.value ?? 'open';
  }
};

/**
 * The future sprint that an item is planned for: Jira keeps one at the most, of several the first
 * counts, so that no item is planned twice.
 */
export const plannedSprint = ({ sprints }: Pick<ItemFacts, 'sprints'>): number | undefined => sprints[0];

/** By Jira's rank, whose text sorts by code unit; items without one last, by number, then id. */
export const byRankOfFacts = (
  a: Pick<ItemFacts, 'rank' | 'number' | 'id'>,
  b: Pick<ItemFacts, 'rank' | 'number' | 'id'>,
): number => {
  if (a.rank !== b.rank) {
    if (a.rank === undefined || b.rank === undefined) return a.rank === undefined ? 1 : -1;
    return a.rank < b.rank ? -1 : 1;
  }
  return a.number - b.number || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
};
