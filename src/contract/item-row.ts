import type { ItemKind, Version } from '../domain/items/backlog-item';
import type { Moscow } from '../domain/priority/moscow';
import type { Readiness } from '../domain/readiness/readiness';

export type HealthRow = Pick<ItemRow, 'key' | 'summary' | 'score' | 'band' | 'estimate' | 'missing' | 'updated'>;

export type ItemRow = {
  readonly key: string;
  readonly summary: string;
  readonly kind: ItemKind;
  readonly typeName: string;
  /**
   * Its place in the team's order, from 1, among what the viewer sees of the backlog: the relative
   * beside the absolute (P5).
   */
  readonly rank: number;
  readonly score: number | null;
  readonly band: Readiness['band'];
  readonly priority: number | null;
  readonly moscow: Moscow;
  /** As it is shown: "5 points", "2 h", "L", absent where nobody has estimated. */
  readonly estimate?: string;
  /**
   * What it adds to a sum of work, in the unit of its board's figures (points, seconds, or 1 item);
   * absent where nobody has estimated.
   */
  readonly size?: number;
  readonly epic?: { readonly key: string; readonly name?: string };
  readonly versions: readonly Pick<Version, 'id' | 'name'>[];
  readonly updated: number;
  /** Titles of the checks that failed, required ones first. */
  readonly missing: readonly string[];
  /** The first few items of this backlog that tell the same story (Q4); absent where none does. */
  readonly sameStoryAs?: readonly string[];
};
