import type { Answer } from './answer';
import type { FreshItem } from './item-row';
import type { Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import type { Readiness } from '../domain/readiness/readiness';
import type { StoryKey } from '../domain/story/story-key';

/** One page of the priority of every open item of a project. Instants are epoch milliseconds. */
export type PriorityPage = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  readonly overridesVersion?: number | undefined;
  /** `rank`: the item's position in the team's order, as a text that sorts (P4). */
  readonly items: readonly (PriorityScore & {
    readonly key: string;
    readonly rank?: string | undefined;
    readonly moscow: Moscow;
  })[];
  readonly next?: string | undefined;
};

/** One page of the readiness of every item of a project. Instants are epoch milliseconds. */
export type ReadinessPage = {
  readonly project: string;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /** The version of the project's changes of the rules; absent where it changes nothing. */
  readonly overridesVersion?: number | undefined;
  /**
   * In one page alone the finding `unique` is unknown. `story`: by it whoever has read all pages
   * finds the items that tell the same story (`markDuplicates`).
   */
  readonly items: readonly (Readiness & {
    readonly key: string;
    readonly type: string;
    readonly story?: StoryKey | undefined;
  })[];
  readonly next?: string | undefined;
};

/** What is asked of a project's items, by key and a page at a time: `next` is the next `cursor`. */
export type ItemCalls = {
  /** Open items only, unless `includeDone`. */
  readiness: (payload: {
    readonly includeDone?: boolean | undefined;
    readonly cursor?: string | undefined;
  }) => Answer<ReadinessPage>;
  priority: (payload: { readonly cursor?: string | undefined }) => Answer<PriorityPage>;
  /** One item of the project as it is now, read as the viewer. */
  item: (payload: { readonly issueKey: string }) => Answer<FreshItem>;
  /**
   * Sets the estimate of an item of the project, 0 to 1,000,000 in points or minutes, and gives it
   * as it is afterwards. For who may edit it.
   */
  estimateItem: (payload: { readonly issueKey: string; readonly value: number }) => Answer<FreshItem>;
};
