import type { Answer } from './answer';
import type { Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import type { Readiness } from '../domain/readiness/readiness';
import type { StoryKey } from '../domain/story/story-key';

/** One page of the priority of every open item of a project, by key. */
export type PriorityPage = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  readonly overridesVersion?: number;
  /** `rank`: where the item stands in the team's order, as text that sorts (P4). */
  readonly items: readonly (PriorityScore & {
    readonly key: string;
    readonly rank?: string;
    readonly moscow: Moscow;
  })[];
  readonly next?: string;
};

/** One page of the readiness of every item of a project. */
export type ReadinessPage = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /**
   * The version of what the project changes of the site's rules; absent where it changes nothing.
   */
  readonly overridesVersion?: number;
  /**
   * `story`: by it whoever has read all pages tells which items repeat a story of another page
   * (`markDuplicates`); in one page alone the finding `unique` is unknown.
   */
  readonly items: readonly (Readiness & {
    readonly key: string;
    readonly type: string;
    readonly story?: StoryKey | undefined;
  })[];
  readonly next?: string;
};

/** Lists of a project's items, a page at a time: follow `next` until it is absent. */
export type ItemCalls = {
  /** One page of the readiness of every item of the project, by key. */
  readiness: (payload: {
    readonly includeDone?: boolean | undefined;
    readonly cursor?: string | undefined;
  }) => Answer<ReadinessPage>;
  /** One page of the priority of every open item of the project, by key. */
  priority: (payload: { readonly cursor?: string | undefined }) => Answer<PriorityPage>;
};
