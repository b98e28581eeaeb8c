import type { FactEstimate } from '../../backlog/facts/item-facts';
import type { ItemKind, StatusCategory } from '../../items/backlog-item';
import type { FindingCodes } from '../../readiness/finding-codes';

/**
 * What an item was over some past days, as far as health looks at it: ids, keys, numbers and codes,
 * no text (J11). Days are counted from 1970 in UTC; of each its end counts.
 */
export type ItemPast = {
  readonly key: string;
  /** Ascending; the first is of the first day. What one says holds until the next. */
  readonly runs: readonly PastRun[];
  /** Days on which its history holds a change, the last before the first day and those after it. */
  readonly changedOn: readonly number[];
};

/** `from`: the first day on which the item was this. */
export type PastRun = { readonly from: number; readonly state: PastState };

/**
 * What an item was on a day. `absent`: not created yet. `outside`: of a type that no backlog holds.
 * `unknown`: its history cannot tell (V31–V33).
 */
export type PastState = 'absent' | 'done' | 'outside' | 'unknown' | OpenState;

/** An item that was open, be it in the backlog or in a sprint that ran. */
export type OpenState = {
  readonly kind: ItemKind;
  readonly findings: FindingCodes;
  readonly estimate: FactEstimate;
  readonly flagged: boolean;
  readonly blockers: readonly PastBlocker[];
  /** The ids of all sprints that it was in. */
  readonly sprints: readonly number[];
};

/**
 * What blocked an item. `categoryNow`: of its status as Jira gave it with the link, for blockers
 * whose own past is not replayed; absent where the link is gone, or Jira does not show it.
 */
export type PastBlocker = { readonly key: string; readonly categoryNow?: StatusCategory | undefined };

/** When a sprint ran, in epoch milliseconds; no `close`: it runs still. */
export type SprintSpan = { readonly id: number; readonly start: number; readonly close?: number | undefined };

/** The days that are replayed, both included. */
export type PastDays = { readonly first: number; readonly last: number };
