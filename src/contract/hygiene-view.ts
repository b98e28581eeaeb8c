import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { HygieneConcern } from '../domain/hygiene/hygiene';

/**
 * What of a backlog may be cleaned up, in lists, as far as the viewer may browse the items.
 * Instants are epoch milliseconds.
 */
export type HygieneView = {
  readonly calculatedAt: number;
  readonly openBacklog: number;
  readonly lists: readonly HygieneList[];
};

/** The items of one concern. */
export type HygieneList = {
  readonly concern: HygieneConcern;
  /** What puts an item on the list, in a sentence with the numbers of the rules. */
  readonly rule: string;
  /** Why the list is unknown or does not apply here, in a sentence; absent where it was made. */
  readonly because?: string | undefined;
  /** How many items are on it, with those that the viewer may not see. */
  readonly total: number;
  /** How many more fit its rule and stand in a list before it: each item stands once. */
  readonly elsewhere: number;
  /** Of the first items, those that the viewer may browse. */
  readonly rows: readonly HygieneRow[];
  /** How many of the first items the viewer may not see, or are about such an item. */
  readonly hidden: number;
  /** The index at which the rest of the list begins; absent where this is all of it. */
  readonly next?: number | undefined;
};

/** `about`: why the item is on the list, in a sentence that names only what the viewer may see. */
export type HygieneRow = {
  readonly key: string;
  readonly summary: string;
  readonly about: string;
  readonly updated: number;
};

/** What the project page asks about cleaning up. */
export type HygieneCalls = {
  /** What of the backlog of a board may be cleaned up. */
  hygiene: (payload: BoardRequest) => Answer<HygieneView>;
  /** One list from index `from` on, 50 items at a time. */
  hygieneList: (
    payload: BoardRequest & { readonly concern: HygieneConcern; readonly from: number },
  ) => Answer<HygieneList>;
};
