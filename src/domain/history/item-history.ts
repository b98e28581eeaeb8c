import type { ItemLevel } from '../project/statuses-and-types';

/** One item of a board's filter, as its replay needs it. Instants are epoch milliseconds in UTC. */
export type ItemHistory = {
  readonly id: string;
  readonly key: string;
  /** Of its type now. */
  readonly level: ItemLevel;
  /** Id or key of its parent now. */
  readonly parent?: string | undefined;
  readonly created: number;
  /** Values now: they stand for the whole past of a field that has no change (V2, V3). */
  readonly current: { readonly sprintIds: readonly number[]; readonly estimate?: number; readonly statusId: string };
  /** Jira's `resolutiondate`. */
  readonly resolved?: number;
  /** The category of the current status is done. */
  readonly done: boolean;
  /** In any order. `unknown`: not read or incomplete, which is not the same as no change (V31). */
  readonly changes: 'unknown' | readonly Change[];
};

/** One change of one field of an item. */
export type Change = ValueChange | TextChange;

/**
 * A change whose values are replayed, as raw strings of Jira's change history. `sprint`: the ids in
 * `from` and `to`, never the names, which may hold commas. `estimate`: the numbers in `fromString`
 * and `toString`; of custom number fields Jira leaves `from` and `to` null. `status` and `type`:
 * the ids, with the names of then, which are words of the site.
 */
export type ValueChange = {
  readonly at: number;
  readonly field: 'sprint' | 'estimate' | 'status' | 'type';
  readonly from: string | null;
  readonly to: string | null;
  readonly fromName?: string | undefined;
  readonly toName?: string | undefined;
};

/** The description or the criteria field changed; what was written is not here (J11). */
export type TextChange = { readonly at: number; readonly field: 'description' | 'criteria' };
