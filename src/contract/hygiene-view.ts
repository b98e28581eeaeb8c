import type { Answer } from './answer';
import type { BoardRequest } from './project-view';
import type { HygieneConcern } from '../domain/hygiene/hygiene';

/**
 * What of a backlog may be cleaned up, in lists, as far as the viewer may browse the items.
 * Instants are epoch milliseconds in UTC.
 */
export type HygieneView = {
  readonly calculatedAt: number;
  readonly openBacklog: number;
  readonly lists: readonly HygieneList[];
};

export type HygieneList = {
  readonly concern: HygieneConcern;
  /** What puts an item on the list, as a sentence with the administered numbers. */
  readonly rule: string;
  /**
   * Why nobody can tell, or why it does not apply here, in a sentence; absent where it was looked
   * for.
   */
  readonly because?: string;
  /** How many items are on it, those that the viewer may not see among them. */
  readonly total: number;
  /** Of the first ones, those that the viewer may browse. */
  readonly rows: readonly HygieneRow[];
  /** Of the first ones, those that the viewer may not see, or that are about such an item. */
  readonly hidden: number;
};

/** `about`: why it is on the list, in a sentence that names only what the viewer may see. */
export type HygieneRow = {
  readonly key: string;
  readonly summary: string;
  readonly about: string;
  readonly updated: number;
};

/** What the project page asks about cleaning up. */
export type HygieneCalls = {
  /** What of the backlog of a board may be cleaned up, in lists with their rules. */
  hygiene: (payload: BoardRequest) => Answer<HygieneView>;
};
