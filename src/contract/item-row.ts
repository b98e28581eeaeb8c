import type { ItemKind } from '../domain/items/backlog-item';
import type { Moscow } from '../domain/priority/moscow';
import type { Readiness } from '../domain/readiness/readiness';

/** One item of the list of a figure of health. */
export type HealthRow = Pick<ItemRow, 'key' | 'summary' | 'score' | 'band' | 'estimate' | 'missing' | 'updated'>;

/** One item of a list. Instants are epoch milliseconds. */
export type ItemRow = {
  readonly key: string;
  readonly summary: string;
  readonly kind: ItemKind;
  readonly typeName: string;
  /** Its position, from 1, in the team's order of what the viewer sees of the backlog (P5). */
  readonly rank: number;
  /** Of readiness, 0 to 100; null where it is not scored. */
  readonly score: number | null;
  readonly band: Readiness['band'];
  /** 0 to 100; null where nothing says anything of it. */
  readonly priority: number | null;
  /** The priority is at least that, since something could not be read; absent where all could. */
  readonly priorityAtLeast?: true | undefined;
  readonly moscow: Moscow;
  /**
   * In what the missing estimate can be set by a number; absent where there is one, and where
   * splitting comes first (E9).
   */
  readonly estimateIn?: 'points' | 'minutes' | undefined;
  /** As it is shown, such as "5 points", "2 h", "L"; absent where nobody has estimated. */
  readonly estimate?: string | undefined;
  readonly updated: number;
  /** Titles of the checks that failed, required ones first. */
  readonly missing: readonly string[];
  /** Keys of the first items of this backlog that tell the same story (Q4); absent without any. */
  readonly sameStoryAs?: readonly string[] | undefined;
};

/** One item as it is now, read by itself: its place in an order is not known (P5). */
export type FreshItem = Omit<ItemRow, 'rank' | 'sameStoryAs'>;
